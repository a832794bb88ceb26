import { type FigureRow, figureRows } from './repeats'
import { type Figure, type FigureKind, figureKinds } from './types'

export const figureOrders = ['label', 'value'] as const
/** By name, or by value from the largest, each unit apart; '' keeps the order of the codes. */
export type FigureOrder = (typeof figureOrders)[number] | ''

/** What the figures are about: the programme as a whole, or an axis. `key` is its code. */
export type FigureGroup = { key: string; kinds: { kind: FigureKind; rows: FigureRow[] }[] }

/**
 * Figures by subject in the order of `keys` and in each by kind, repetitions behind what they
 * repeat. `isFound` chooses; what is only repeated in a way that is chosen is there too. Subjects
 * and kinds without a figure are left out.
 */
export function figureGroups(
  figures: Figure[],
  keys: string[],
  isFound: (figure: Figure) => boolean,
  order: FigureOrder,
): FigureGroup[] {
  const found = figureRows(figures).filter(({ figure, repeats }) => [figure, ...repeats].some(isFound))
  const rowsOf = new Map<string, FigureRow[]>()
  const place = (subject: string, kind: FigureKind) => JSON.stringify([subject, kind])
  for (const row of found) {
    const { axis, kind } = row.figure
    const rows = rowsOf.get(place(axis ?? 'programme', kind))
    if (rows) rows.push(row)
    else rowsOf.set(place(axis ?? 'programme', kind), [row])
  }
  return keys
    .map((key) => ({
      key,
      kinds: figureKinds
        .map((kind) => ({
          kind,
          rows: (rowsOf.get(place(key, kind)) ?? []).toSorted((a, b) => compare(a.figure, b.figure, order)),
        }))
        .filter(({ rows }) => rows.length > 0),
    }))
    .filter(({ kinds }) => kinds.length > 0)
}

/**
 * As many of the groups as stand between two rows, counted over all of them; each
 * with how many rows it has in all.
 */
export function rowsBetween(groups: FigureGroup[], start: number, end: number): (FigureGroup & { rowCount: number })[] {
  let position = 0
  return groups.flatMap((group) => {
    const kinds = group.kinds.flatMap(({ kind, rows }) => {
      const shown = rows.slice(Math.max(0, start - position), Math.max(0, end - position))
      position += rows.length
      return shown.length > 0 ? [{ kind, rows: shown }] : []
    })
    return kinds.length > 0 ? [{ ...group, kinds, rowCount: rowCount([group]) }] : []
  })
}

export const rowCount = (groups: FigureGroup[]): number =>
  groups.reduce((sum, { kinds }) => sum + kinds.reduce((all, { rows }) => all + rows.length, 0), 0)

/** How many figures only say where else in the document a figure of the groups is printed. */
export const repeatCount = (groups: FigureGroup[]): number =>
  groups.flatMap(({ kinds }) => kinds.flatMap(({ rows }) => rows)).reduce((sum, { repeats }) => sum + repeats.length, 0)

function compare(a: Figure, b: Figure, order: FigureOrder): number {
  if (order === 'label') return a.label.value.localeCompare(b.label.value, a.label.lang)
  if (order === 'value') return a.unit.localeCompare(b.unit) || (b.value ?? -Infinity) - (a.value ?? -Infinity)
  return 0
}
