/**
 * Does the work once for a key: a caller that asks again while it is under way, or after it, gets
 * the same. A failure reaches the callers that wait for it; later ones try again.
 */
export function once<T>(known: Map<string, Promise<unknown>>, key: string, work: () => Promise<T>): Promise<T> {
  const found = known.get(key) as Promise<T> | undefined
  if (found) return found
  const made = work()
  known.set(key, made)
  made.catch(() => known.get(key) === made && known.delete(key))
  return made
}
