import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { canonicalJson, type Json } from '../canonical-json'

/** The fields that the seal of a row covers: all that it says. */
export const sealedFields = [
  'at',
  'action',
  'actorId',
  'actor',
  'actorName',
  'role',
  'road',
  'target',
  'documentId',
  'documentTitle',
  'editionYear',
  'locale',
  'isAutosave',
  'isBulk',
  'count',
  'status',
  'detail',
  'changes',
  'requestId',
  'span',
] as const
export type Sealed = Partial<Record<(typeof sealedFields)[number], unknown>>

/** What the log's own seals are made with: other uses of the same secret make other keys. */
const keyOf = (secret: string) => createHmac('sha256', secret).update('sintesi audit log').digest()

/**
 * The seal of a row. Only who has the installation's secret can make one, so a row
 * that was altered has a wrong one.
 */
export function sealOf(row: Sealed, secret: string): string {
  const told = Object.fromEntries(sealedFields.map((name) => [name, (row[name] ?? null) as Json]))
  return createHmac('sha256', keyOf(secret)).update(canonicalJson(told)).digest('hex')
}

/** Whether the row is as it was written. */
export function isIntact(row: Sealed & { seal?: unknown }, secret: string): boolean {
  const [given, right] = [Buffer.from(String(row.seal), 'hex'), Buffer.from(sealOf(row, secret), 'hex')]
  return given.length === right.length && timingSafeEqual(given, right)
}

/**
 * One number for many rows, whatever their order: a row that is gone
 * or was put in between changes it.
 */
export const digestOf = (seals: string[]): string =>
  createHash('sha256')
    .update([...seals].sort().join('\n'))
    .digest('hex')

/**
 * What a seal over many rows says: those after `from` and up to `to`, both instants in ISO form.
 */
export type Span = { from: string; to: string; count: number; digest: string }
