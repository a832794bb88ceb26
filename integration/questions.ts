import { payload } from './portal'

/** How often some work asks the database for something. */
export async function questionsOf(work: () => Promise<unknown>): Promise<number> {
  const db = payload.db as unknown as Record<string, unknown>
  const asking = Object.entries(db).filter(
    ([name, ask]) => /^(find|count|query)/.test(name) && typeof ask === 'function',
  )
  let count = 0
  for (const [name, ask] of asking)
    db[name] = (...args: unknown[]) => {
      count += 1
      return (ask as (...given: unknown[]) => unknown).apply(db, args)
    }
  try {
    await work()
  } finally {
    for (const [name, ask] of asking) db[name] = ask
  }
  return count
}
