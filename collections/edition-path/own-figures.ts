import type { CollectionBeforeChangeHook, Field, PayloadRequest, Where } from 'payload'
import { canonicalJson, type Json } from '@/lib/canonical-json'
import { nobodyField, signedInField } from '../access/access'
import { isPublishedWithEdition, isTrusted } from '../edition/stored-edition'
import { isolatedRequest } from '../stored/isolated-request'
import { newestAmong } from '../stored/newest'
import { all } from '../stored/rows'
import { words } from '../words/words'

/**
 * Who last changed what a figure says. To put it before the public,
 * or to translate it, is no change.
 */
export const factsEditedByField: Field = {
  name: 'factsEditedBy',
  type: 'relationship',
  relationTo: 'users',
  label: words('Chi ha scritto il dato', 'Who wrote the figure'),
  index: true,
  access: { read: signedInField, create: nobodyField, update: nobodyField },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
}

const facts = ['code', 'kind', 'unit', 'decimals', 'display', 'target', 'formula', 'stated', 'source', 'asOf'] as const

export const recordFigureEditor: CollectionBeforeChangeHook = ({ context, data, operation, originalDoc, req }) => {
  const before = operation === 'update' ? originalDoc : null
  if (isTrusted(req) || isPublishedWithEdition(context) || !req.user)
    return { ...data, factsEditedBy: before?.factsEditedBy ?? null }
  const isChanged = !before || saysOf(before) !== saysOf({ ...before, ...data })
  return { ...data, factsEditedBy: isChanged ? req.user.id : (before.factsEditedBy ?? null) }
}

/** What a figure says, comparable: of a computed value what it is computed from. */
function saysOf(figure: Record<string, unknown>): string {
  const isDerived = Boolean((figure.formula as { operation?: unknown } | null)?.operation)
  const values = facts.map((name) => [name, plain(figure[name])])
  return canonicalJson([...values, ['value', isDerived ? null : plain(figure.value)]])
}

/**
 * Without what is empty, relationships as ids, dates as days: forms and programs
 * send the same thing in many ways.
 */
function plain(value: unknown): Json {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}T/.test(value) ? value.slice(0, 10) : value
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'object') return String(value)
  if ('id' in value && 'createdAt' in value) return String(value.id)
  const entries = Object.entries(value).map(([name, part]) => [name, plain(part)] as const)
  const said = entries.filter(([, part]) => part !== null)
  return said.length === 0 ? null : Object.fromEntries(said)
}

const select = { code: true } as const

/** Codes of the figures of an edition whose newest state was written by this account. */
export async function figuresEditedBy(user: string, edition: string, req: PayloadRequest): Promise<string[]> {
  const where: Where = { and: [{ edition: { equals: edition } }, { factsEditedBy: { equals: user } }] }
  const figures = await newestAmong<{ code: string }>('figures', where, req, { select, sort: 'code', limit: all })
  return figures.map(({ code }) => code)
}

/**
 * Whether the office is so small that whoever writes the figures may also
 * publish them, once they say so.
 */
export async function mayPublishOwnFigures(req: PayloadRequest): Promise<boolean> {
  const security = await req.payload.findGlobal({ slug: 'security', depth: 0, req: isolatedRequest(req) })
  return security.ownFiguresMayBePublished === true
}
