import type { AfterErrorHook, Payload, PayloadRequest } from 'payload'
import type { AuditAction } from '@/lib/audit/actions'
import { RateLimiter } from '@/lib/audit/rate-limiter'
import { type NotedAccount, saveContext } from '../context/save-context'
import { findRow } from '../stored/rows'
import { accountRef } from './accounts'
import { toActor } from './actor'
import { type Row, writeOwnRow, writeRowAside } from './write-row'

/** Refused, and neither missing nor broken: those are for the server's own log. */
const refusing = new Set([400, 401, 403, 409, 422, 423, 429])

type Refusal = Error & {
  status?: number
  data?: { errors?: { path?: string; message?: string }[]; collection?: string }
}

const limiter = new RateLimiter()
const quietMs = 2 * 60_000
let isWaiting = false

/**
 * Tells of what was refused. Payload calls it when the request was undone already, so that the row
 * is written in a write of its own and stays. Anybody may be refused as often as they like: how
 * many rows that makes is limited (`RateLimiter`).
 */
export const logRefusal: AfterErrorHook = async ({ collection, error, req }) => {
  const refusal = error as Refusal
  if (!refusing.has(refusal.status ?? 500) || !isWrite(req)) return
  try {
    await log(await rowOf(refusal, collection?.slug, req), req)
  } catch (err) {
    req.payload.logger.error({ err, msg: 'A refusal could not be written into the audit log' })
  }
}

/**
 * A sign-in through the provider that failed, which is answered with a page and raises no error.
 */
export const logFailedSignIn = (req: PayloadRequest): Promise<void> =>
  log({ action: 'loginFailed', target: 'users', detail: 'OpenID Connect', by: toActor(null) }, req).catch((err) =>
    req.payload.logger.error({ err, msg: 'A refusal could not be written into the audit log' }),
  )

/** Reading tells nothing by being refused; writing does. */
const isWrite = (req: PayloadRequest) => !['GET', 'HEAD', 'OPTIONS'].includes(req.method ?? 'GET')

async function log(row: Row, req: PayloadRequest): Promise<void> {
  const count = limiter.take(`${row.action}:${req.user?.id ?? accountOf(row)}`, Date.now())
  if (!isWaiting) setTimeout(() => logSuppressed(req.payload), quietMs).unref()
  isWaiting = true
  if (count !== null) await writeRowAside(req, { ...row, count: count > 1 ? count : null })
}

/** Attempts without an account share one limit; those at an account that exists have its own. */
const accountOf = ({ target, documentId }: Row) => (target === 'users' && documentId ? documentId : 'nobody')

/** When it has been quiet, what was only counted gets its row. */
async function logSuppressed(payload: Payload): Promise<void> {
  isWaiting = false
  for (const { source, count } of limiter.untold()) {
    const [action] = source.split(':') as [AuditAction]
    await writeOwnRow(payload, { action, count }).catch((err) =>
      payload.logger.error({ err, msg: 'Refusals could not be written into the audit log' }),
    )
  }
}

async function rowOf(refusal: Refusal, collection: string | undefined, req: PayloadRequest): Promise<Row> {
  const status = refusal.status ?? null
  const path = pathOf(req)
  const isSignIn = path.endsWith('/users/login')
  if (isSignIn || /\/users\/sign-in\//.test(path)) {
    const account = await accountFor(req)
    const action = actionOf(refusal, isSignIn)
    return {
      action,
      ...(account ? accountRef(account) : { target: 'users' }),
      status,
      detail: action === 'secondStep' ? null : sentenceOf(refusal),
      // Who is not signed in did nothing that can be held against an account.
      by: toActor(null),
    }
  }
  const { id, global } = (req.routeParams ?? {}) as { id?: unknown; global?: string }
  return {
    action: 'refused',
    target: collection ?? global ?? refusal.data?.collection ?? null,
    documentId: typeof id === 'string' ? id.slice(0, 64) : null,
    status,
    detail: `${req.method} ${path}: ${sentenceOf(refusal)}`,
  }
}

const actionOf = ({ name }: Refusal, isSignIn: boolean): AuditAction =>
  name === 'SecondStepNeeded' ? 'secondStep' : isSignIn ? 'loginFailed' : 'secondFactorFailed'

/** Without what was asked for: only the address, of which ids are a part. */
const pathOf = ({ pathname, url }: PayloadRequest): string =>
  (pathname || (url && URL.canParse(url) ? new URL(url).pathname : '')).slice(0, 200)

const sentenceOf = ({ message, data }: Refusal): string => {
  const errors = Array.isArray(data?.errors) ? data.errors : []
  return errors.length > 0 ? errors.map(({ path, message: why }) => `${path}: ${why}`).join(' ') : message
}

/**
 * An e-mail that belongs to no account is not kept: it may be a password typed in the wrong place.
 */
async function accountFor({ context, payload }: PayloadRequest): Promise<NotedAccount | null> {
  const { auditAccount, auditEmail: typed } = saveContext(context)
  if (auditAccount) return auditAccount
  if (typeof typed !== 'string') return null
  // Outside the transaction of the request, which is undone.
  return findRow<NotedAccount>('users', { email: { equals: typed.toLowerCase().trim() } }, { payload })
}
