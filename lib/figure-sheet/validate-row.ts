import type { SheetCell } from './cells'
import type { SheetFigure } from './figure'
import type { NumberFormat } from './numbers'
import { readNumber } from './numbers'
import { problemOf } from './problem-of'
import { readField } from './read-field'
import {
  type ChangeMark,
  type NamedFigure,
  type SheetChange,
  type SheetProblem,
  type WrittenField,
  writtenFields,
} from './report'
import type { TableRow } from './tables'
import { unitName, unitsMeant } from './unit-names'

/** `computed`: what the file says a derived figure is worth, and where. */
export type RowOutcome = {
  changes: SheetChange[]
  problems: SheetProblem[]
  computed?: { value: number | null; found: string; row: TableRow }
}

export const named = ({ id, code, label, unit, decimals, display }: SheetFigure): NamedFigure => ({
  id,
  code,
  label,
  unit,
  decimals,
  display,
})

type Context = { format: NumberFormat | null; dataDate: string | null }

/**
 * What one row would change of its figure, and what is wrong with it; nothing of
 * a row with a fault is a change.
 */
export function validateRow(
  row: TableRow,
  code: string,
  figure: SheetFigure | undefined,
  context: Context,
): RowOutcome {
  const only = (...problems: SheetProblem[]): RowOutcome => ({ changes: [], problems })
  if (!code) {
    const filled = writtenFields.map((field) => row.cell(field)).find((cell) => cell !== null)
    return filled ? only(problemOf('noCode', row.place('code'), filled.text)) : only()
  }
  if (!figure) return only(problemOf('unknownCode', row.place('code'), code, { code }))
  const about = { code, figure: named(figure) }
  const unit = row.cell('unit')
  if (unit && !unitsMeant(unit.text).includes(figure.unit)) {
    const expected = unitName(figure.unit)
    return only(problemOf('wrongUnit', row.place('unit'), unit.text, { ...about, expected }))
  }
  if (figure.formula)
    return { ...validateFields(row, figure, context, ['target', 'targetYear', 'asOf']), ...computedIn(row, context) }
  return validateFields(row, figure, context, writtenFields)
}

function validateFields(
  row: TableRow,
  figure: SheetFigure,
  { format, dataDate }: Context,
  fields: readonly WrittenField[],
): RowOutcome {
  const about = { code: figure.code, figure: named(figure) }
  const changes: SheetChange[] = []
  const problems: SheetProblem[] = []
  for (const field of fields) {
    const cell = row.cell(field)
    if (!cell) continue
    const read = readField(field, cell, figure, format)
    if (read.kind === 'problem') {
      problems.push(problemOf(read.problem, row.place(field), cell.text, about))
      continue
    }
    const before = storedValue(figure, field)
    const isSame = before === read.value || (field === 'asOf' && before === null && read.value === dataDate)
    if (isSame) continue
    changes.push({
      figure: named(figure),
      field,
      before,
      after: read.value,
      place: row.place(field),
      found: cell.text,
      note: row.cell('note')?.text ?? null,
      marks: marksOf(before, read.value, field, read.isDecided),
    })
  }
  const target = changes.find(({ field }) => field === 'target')
  const year = changes.find(({ field }) => field === 'targetYear')
  const hasTarget = (target ? target.after : figure.target.value) !== null
  const hasYear = (year ? year.after : figure.target.year) !== null
  if ((target || year) && hasTarget && !hasYear)
    problems.push(
      problemOf(
        'targetWithoutYear',
        row.place(target ? 'target' : 'targetYear'),
        String((target ?? year)?.found),
        about,
      ),
    )
  return { changes: problems.length > 0 ? [] : changes, problems }
}

function storedValue({ value, target, asOf }: SheetFigure, field: WrittenField): number | string | null {
  if (field === 'value') return value
  if (field === 'asOf') return asOf
  return field === 'target' ? target.value : target.year
}

/** Ten times larger or smaller, or of the other sign: often a unit or a comma gone astray. */
function marksOf(
  before: number | string | null,
  after: number | string | null,
  field: WrittenField,
  isDecided: boolean,
): ChangeMark[] {
  const isAmount = field === 'value' || field === 'target'
  const isLarge =
    isAmount &&
    typeof before === 'number' &&
    typeof after === 'number' &&
    before !== 0 &&
    (after / before >= 10 || after / before <= 0.1)
  const isRemoved = isAmount && after === null
  return [
    ...(isRemoved ? ['removed' as const] : []),
    ...(isLarge ? ['large' as const] : []),
    ...(isDecided ? ['decided' as const] : []),
  ]
}

/** What is written where a derived figure's value stands; what cannot be read says nothing. */
function computedIn(row: TableRow, { format }: Context): Pick<RowOutcome, 'computed'> {
  const cell = row.cell('value')
  if (!cell || cell.isBroken) return {}
  const value = computedValue(cell, format)
  return value === undefined ? {} : { computed: { value, found: cell.text, row } }
}

function computedValue({ text, number, day }: SheetCell, format: NumberFormat | null): number | null | undefined {
  if (number !== undefined) return number
  if (day !== undefined) return undefined
  const read = readNumber(text, format)
  if (read.kind === 'removed') return null
  return read.kind === 'number' ? read.value : undefined
}
