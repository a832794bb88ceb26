import type { RawRow, SheetCell } from './cells'

/** The cells of a row that hold something, with their columns from 0. */
export function filledCells(cells: RawRow['cells']): { cell: SheetCell; index: number }[] {
  const found: { cell: SheetCell; index: number }[] = []
  cells.forEach((cell, index) => {
    if (cell) found.push({ cell, index })
  })
  return found
}
