import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../transaction'
import { writeRow } from './write-row'

/**
 * Removes the rows before a day, as the office's rules on keeping personal data ask, and says so in a row of its own: both or neither.
 * By command alone. Gives how many there were.
 */
export async function pruneLog(before: string, payload: Payload): Promise<number> {
  const req = await createLocalReq({}, payload)
  const where = { at: { less_than: before } }
  return inTransaction(req, async () => {
    const { totalDocs } = await payload.db.count({ collection: 'audit-log', where, req })
    if (totalDocs > 0) {
      await payload.db.deleteMany({ collection: 'audit-log', where, req })
      await writeRow(req, { action: 'prune', target: 'audit-log', count: totalDocs, detail: before })
    }
    return totalDocs
  })
}
