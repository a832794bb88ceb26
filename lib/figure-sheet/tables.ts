import type { RawSheet, SheetCell, SheetFile } from './cells'
import { columnLetter, UnreadableFileError } from './cells'
import { type Headings, instructionsName, readHeadings, type SheetColumn } from './columns'
import { headingRows, mostRows } from './limits'
import { type ProblemKind, problemSeverity } from './problems'
import type { Place, SheetProblem } from './report'

/** A row of a table: its cells by column, and where each stands. */
export type TableRow = {
  cell: (column: SheetColumn) => SheetCell | null
  place: (column: SheetColumn | null) => Place
}

export type Tables = { rows: TableRow[]; problems: SheetProblem[] }

/** The rows below the headings of every sheet that has them. Throws UnreadableFileError when there are too many. */
export function tablesOf({ sheets }: SheetFile): Tables {
  const found = sheets.map(tableOf)
  const rows = found.flatMap((table) => table?.rows ?? [])
  if (rows.length > mostRows) throw new UnreadableFileError('tooManyRows')
  if (found.every((table) => table === null))
    return { rows, problems: [problemOf('noTable', { sheet: null, row: 1, column: null }, '')] }
  const problems = found.flatMap((table, index) => {
    const sheet = sheets[index]
    if (table) return table.problems
    const isMeant = !sheet || sheet.rows.length === 0 || sheet.name === instructionsName
    return isMeant ? [] : [problemOf('skippedSheet', { sheet: sheet.name, row: 1, column: null }, sheet.name ?? '')]
  })
  return { rows, problems }
}

export const problemOf = (
  kind: ProblemKind,
  place: Place,
  found: string,
  rest: Partial<Pick<SheetProblem, 'code' | 'figure' | 'expected'>> = {},
): SheetProblem => ({
  kind,
  severity: problemSeverity[kind],
  place,
  found,
  code: rest.code ?? null,
  figure: rest.figure ?? null,
  expected: rest.expected ?? null,
})

function tableOf({ name, rows }: RawSheet): Tables | null {
  const first = rows.slice(0, headingRows).findIndex((row) => readHeadings(row) !== null)
  const heading = rows[first]
  const headings = heading && readHeadings(heading)
  if (!heading || !headings) return null
  const at = (column: string): Place => ({ sheet: name, row: heading.row, column })
  return {
    problems: [
      ...headings.repeated.map(({ heading: found, column }) => problemOf('repeatedColumn', at(column), found)),
      ...headings.unknown.map(({ heading: found, column }) => problemOf('unknownColumn', at(column), found)),
    ],
    rows: rows
      .slice(first + 1)
      .filter(({ cells }) => cells.some((cell) => cell !== null))
      .map(({ row, cells }) => ({
        cell: (column) => cells[headings.places.get(column) ?? -1] ?? null,
        place: (column) => ({ sheet: name, row, column: letterOf(headings, column) }),
      })),
  }
}

function letterOf({ places }: Headings, column: SheetColumn | null): string | null {
  const index = column === null ? undefined : places.get(column)
  return index === undefined ? null : columnLetter(index)
}
