import { axes } from '@/content/2022/axes'
import { edition } from '@/content/2022/edition'
import { evaluations } from '@/content/2022/evaluations'
import { figures } from '@/content/2022/figures/all'
import { initiatives } from '@/content/2022/initiatives/all'
import { headlineFields } from '@/lib/home/headlines'
import type { Both } from '@/lib/text'
import { laterRows } from './evaluations'
import type { Writer } from './writer'

export type FilledCollection = 'figures' | 'axes' | 'initiatives' | 'evaluations' | 'editions'

/**
 * What the content of the edition has in a field: the same in both languages where the field is not
 * translated. `field` names a field of the document, or one of a group with a point between.
 */
export type LaterValue = { collection: FilledCollection; code: string; field: string; value: Both<unknown> }

/** The id of a figure by its code; undefined where the database has none. */
type IdOf = (code: string) => string | undefined

type Of<C extends FilledCollection> = (item: ItemOf<C>, write: Writer, idOf: IdOf) => Both<unknown> | undefined
type ItemOf<C extends FilledCollection> = {
  figures: (typeof figures)[number]
  axes: (typeof axes)[number]
  initiatives: (typeof initiatives)[number]
  evaluations: (typeof evaluations)[number]
  editions: typeof edition
}[C]

const same = (value: unknown): Both<unknown> | undefined => (value === undefined ? undefined : { it: value, en: value })
const known = (codes: string[] | undefined, idOf: IdOf) => codes?.flatMap((code) => idOf(code) ?? [])

/** A target that the first version could not hold: the document speaks of it without a value. */
const declared = ({ target }: ItemOf<'figures'>) => (target && target.value === undefined ? target : undefined)

/**
 * THE list of the fields that documents got after the content was first loaded anywhere, and what
 * the edition has in them. A field that a later version adds gets its line here; a database made
 * before it is then filled when it is next started.
 */
const laterFields: { [C in FilledCollection]: Record<string, Of<C>> } = {
  figures: {
    shortLabel: ({ shortLabel }) => shortLabel,
    amountKind: ({ amountKind }) => same(amountKind),
    'target.basis': ({ target }) => same(target?.basis ?? undefined),
    'target.year': (figure) => same(declared(figure)?.year),
    'target.stated': (figure) => same(declared(figure)?.stated ?? undefined),
  },
  axes: { moneyNote: ({ moneyNote }, write) => moneyNote && write.rich(moneyNote) },
  initiatives: { forWhom: ({ forWhom }) => forWhom },
  evaluations: {
    shortAnswer: ({ shortAnswer }, write) => write.rich(shortAnswer),
    keyFigure: ({ keyFigure }, _, idOf) => same(keyFigure && idOf(keyFigure)),
    evidence: ({ evidence }, _, idOf) => same(known(evidence, idOf)),
    later: ({ later }, _, idOf) => later && laterRows(later, idOf),
  },
  editions: {
    ...Object.fromEntries(
      headlineFields.map((field) => [field, ({ headlines }, write) => write.rich(headlines[field])]),
    ),
    leadFigures: ({ leadFigures }, _, idOf) => same(known(leadFigures, idOf)),
  },
}

/** Everything the edition has in those fields, what others name before them. */
export function laterValues(write: Writer, idOf: IdOf): LaterValue[] {
  const of = <C extends FilledCollection>(collection: C, items: ItemOf<C>[], codeOf: (item: ItemOf<C>) => string) =>
    items.flatMap((item) =>
      Object.entries(laterFields[collection] as Record<string, Of<C>>).flatMap(([field, valueIn]): LaterValue[] => {
        const value = valueIn(item, write, idOf)
        return value ? [{ collection, code: codeOf(item), field, value }] : []
      }),
    )
  const code = (item: { code: string }) => item.code
  return [
    ...of('figures', figures, code),
    ...of('axes', axes, code),
    ...of('initiatives', initiatives, code),
    ...of('evaluations', evaluations, code),
    ...of('editions', [edition], ({ year }) => String(year)),
  ]
}
