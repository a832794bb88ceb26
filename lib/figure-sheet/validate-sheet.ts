import type { SheetFile } from './cells'
import { consequencesOf } from './consequences'
import { type FigureUpdate, type SheetFigure, updated } from './figure'
import { readFormat } from './number-format'
import { formatOf, type NumberFormat } from './numbers'
import { problemOf } from './problem-of'
import type { SheetChange, SheetProblem, SheetReport } from './report'
import { swallowedRows } from './swallowed-rows'
import { type TableRow, tablesOf } from './tables'
import { named, type RowOutcome, validateRow } from './validate-row'

type Options = {
  /** The number format somebody says the file has; null lets the file say. */
  declared: NumberFormat | null
  /** ISO day of the edition's data, which a figure without a day of its own refers to. */
  dataDate: string | null
}

/**
 * What a file would do to the figures of an edition, and all that is wrong with it. Changes
 * nothing. Throws UnreadableFileError for a file of too many rows.
 */
export function validateSheet(file: SheetFile, figures: SheetFigure[], { declared, dataDate }: Options): SheetReport {
  const tables = tablesOf(file)
  const texts = numberTexts(tables.rows)
  const numbers = readFormat(texts, declared, file.delimiter)
  const figureOf = new Map(figures.map((figure) => [figure.code, figure]))
  const problems = [
    ...tables.problems,
    ...mixedNumbers(texts, tables.rows, numbers.isMixed),
    ...swallowedRows(tables.rows, file.delimiter, (code) => figureOf.has(code)),
  ]
  const first = new Map<string, { row: TableRow; outcome: RowOutcome }>()
  const changes: SheetChange[] = []
  for (const row of tables.rows) {
    const code = row.cell('code')?.text ?? ''
    const before = code ? first.get(code) : undefined
    const outcome = validateRow(row, code, figureOf.get(code), { format: numbers.format, dataDate })
    if (before) {
      problems.push(repetition(row, code, before, outcome))
      continue
    }
    problems.push(...outcome.problems)
    changes.push(...outcome.changes)
    if (code) first.set(code, { row, outcome })
  }

  const touched = new Set(changes.map(({ figure }) => figure.id))
  const known = figures.filter(({ code }) => first.has(code))
  const updates = updatesOf(changes)
  const after = figures.map((figure) => updated(figure, updates.get(figure.id) ?? {}))
  const { checks, consequences, ignored } = consequencesOf(figures, after, (code) => first.get(code)?.outcome.computed)
  return {
    numbers: { ...numbers, decided: changes.filter(({ marks }) => marks.includes('decided')).length },
    rows: tables.rows.filter((row) => row.cell('code')).length,
    changes,
    unchanged: known.filter(({ id, formula }) => !formula && !touched.has(id)).length,
    problems: [...problems, ...ignored].sort(byPlace),
    checks,
    consequences,
    missing: figures.filter(({ code, formula }) => !formula && !first.has(code)).map(named),
  }
}

/** What the changes come to, figure by figure. */
export function updatesOf(changes: Pick<SheetChange, 'figure' | 'field' | 'after'>[]): Map<string, FigureUpdate> {
  const updates = new Map<string, FigureUpdate>()
  for (const { figure, field, after } of changes) updates.set(figure.id, { ...updates.get(figure.id), [field]: after })
  return updates
}

const numberTexts = (rows: TableRow[]): string[] =>
  rows.flatMap((row) =>
    (['value', 'target'] as const).flatMap((column) => {
      const cell = row.cell(column)
      return cell && cell.number === undefined && cell.day === undefined && !cell.isBroken ? [cell.text] : []
    }),
  )

/** One notice for the whole file, at a number of the rarer kind. */
function mixedNumbers(texts: string[], rows: TableRow[], isMixed: boolean): SheetProblem[] {
  if (!isMixed) return []
  const of = (format: NumberFormat) => texts.filter((text) => formatOf(text) === format)
  const [rarer] = [of('it'), of('en')].sort((one, other) => one.length - other.length)
  const found = rarer?.[0] ?? ''
  const row = rows.find((candidate) =>
    [candidate.cell('value'), candidate.cell('target')].some((cell) => cell?.text === found),
  )
  const place = row?.place(row.cell('value')?.text === found ? 'value' : 'target')
  return place ? [problemOf('mixedNumbers', place, found)] : []
}

/** The second row of a code: an error unless it says what the first does. */
function repetition(
  row: TableRow,
  code: string,
  first: { row: TableRow; outcome: RowOutcome },
  second: RowOutcome,
): SheetProblem {
  const said = ({ changes, problems, computed }: RowOutcome) =>
    JSON.stringify([
      changes.map(({ field, after }) => [field, after]),
      problems.map(({ kind, found }) => [kind, found]),
      computed?.value,
    ])
  const kind = said(first.outcome) === said(second) ? 'repeatedAlike' : 'repeatedCode'
  return problemOf(kind, row.place('code'), code, { code, expected: first.row.place(null).row })
}

const byPlace = ({ place: one }: SheetProblem, { place: other }: SheetProblem) =>
  (one.sheet ?? '').localeCompare(other.sheet ?? '') || one.row - other.row
