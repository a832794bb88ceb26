import { stateOf, worstState } from '@/lib/translation/records'
import { bilingualTexts, canonicalText } from '@/lib/translation/texts'
import type { Fields } from '../stored/fields'
import { idOf } from '../stored/id-of'
import { operandsOf } from '../stored/operands'
import type { Values } from '../stored/stored'
import { recordsIn } from '../translation/record-hooks'
import { textFieldsIn } from '../translation/translated'
import type { Carried, CarriedCollection } from './carried-collections'
import { copiedFields, copiedRecords } from './copied-fields'

/** New ids by the old ones. */
export type Ids = Record<'axes' | 'initiatives' | 'figures', Map<string, string>>

export type Target = { edition: string | null; year: number; dataDate: string; ids: Ids }

/**
 * What a copy never takes from its source: the office's marks on it, who did what with it and when,
 * and what is worked out again below.
 */
const own = [
  '_status',
  'createdAt',
  'updatedAt',
  'toReview',
  'confirmed',
  'madeFrom',
  'translations',
  'translationState',
  'editedBy',
  'factsEditedBy',
  'publicSince',
  'steps',
  'scheduledFor',
  'scheduledBy',
]

/**
 * A document as the next edition begins with it: codes, addresses and texts as they are, with the
 * record of their translations; values, statements, explanations, answers and approval empty;
 * relationships to the copies. Every text is marked for review, and every value that is typed.
 */
export function copyFor(collection: CarriedCollection, config: Fields, doc: Carried, target: Target): Values {
  const fields = config.flattenedFields.filter(({ name }) => !own.includes(name))
  const rows = new Map<string, string>()
  const copy: Values = { ...copiedFields(fields, doc, rows), ...changes[collection](doc, target) }
  const texts = bilingualTexts(textFieldsIn(config), copy)
  const records = copiedRecords(recordsIn(doc.translations), rows).filter(({ field }) =>
    texts.some((text) => text.field === field && canonicalText(text.source) && canonicalText(text.target)),
  )
  const written = texts.filter(({ source, target: translation }) => canonicalText(source) || canonicalText(translation))
  const marks = new Set(written.map(({ path }) => path.split('.')[0] ?? path))
  for (const field of alsoReviewed[collection](copy, doc)) marks.add(field)
  return {
    ...copy,
    translations: records,
    translationState: worstState(texts.map((text) => stateOf(text, records))),
    toReview: [...marks],
    ...(collection === 'figures' && isComputed(copy) ? { confirmed: 'computed' } : {}),
  }
}

const isComputed = (figure: Values) => operandsOf(figure).length > 0

/** Texts of an evaluation that are written anew each year. */
const emptied = ['shortAnswer', 'answer', 'later', 'links']

const changes: Record<CarriedCollection, (doc: Carried, target: Target) => Values> = {
  editions: (_, { year, dataDate }) => ({
    year,
    dataDate,
    state: 'inPreparation',
    approvedOn: null,
    approvedBy: {},
    documents: [],
    // They are last year's: the portal leads with paid and certified until somebody chooses.
    leadFigures: [],
  }),
  axes: (_, { edition }) => ({ edition }),
  initiatives: (doc, { edition, ids }) => ({ edition, axis: moved(doc.axis, ids.axes) }),
  figures: (doc, { edition, ids }) => ({
    edition,
    axis: moved(doc.axis, ids.axes),
    initiative: moved(doc.initiative, ids.initiatives),
    value: null,
    asOf: null,
    target: { ...(doc.target as Values), stated: null },
    formula: movedFormula(doc, ids.figures),
    stated: { value: null, precision: null },
    source: { ...(doc.source as Values), document: null, page: null },
    explanation: { text: {}, explainedValue: null, signedBy: null, signedOn: null },
    comparability: { status: null, reason: {} },
  }),
  evaluations: (doc, { edition, ids }) => ({
    edition,
    axes: ((doc.axes as unknown[] | null) ?? []).flatMap((axis) => moved(axis, ids.axes) ?? []),
    shortAnswer: {},
    answer: {},
    keyFigure: moved(doc.keyFigure, ids.figures),
    evidence: ((doc.evidence as unknown[] | null) ?? []).flatMap((figure) => moved(figure, ids.figures) ?? []),
    evidenceDate: null,
    later: [],
    links: [],
    // They are of the answer.
    intendedNumbers: ((doc.intendedNumbers as { field: string }[] | null) ?? []).filter(
      ({ field }) => !emptied.some((name) => field === name || field.startsWith(`${name}.`)),
    ),
  }),
}

/** What is no text and was true of last year all the same. */
const alsoReviewed: Record<CarriedCollection, (copy: Values, doc: Carried) => string[]> = {
  editions: () => [],
  axes: () => [],
  initiatives: () => ['status'],
  figures: (copy, doc) => (isComputed(copy) ? [] : isComputed(doc) ? ['value', 'formula'] : ['value']),
  evaluations: () => [],
}

const moved = (value: unknown, ids: Map<string, string>): string | null => ids.get(idOf(value) ?? '') ?? null

/**
 * Of a formula that misses an operand nothing is kept: it would compute
 * something else under the same name.
 */
function movedFormula(doc: Carried, ids: Map<string, string>) {
  const operands = operandsOf(doc)
  const copies = operands.flatMap((id) => ids.get(id) ?? [])
  if (operands.length === 0 || copies.length < operands.length) return { operation: null, operands: [] }
  return { operation: doc.formula?.operation, operands: copies }
}
