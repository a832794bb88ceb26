import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest, RequestContext } from 'payload'
import type { AuditAction } from '@/lib/audit/actions'
import type { Change } from '@/lib/audit/changes'
import { type Sealed, type Span, sealedFields, sealOf } from '@/lib/audit/seal'
import { contextWith, saveContext } from '../context/save-context'
import { addRow } from '../stored/rows'
import type { Caller } from '../stored/stored'
import { type Actor, entryPointOf, toActor } from './actor'

/**
 * What a row says besides when, who and by which way, which follow from
 * the request unless they are given.
 */
export type Row = {
  action: AuditAction
  /** A collection, a global, or what else the row is about. */
  target?: string | null
  documentId?: string | null
  documentTitle?: string | null
  editionYear?: number | null
  locale?: string | null
  isAutosave?: boolean
  isBulk?: boolean
  /** How many like it the row stands for; null for one. */
  count?: number | null
  /** HTTP status of a refusal. */
  status?: number | null
  detail?: string | null
  changes?: Change[]
  by?: Actor
  road?: string
  span?: Span
}

const mostDetail = 1000

/**
 * Has all that a request writes from here on known as one; gives the context to
 * hand on to requests made within it.
 */
export const rowsTogether = (req: PayloadRequest): RequestContext => contextWith({ auditRequest: requestOf(req) })

function requestOf(req: PayloadRequest): string {
  const kept = saveContext(req.context)
  kept.auditRequest ??= randomUUID()
  return kept.auditRequest
}

/**
 * Writes a row in the transaction of the request, so that both are there or neither. Straight into
 * the database: Payload's own operations to this collection are closed to everybody.
 */
export async function writeRow(req: PayloadRequest, row: Row): Promise<void> {
  await store(req, {
    ...row,
    by: row.by ?? toActor(req.user),
    road: row.road ?? entryPointOf(req),
    requestId: requestOf(req),
  })
}

/**
 * The same in a write of its own, whatever became of the request: for what was refused and undone.
 */
export const writeRowAside = (req: PayloadRequest, row: Row): Promise<void> =>
  store({ payload: req.payload }, { ...row, by: row.by ?? toActor(req.user), road: row.road ?? entryPointOf(req) })

/** A row about nobody's request: the log's own business. */
export const writeOwnRow = (payload: Payload, row: Row): Promise<void> =>
  store({ payload }, { by: toActor(null), ...row })

async function store(caller: Caller, { by, ...row }: Row & { requestId?: string }) {
  const said: Sealed = {
    at: new Date().toISOString(),
    ...(by ?? toActor(null)),
    ...row,
    documentTitle: row.documentTitle?.slice(0, 300) ?? null,
    detail: row.detail?.slice(0, mostDetail) ?? null,
    isAutosave: row.isAutosave ?? false,
    isBulk: row.isBulk ?? false,
    changes: row.changes ?? [],
  }
  // Written out, so that what is not known reads as null in either database.
  const told = Object.fromEntries(sealedFields.map((name) => [name, said[name] ?? null]))
  const data = { ...told, seal: sealOf(told, caller.payload.secret) }
  await addRow('audit-log', data, caller)
}
