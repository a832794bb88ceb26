import type { CollectionAfterReadHook, CollectionBeforeChangeHook, PayloadRequest, SelectType, Where } from 'payload'
import { ValidationError } from 'payload'
import { OperandCountError } from '@/lib/figure/formula'
import { computeValues, FormulaCycleError, UnknownOperandError } from '@/lib/figure/resolve'
import type { Computable, Operation, Unit } from '@/lib/figure/types'
import { hasRole, roles } from '../access/access'
import { saveContext } from '../context/save-context'
import { isPublishedWithEdition } from '../edition/stored-edition'
import { idOf } from '../stored/id-of'
import { figureRows, isSave } from '../stored/once-per-save'
import { operandsOf } from '../stored/operands'
import { all, findRows } from '../stored/rows'
import { say } from '../words/words'

export type Row = {
  id: string
  code: string
  value?: number | null
  unit: Unit
  _status?: string
  formula?: { operation?: Operation | null; operands?: unknown[] | null } | null
}

/** Codes stand in for ids, so that the errors of `computeValues` name figures the editor knows. */
export function toComputables(rows: Row[]): Computable[] {
  const codeOf = new Map(rows.map(({ id, code }) => [String(id), code]))
  return rows.map((row) => ({
    code: row.code,
    unit: row.unit,
    value: row.value ?? null,
    formula: row.formula?.operation
      ? { operation: row.formula.operation, operands: operandsOf(row).map((id) => codeOf.get(id) ?? id) }
      : null,
  }))
}

/**
 * What values are computed from: texts and sources of an edition take
 * four times as long to read as this.
 */
export const computed = { code: true, value: true, unit: true, _status: true, formula: true } as const

/** What of a figure is needed to read it. */
export const readFrom = {
  ...computed,
  label: true,
  decimals: true,
  display: true,
  target: true,
  kind: true,
  asOf: true,
} as const

/**
 * What most steps of a save need in all of the figures of its edition, so that they are read once.
 */
const neededInSaves: SelectType = { ...readFrom, stated: true, updatedAt: true }

/**
 * Straight from the database: reading through the API would run these hooks again. Only what is
 * selected is read or, in a save, what all of its steps need; a step that needs more reads for
 * itself. Nobody may change the rows.
 */
export function rowsOf<T extends Row>(edition: string, req: PayloadRequest, select: SelectType): Promise<T[]> {
  const isShared = isSave(req.context) && Object.keys(select).every((name) => name in neededInSaves)
  const read = isShared ? neededInSaves : select
  return figureRows(edition, Object.keys(read).join(), req, () =>
    findRows<T>('figures', { where: { edition: { equals: edition } }, select: read, limit: all }, req),
  )
}

/** What is not published counts as not available. */
export const asPublic = (rows: Row[]) =>
  rows.map((row) => (row._status === 'published' ? row : { ...row, value: null, formula: null }))

/**
 * A derived figure is computed when it is saved. A formula that cannot be computed is refused, and
 * so is a value that somebody sends for it and that does not follow.
 */
export const computeOnSave: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const row = { ...originalDoc, ...data, id: String(originalDoc?.id ?? 'new') } as Row & { edition: unknown }
  const edition = idOf(row.edition)
  if (!row.formula?.operation || !edition) return data
  const others = (await rowsOf(edition, req, computed)).filter(({ id }) => String(id) !== row.id)
  refuseHiddenOperands(row, others, req)
  const valueAmong = (rows: Row[]) => computeValues(toComputables([...rows, row])).get(row.code) ?? null
  try {
    const ofDrafts = valueAmong(others)
    // The public filters by what is stored, so what is published holds nothing of a draft either.
    const value = row._status === 'published' ? valueAmong(asPublic(others)) : ofDrafts
    refuseTypedValue([value, ofDrafts, originalDoc?.value], req)
    return { ...data, value }
  } catch (error) {
    throw new ValidationError({
      collection: 'figures',
      errors: [{ path: 'formula.operands', message: explain(error, req) }],
      req,
    })
  }
}

