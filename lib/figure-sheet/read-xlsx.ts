import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx'
import { roundHalfUp } from '../round'
import { columnLetter, type RawRow, type RawSheet, type SheetCell, type SheetFile, UnreadableFileError } from './cells'
import { headingRows, longestCell, mostColumns, mostRows } from './limits'
import { guardWorkbook } from './unpack-guard'

/** One row more than there may be, so that too many are told from just enough. */
const range = `A1:${columnLetter(mostColumns - 1)}${mostRows + headingRows + 1}`

/** Reads the sheets that can be seen of a workbook: numbers as they are shown, formulas as they were last worked out. Throws UnreadableFileError. */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetFile> {
  guardWorkbook(bytes)
  const { sheets } = await readXlsx(bytes, {
    range,
    readStyles: true,
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
  }).catch(() => {
    throw new UnreadableFileError('damaged')
  })
  const read = sheets.map(toSheet)
  if (read.every(({ rows }) => rows.length === 0)) throw new UnreadableFileError('empty')
  return { format: 'xlsx', delimiter: null, sheets: read }
}

function toSheet({ name, rows, cells }: Sheet): RawSheet {
  const filled = rows.flatMap((values, index): RawRow[] => {
    const read = values.map((value, column) => toCell(value, cells?.get(`${index},${column}`)))
    return read.some((cell) => cell !== null) ? [{ row: index + 1, cells: read }] : []
  })
  return { name, rows: filled }
}

function toCell(value: CellValue, cell: Cell | undefined): SheetCell | null {
  const isFormula = cell?.formula !== undefined
  if (cell?.type === 'error') return { text: String(value), isBroken: true }
  if (value === null || value === '') return isFormula ? { text: `=${cell?.formula}`, isBroken: true } : null
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? { text: 'data', isBroken: true }
      : { text: value.toISOString().slice(0, 10), day: value.toISOString().slice(0, 10) }
  if (typeof value === 'number') return numberCell(value, cell?.style?.numFmt)
  const text = String(value).slice(0, longestCell).trim()
  return text === '' ? null : { text }
}

/** A cell in a spreadsheet's own percent format holds 0.9872 and reads 98,72%: what it reads counts. */
function numberCell(value: number, format: string | undefined): SheetCell {
  if (!format || !isPercentFormat(format)) return { text: String(value), number: value }
  const shown = roundHalfUp(value * 100, 10)
  return { text: `${shown}%`, number: shown }
}

/** A percent sign that is not quoted or escaped, which would be a mere sign after the number. */
const isPercentFormat = (format: string) => format.replace(/"[^"]*"|\\./g, '').includes('%')
