import { failureIn } from '@/lib/database-failure'
import type { OneWriterAdapter } from './one-writer'
import { isOver, type Look } from './readiness'

/**
 * Written and undone again: little while all is well, more than most saves
 * before a failure counts as over.
 */
const probeBytes = { usual: 64 * 1024, afterFailure: 1024 * 1024 }

/**
 * Looks at the file of SQLite: that it is the one that was opened, that it can be
 * read, and that it can be written to.
 */
export const sqliteLook: Look<OneWriterAdapter> = async (adapter) => {
  const { client } = adapter
  if (!client?.file) return 'The database is not connected'
  const fault = client.file.fault()
  if (fault) return fault
  await client.execute('SELECT id FROM editions LIMIT 1')
  await tryToWrite(adapter)
  return null
}

/**
 * Writes as a save does, up to the disk, and undoes it. While somebody
 * else writes, their outcome tells.
 */
async function tryToWrite(adapter: OneWriterAdapter): Promise<void> {
  const { client, lastFailure, mutex } = adapter
  if (!client || mutex.isTaken) return
  const release = await mutex.acquire()
  try {
    await client.tryToWrite(lastFailure ? probeBytes.afterFailure : probeBytes.usual)
    if (isOver(lastFailure)) adapter.lastFailure = null
  } catch (error) {
    const failure = failureIn(error)
    if (failure?.reason === 'busy') return
    if (failure && !lastFailure) adapter.recordFailure(failure)
    throw failure ?? error
  } finally {
    release()
  }
}