/**
 * Throws where a request of the office's own brings a value that is none of those that follow. A
 * form does not send it; whoever writes it by another way must learn that it is not kept.
 */
function refuseTypedValue(known: unknown[], req: PayloadRequest) {
  const given = (req.data as { value?: unknown } | undefined)?.value
  if (typeof given !== 'number' || known.some((value) => typeof value === 'number' && isClose(value, given))) return
  const message = say(req, 'Figures.formulaComputesThisValueRemove')
  throw new ValidationError({ collection: 'figures', errors: [{ path: 'value', message }], req })
}

/** Apart by no more than binary arithmetic makes of it. */
const isClose = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))

/**
 * What is public follows only from what is public: readers could neither see nor check the rest.
 */
function refuseHiddenOperands(row: Row, others: Row[], req: PayloadRequest) {
  if (row._status !== 'published') return
  const needed = new Set(operandsOf(row).map(String))
  const hidden = others.filter(({ id, _status }) => needed.has(String(id)) && _status !== 'published')
  if (hidden.length === 0) return
  const codes = hidden.map(({ code }) => code).join(', ')
  const message = say(req, 'Figures.publishFiguresItIsComputed', { codes })
  throw new ValidationError({ collection: 'figures', errors: [{ path: 'formula.operands', message }], req })
}

function explain(error: unknown, req: PayloadRequest): string {
  if (error instanceof FormulaCycleError) {
    const path = error.cycles.map((codes) => [...codes, codes[0]].join(' → ')).join('; ')
    return say(req, 'Figures.theseFiguresWouldBeComputed', { path })
  }
  if (error instanceof OperandCountError) return say(req, 'Figures.thisOperationNeedsAnotherNumber')
  if (error instanceof UnknownOperandError) return say(req, 'Figures.oneOfTheseFiguresBelongs')
  throw error
}

/**
 * A derived figure is computed again when it is read, so it never lags behind what it follows from.
 * For the public only published operands count: through anything else a draft would show.
 */
export const computeOnRead: CollectionAfterReadHook = async ({ doc, context, req }) => {
  const edition = idOf(doc.edition)
  const marks = saveContext(context)
  // Whoever reads all the drafts of an edition computes them together afterwards.
  if (marks.valuesAsStored) return doc
  // In the publication of an edition nobody reads the answer, and every
  // save just computed what it stored.
  if (!doc.formula?.operation || !edition || !doc.code || isPublishedWithEdition(context)) return doc
  const seesDrafts = hasRole(req.user, ...roles)
  const valuesAmong = (rows: Row[]) => computeValues(toComputables(seesDrafts ? rows : asPublic(rows)))
  const key = `${edition}:${seesDrafts}` as const
  const alone = (marks[`alone:${key}`] ?? 0) + 1
  marks[`alone:${key}`] = alone
  // In a save the figures of the edition are read for other steps too.
  if (alone > mostAlone || marks[`values:${key}`] || isSave(context)) {
    marks[`values:${key}`] ??= rowsOf(edition, req, computed).then(valuesAmong)
    const values = await marks[`values:${key}`]
    return { ...doc, value: values?.get(doc.code) ?? null }
  }
  return { ...doc, value: valuesAmong(await rowsWithOperands(String(doc.id), edition, req)).get(doc.code) ?? null }
}

/**
 * A page of a list: as many are computed each from its own operands; for more, all figures of
 * their edition are read together.
 */
const mostAlone = 10

/** The stored figure and all that it is computed from. */
async function rowsWithOperands(id: string, edition: string, req: PayloadRequest): Promise<Row[]> {
  const found = new Map<string, Row>()
  for (let asked = [id]; asked.length > 0; ) {
    const where: Where = { and: [{ edition: { equals: edition } }, { id: { in: asked } }] }
    const rows = await findRows<Row>('figures', { where, select: computed, limit: asked.length }, req)
    for (const row of rows) found.set(String(row.id), row)
    asked = [...new Set(rows.flatMap(operandsOf))].filter((operand) => !found.has(operand))
  }
  return [...found.values()]
}
