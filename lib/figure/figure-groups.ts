import { type FigureRow, figureRows } from './repeats'
import { type Figure, type FigureKind, figureKinds } from './types'

export const figureOrders = ['label', 'value'] as const
/** By name, or by value from the largest, each unit apart; '' keeps the order of the codes. */
export type FigureOrder = (typeof figureOrders)[number] | ''

/** What the figures are about: the programme as a whole, or an axis. `key` is its code. */
export type FigureGroup = { key: string; kinds: { kind: FigureKind; rows: FigureRow[] }[] }

/**
 * Figures by subject in the order of `keys` and in each by kind, repetitions behind what they repeat. `isFound` chooses; what is only
 * repeated in a way that is chosen is there too. Subjects and kinds without a figure are left out.
 */
export function figureGroups(
  figures: Figure[],
  keys: string[],
  isFound: (figure: Figure) => boolean,
  order: FigureOrder,
): FigureGroup[] {
  const rows = figureRows(figures).filter(({ figure, repeats }) => [figure, ...repeats].some(isFound))
  return keys
    .map((key) => ({
      key,
      kinds: figureKinds
        .map((kind) => ({
          kind,
          rows: rows
            .filter(({ figure }) => (figure.axis ?? 'programme') === key && figure.kind === kind)
            .toSorted((a, b) => compare(a.figure, b.figure, order)),
        }))
        .filter(({ rows }) => rows.length > 0),
    }))
    .filter(({ kinds }) => kinds.length > 0)
}

function compare(a: Figure, b: Figure, order: FigureOrder): number {
  if (order === 'label') return a.label.value.localeCompare(b.label.value, a.label.lang)
  if (order === 'value') return a.unit.localeCompare(b.unit) || (b.value ?? -Infinity) - (a.value ?? -Infinity)
  return 0
}
