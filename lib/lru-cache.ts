/** What was made lately, by key: the `limit` entries last asked for. A failure is not kept. */
export function lruCache<T>(limit: number) {
  const kept = new Map<string, Promise<T>>()
  return (key: string, make: () => Promise<T>): Promise<T> => {
    const made = kept.get(key) ?? make()
    // A map remembers the order of arrival: whoever is asked for again goes to the end.
    kept.delete(key)
    kept.set(key, made)
    for (const oldest of kept.keys()) {
      if (kept.size <= limit) break
      kept.delete(oldest)
    }
    made.catch(() => {
      if (kept.get(key) === made) kept.delete(key)
    })
    return made
  }
}
