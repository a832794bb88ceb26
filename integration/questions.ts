import { payload } from './portal'

/**
 * What some work asks the database, in the order of the alphabet: the method and what it asks for.
 */
export async function questionsOf(work: () => Promise<unknown>): Promise<string[]> {
  const db = payload.db as unknown as Record<string, unknown>
  const asking = Object.entries(db).filter(
    ([name, ask]) => /^(find|count|query)/.test(name) && typeof ask === 'function',
  )
  const asked: string[] = []
  for (const [name, ask] of asking)
    db[name] = (...args: unknown[]) => {
      const { collection, slug } = args[0] as { collection?: string; slug?: string }
      asked.push(`${name} ${collection ?? slug}`)
      return (ask as (...given: unknown[]) => unknown).apply(db, args)
    }
  try {
    await work()
  } finally {
    for (const [name, ask] of asking) db[name] = ask
  }
  return asked.sort()
}
