import { columnLetter, type Range, type RawRow } from './cells'
import { columnRules, type SheetColumn } from './columns'
import { problemOf } from './problem-of'
import type { SheetProblem } from './report'
import type { Table } from './table'

/**
 * Merged cells hold what they hold in the first of them only: which row or column
 * it is meant for cannot be told.
 */
export function mergedProblems(table: Table): SheetProblem[] {
  const { sheet, heading } = table
  const rows = new Map(table.rows.map((row) => [row.row, row]))
  return sheet.merged.flatMap((range): SheetProblem[] => {
    const at = (row: number) => ({ sheet: sheet.name, row, column: columnLetter(range.left) })
    const isHeading = range.top <= heading.row && heading.row <= range.bottom
    if (isHeading && isWideHeading(range, table))
      return [problemOf('mergedHeading', at(heading.row), heading.cells[range.left]?.text ?? '')]
    const first = range.top > heading.row ? rows.get(range.top)?.cells[range.left] : undefined
    return first && isUnclear(range, table) ? [problemOf('mergedCells', at(range.top), first.text)] : []
  })
}

/** Over one column a heading may take as many rows as it likes. */
function isWideHeading({ left, right }: Range, table: Table): boolean {
  return right > left && columnAt(table, left) !== null
}

function isUnclear({ top, bottom, left, right }: Range, table: Table): boolean {
  const first = columnAt(table, left)
  const use = first && columnRules[first].use
  const written = [...table.headings.places].filter(([column]) => columnRules[column].use === 'written')
  if (use === 'written') return bottom > top || written.some(([, index]) => index > left && index <= right)
  // One code beside several values; a title or a remark across the table says nothing of any.
  if (use !== 'key') return false
  const isBelow = ({ row, cells }: RawRow) =>
    row > top && row <= bottom && written.some(([, index]) => index > right && cells[index])
  return table.rows.some(isBelow)
}

const columnAt = ({ headings }: Table, index: number): SheetColumn | null =>
  [...headings.places].find(([, place]) => place === index)?.[0] ?? null
