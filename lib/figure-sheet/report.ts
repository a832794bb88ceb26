import type { Check } from '../figure/check'
import type { Display, Unit } from '../figure/types'
import type { FormatReading } from './number-format'
import type { ProblemKind, Severity } from './problem-kinds'

export const writtenFields = ['value', 'target', 'targetYear', 'asOf'] as const
export type WrittenField = (typeof writtenFields)[number]

/** A figure as the report names it, with what formatting its numbers needs. */
export type NamedFigure = { id: string; code: string; label: string; unit: Unit; decimals: number; display: Display }

/**
 * Where in the file: the sheet, unless there is only one table; the row
 * from 1; the letter of the column.
 */
export type Place = { sheet: string | null; row: number; column: string | null }

/**
 * What deserves a second look: a value taken away, one ten times larger or smaller, signs
 * that the file's format decided.
 */
export const changeMarks = ['removed', 'large', 'decided'] as const
export type ChangeMark = (typeof changeMarks)[number]

export type SheetChange = {
  figure: NamedFigure
  field: WrittenField
  before: number | string | null
  after: number | string | null
  place: Place
  /** As it stands in the file. */
  found: string
  note: string | null
  marks: ChangeMark[]
}

export type SheetProblem = {
  kind: ProblemKind
  severity: Severity
  place: Place
  code: string | null
  figure: NamedFigure | null
  found: string
  /**
   * What was expected, where the kind has something to say: the unit,
   * the computed value, the other row.
   */
  expected: string | number | null
}

/** A check of the edition that the file would break or fix. */
export type CheckChange = {
  figure: NamedFigure
  outcome: 'broken' | 'mended'
  kind: Check['kind']
  expected: Check['expected']
  before: Check['actual'] | null
  after: Check['actual'] | null
  difference: number | null
}

/** A derived figure whose value would follow the file. */
export type Consequence = { figure: NamedFigure; before: number | null; after: number | null }

export type SheetReport = {
  numbers: FormatReading & { decided: number }
  /** Rows that name a figure. */
  rows: number
  changes: SheetChange[]
  /** Figures in the file that stay as they are. */
  unchanged: number
  problems: SheetProblem[]
  checks: CheckChange[]
  consequences: Consequence[]
  /** Figures of the edition that the file does not have; derived ones need not be there. */
  missing: NamedFigure[]
}

export type ReportCounts = {
  changes: number
  figures: number
  unchanged: number
  problems: number
  errors: number
  warnings: number
  notices: number
  broken: number
  mended: number
  consequences: number
  missing: number
}

export function countsOf(report: SheetReport): ReportCounts {
  const { changes, problems, checks } = report
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length
  const broken = checks.filter(({ outcome }) => outcome === 'broken').length
  return {
    changes: changes.length,
    figures: new Set(changes.map(({ figure }) => figure.id)).size,
    unchanged: report.unchanged,
    problems: problems.length,
    errors: of('error'),
    warnings: of('warning') + changes.filter(needsAWord).length + broken,
    notices: of('notice'),
    broken,
    mended: checks.length - broken,
    consequences: report.consequences.length,
    missing: report.missing.length,
  }
}

/** What the file's format decided is told, and needs nobody's word. */
const needsAWord = ({ marks }: SheetChange) => marks.includes('removed') || marks.includes('large')
