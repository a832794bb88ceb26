import type { PayloadRequest } from 'payload'
import { httpError } from '../refusal/http-error'
import { idOf } from '../stored/id-of'
import { all, findRows } from '../stored/rows'
import { say } from '../words/words'
import type { FigureWrite } from './write-drafts'

type Lock = { document?: { value?: unknown }; user?: { value?: unknown }; updatedAt: string }

/** As long as Payload holds a document for whoever has its form open. */
const heldMs = 300_000

/**
 * Refuses when somebody else has one of the figures open: their next save would undo the import.
 */
export async function refuseOpenFigures(writes: FigureWrite[], req: PayloadRequest): Promise<void> {
  const codes = new Map(writes.map(({ figure }) => [String(figure.id), figure.code]))
  const where = { 'document.relationTo': { equals: 'figures' } }
  // Outside the transaction: what others open meanwhile counts.
  const locks = await findRows<Lock>('payload-locked-documents', { where, limit: all }, { payload: req.payload })
  const open = locks.flatMap(({ document, user, updatedAt }) => {
    const isHeld = Date.now() - new Date(updatedAt).getTime() <= heldMs
    const isOwn = idOf(user?.value) === String(req.user?.id)
    return isHeld && !isOwn ? (codes.get(idOf(document?.value) ?? '') ?? []) : []
  })
  if (open.length === 0) return
  const list = open.slice(0, 5).join(', ')
  throw httpError(say(req, 'FigureSheet.colleagueHasTheseFiguresOpen', { list }), 423)
}
