import type { SheetCell, SheetFile } from './cells'
import { columnRules } from './columns'
import { problemOf } from './problem-of'
import type { SheetProblem } from './report'
import type { TableRow } from './tables'
import { codeText } from './visible-text'

/**
 * Cells of several lines of which one is a row of the table: quotes that close too
 * late have made it part of a note.
 */
export function swallowedRows(
  rows: TableRow[],
  delimiter: SheetFile['delimiter'],
  isCode: (code: string) => boolean,
): SheetProblem[] {
  return rows.flatMap((row) =>
    row.everything().flatMap(({ cell, place }) => {
      const code = codeInside(cell, row, delimiter ?? '\t', isCode)
      return code ? [problemOf('rowInCell', place, cell.text, { code, expected: code })] : []
    }),
  )
}

/** The code of the first line that reaches as far as something to write. */
function codeInside({ text }: SheetCell, { order }: TableRow, sign: string, isCode: (code: string) => boolean) {
  if (!/[\n\r]/.test(text)) return undefined
  const written = [...order].filter(([column]) => columnRules[column].use === 'written').map(([, index]) => index)
  const reach = Math.min(...written)
  return text
    .split(/[\n\r]+/)
    .slice(1)
    .map((line) => line.split(sign))
    .filter((cells) => cells.length > reach)
    .map((cells) => codeText((cells[order.get('code') ?? 0] ?? '').replaceAll('"', '')))
    .find(isCode)
}
