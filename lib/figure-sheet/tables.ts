import type { RawRow, RawSheet, SheetCell, SheetFile } from './cells'
import { columnLetter, type Delimiter, UnreadableFileError } from './cells'
import { type Headings, instructionsName, readHeadings, type SheetColumn } from './columns'
import { filledCells } from './filled-cells'
import { headingRows, mostRows } from './limits'
import { problemOf } from './problem-of'
import type { Place, SheetProblem } from './report'
import type { Table } from './table'
import { layoutProblems } from './table-layout'
import { codeText, visibleText } from './visible-text'

/** A row of a table: its cells by column, and where each stands. */
export type TableRow = {
  cell: (column: SheetColumn) => SheetCell | null
  place: (column: SheetColumn | null) => Place
  /** Every filled cell as it was found, below a heading or not. */
  everything: () => { cell: SheetCell; index: number; place: Place }[]
  /** Where its code and its numbers would stand if it were written as one line. */
  order: Headings['places']
}

export type Tables = { rows: TableRow[]; problems: SheetProblem[] }

/**
 * The rows below the headings of every sheet that has them. Throws
 * UnreadableFileError when there are too many.
 */
export function tablesOf({ sheets, delimiter, hiddenSheets }: SheetFile): Tables {
  const found = sheets.map((sheet) => tableOf(sheet, delimiter))
  const rows = found.flatMap((table) => table?.rows.map((row) => toTableRow(row, table)) ?? [])
  if (rows.length > mostRows) throw new UnreadableFileError('tooManyRows')
  const at = (sheet: string | null): Place => ({ sheet, row: 1, column: null })
  const hidden = hiddenSheets
    .filter((name) => name !== instructionsName)
    .map((name) => problemOf('hiddenSheet', at(name), name))
  if (found.every((table) => table === null)) return { rows, problems: [problemOf('noTable', at(null), ''), ...hidden] }
  const problems = found.flatMap((table, index) => {
    const sheet = sheets[index]
    if (table) return [...headingProblems(table), ...layoutProblems(table)]
    const isMeant = !sheet || sheet.rows.length === 0 || sheet.name === instructionsName
    return isMeant ? [] : [problemOf('skippedSheet', at(sheet.name), sheet.name ?? '')]
  })
  return { rows, problems: [...problems, ...hidden] }
}

function tableOf(sheet: RawSheet, delimiter: Delimiter | null): Table | null {
  const first = sheet.rows.slice(0, headingRows).findIndex((row) => readHeadings(row) !== null)
  const heading = sheet.rows[first]
  const headings = heading && readHeadings(heading)
  if (!heading || !headings) return null
  // Headings that are printed once more on every page say nothing new.
  const rows = sheet.rows.slice(first + 1).filter((row) => !isAlike(readHeadings(row), headings))
  return { sheet, heading, headings, rows, delimiter }
}

const isAlike = (one: Headings | null, { places }: Headings) =>
  one !== null &&
  one.places.size === places.size &&
  [...places].every(([name, index]) => one.places.get(name) === index)

function headingProblems({ sheet, heading, headings, rows }: Table): SheetProblem[] {
  const at = (row: number, column: string | null): Place => ({ sheet: sheet.name, row, column })
  return [
    ...headings.repeated.map(({ heading: found, column }) =>
      problemOf('repeatedColumn', at(heading.row, column), found),
    ),
    ...headings.unknown.map(({ heading: found, column }) => problemOf('unknownColumn', at(heading.row, column), found)),
    ...rows.filter(readHeadings).map(({ row }) => problemOf('otherHeadings', at(row, null), '')),
  ]
}

function toTableRow({ row, cells }: RawRow, { sheet, headings: { places } }: Table): TableRow {
  const at = (index: number | undefined): Place => ({
    sheet: sheet.name,
    row,
    column: index === undefined ? null : columnLetter(index),
  })
  return {
    cell: (column) => asSeen(column, cells[places.get(column) ?? -1] ?? null),
    place: (column) => at(column === null ? undefined : places.get(column)),
    everything: () => filledCells(cells).map(({ cell, index }) => ({ cell, index, place: at(index) })),
    order: places,
  }
}

/** What people wrote for people stays as it is; what is compared is compared as it looks. */
function asSeen(column: SheetColumn, cell: SheetCell | null): SheetCell | null {
  if (!cell || column === 'note' || column === 'label') return cell
  const text = column === 'code' ? codeText(cell.text) : visibleText(cell.text)
  if (text === '') return null
  return text === cell.text ? cell : { ...cell, text }
}
