import { roundHalfUp } from '../round'
import { type SheetColumn, sheetColumns } from './columns'
import { valuesOf } from './computed'
import type { SheetFigure } from './figure'
import { kindNames, unitName } from './unit-names'

/** What a cell of the file holds: a number, an ISO day, words, or nothing. */
export type WrittenCell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'day'; iso: string }
  | null

export type SheetRow = { figure: SheetFigure; cells: Record<SheetColumn, WrittenCell> }

/** More than any figure shows; a computed share has twelve, most of them noise to a reader. */
const computedDecimals = 6

/** The rows of the file, one a figure in the order given. */
export function sheetRows(figures: SheetFigure[]): SheetRow[] {
  const values = valuesOf(figures)
  return figures.map((figure) => ({ figure, cells: cellsOf(figure, values.get(figure.code) ?? null) }))
}

function cellsOf(figure: SheetFigure, computed: number | null): SheetRow['cells'] {
  const { code, label, axis, kind, unit, target, asOf, formula, previous } = figure
  const shown = formula && computed !== null ? roundHalfUp(computed, computedDecimals) : computed
  return {
    code: text(code),
    label: text(label),
    axis: text(axis),
    // A draft may have none yet, whatever the type says of what is published.
    kind: text(kindNames[kind]?.it ?? null),
    unit: text(unitName(unit)),
    value: number(shown),
    target: number(target.value),
    targetYear: number(target.value === null ? null : target.year),
    asOf: asOf === null ? null : { kind: 'day', iso: asOf },
    previous: number(previous === null ? null : roundHalfUp(previous, computedDecimals)),
    computed: formula ? text('calcolato') : null,
    note: null,
  }
}

const text = (words: string | null): WrittenCell => (words ? { kind: 'text', text: words } : null)
const number = (value: number | null): WrittenCell => (value === null ? null : { kind: 'number', value })

/** The cells of a row in the order of the columns. */
export const inOrder = ({ cells }: SheetRow): WrittenCell[] => sheetColumns.map((column) => cells[column])
