import type { PayloadRequest } from 'payload'
import type { AuditEntryPoint } from '@/lib/audit/actions'
import { type NotedAccount, saveContext } from '../context/save-context'

/** Who did something, as the account was then; all null for nobody who is signed in. */
export type Actor = { actorId: string | null; actor: string | null; actorName: string | null; role: string | null }

export const toActor = (user: NotedAccount | null | undefined): Actor => ({
  actorId: user ? String(user.id) : null,
  actor: user?.email ?? null,
  actorName: user?.name ?? null,
  role: user?.role ?? null,
})

/** Through which entry point a request came. A job says so in its context. */
export function entryPointOf(req: PayloadRequest): AuditEntryPoint {
  if (saveContext(req.context).road === 'job') return 'job'
  if (req.payloadAPI === 'REST') return isFromAdmin(req) ? 'admin' : 'rest'
  if (req.user) return 'local'
  return process.env.NEXT_RUNTIME ? 'portal' : 'command'
}

function isFromAdmin(req: PayloadRequest): boolean {
  const from = req.headers?.get('Referer')
  const { serverURL, routes } = req.payload.config
  return Boolean(from && (from === `${serverURL}${routes.admin}` || from.startsWith(`${serverURL}${routes.admin}/`)))
}
