import { inexactness, withoutNoise } from '../figure/exact'
import { kindRules } from '../figure/kinds'
import type { SheetCell } from './cells'
import { readDay } from './days'
import type { SheetFigure } from './figure'
import { type NumberFormat, readNumber } from './numbers'
import type { ProblemKind } from './problem-kinds'
import type { WrittenField } from './report'

/**
 * What a cell says a field is to be; `decided` when the file's format had
 * to say what its signs are worth.
 */
export type FieldReading =
  | { kind: 'value'; value: number | string | null; isDecided: boolean }
  | { kind: 'problem'; problem: ProblemKind }

const problem = (kind: ProblemKind): FieldReading => ({ kind: 'problem', problem: kind })

/** Reads one cell of a figure; an empty one changes nothing and is not read. */
export function readField(
  field: WrittenField,
  cell: SheetCell,
  figure: SheetFigure,
  format: NumberFormat | null,
): FieldReading {
  if (cell.isBroken) return problem('brokenCell')
  if (field === 'asOf') return readAsOf(cell)
  if (cell.day !== undefined) return problem('dayForNumber')
  const read =
    cell.number === undefined
      ? readNumber(cell.text, format)
      : ({ kind: 'number', value: cell.number, decided: undefined } as const)
  if (field !== 'value' && kindRules[figure.kind].target === 'none' && figure.target.value === null)
    return read.kind === 'removed' ? { kind: 'value', value: null, isDecided: false } : problem('targetNotAllowed')
  if (read.kind === 'ambiguous') return field === 'targetYear' ? problem('unreadableYear') : problem('ambiguousNumber')
  if (read.kind === 'unreadable') return problem(field === 'targetYear' ? 'unreadableYear' : 'unreadableNumber')
  if (read.kind === 'removed') return { kind: 'value', value: null, isDecided: false }
  if (field === 'targetYear') return readYear(read.value)
  const value = withoutNoise(read.value, figure.unit)
  const inexact = inexactness(value, figure.unit)
  if (inexact) return problem(inexact === 'notANumber' ? 'unreadableNumber' : inexact)
  return { kind: 'value', value, isDecided: read.decided !== undefined }
}

function readAsOf({ text, day }: SheetCell): FieldReading {
  if (day === undefined && readNumber(text, 'it').kind === 'removed')
    return { kind: 'value', value: null, isDecided: false }
  const read = day ?? readDay(text)
  return read ? { kind: 'value', value: read, isDecided: false } : problem('unreadableDay')
}

const readYear = (year: number): FieldReading =>
  Number.isInteger(year) && year >= 2014 && year <= 2100
    ? { kind: 'value', value: year, isDecided: false }
    : problem('unreadableYear')
