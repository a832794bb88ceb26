import { writes } from '@/database/operations'
import { payload } from './portal'

// Stands in for Next's cache, which needs its server. What was read is kept while nobody writes:
// every question after a change of anything reaches the database, whatever its tags say.

const kept = new Map<string, Promise<unknown>>()

const db = payload.db as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
for (const name of [...writes, 'commitTransaction', 'rollbackTransaction']) {
  const write = db[name]
  if (!write) continue
  db[name] = async (...args) => {
    try {
      return await write.apply(db, args)
    } finally {
      kept.clear()
    }
  }
}

/** To be given to `vi.mock('next/cache', …)`. */
export const unstable_cache = (read: () => Promise<unknown>, names: string[]) => () => {
  const name = JSON.stringify(names)
  const found = kept.get(name) ?? read()
  kept.set(name, found)
  return found
}
