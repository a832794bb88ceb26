import type { PayloadRequest } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { type Acceptance, type GateStatus, gateStatus } from '@/lib/gate/gate-status'
import type { ChecklistLine } from '@/lib/gate/line'
import { all, findRows } from '../stored/rows'
import { checklistOf } from './checklist'
import type { Pending } from './read-edition'

/** Every acceptance given for an edition, oldest first. */
export async function acceptancesOf(edition: string, req: PayloadRequest): Promise<Acceptance[]> {
  const where = { edition: { equals: edition } }
  const rows = await findRows<Acceptance>('accepted-warnings', { where, sort: 'when', limit: all }, req)
  return rows.map(({ key, message, name, when }) => ({ key, message, name, when }))
}

/**
 * How an edition stands before the gate, now. `pending` is a change of the edition
 * itself that is about to be saved.
 */
export async function gateStatusOf(edition: string, req: PayloadRequest, pending?: Pending): Promise<GateStatus> {
  return gateStatus(await checklistOf(edition, req, pending), await acceptancesOf(edition, req))
}

/** Records that the current user accepts the warning. */
export async function accept(edition: string, line: ChecklistLine, req: PayloadRequest): Promise<Acceptance> {
  const { id, name, email } = req.user as { id: string; name?: string | null; email: string }
  const acceptance: Acceptance = {
    key: line.key,
    message: `${line.title}: ${line.message[sourceLocale]}`,
    name: name || email,
    when: new Date().toISOString(),
  }
  await req.payload.create({
    collection: 'accepted-warnings',
    data: { ...acceptance, edition, who: id },
    depth: 0,
    req: { transactionID: req.transactionID },
  })
  return acceptance
}
