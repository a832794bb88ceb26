import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../stored/in-transaction'
import { countRows, deleteRows } from '../stored/rows'
import { writeRow } from './write-row'

/**
 * Removes the rows before a day, as the office's rules on keeping personal data ask, and says so in
 * a row of its own: both or neither. By command alone. Gives how many there were.
 */
export async function pruneLog(before: string, payload: Payload): Promise<number> {
  const req = await createLocalReq({}, payload)
  const where = { at: { less_than: before } }
  return inTransaction(req, async () => {
    const count = await countRows('audit-log', where, req)
    if (count > 0) {
      await deleteRows('audit-log', where, req)
      await writeRow(req, { action: 'prune', target: 'audit-log', count, detail: before })
    }
    return count
  })
}
