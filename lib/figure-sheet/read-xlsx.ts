import { roundHalfUp } from '../round'
import { type CellFormat, cellFormats } from './cell-formats'
import { type RawRow, type RawSheet, type SheetCell, type SheetFile, UnreadableFileError } from './cells'
import { readDay } from './days'
import { longestCell, mostCells } from './limits'
import { sharedStrings, unescaped } from './shared-strings'
import { readSheetXml, type WrittenCell } from './sheet-xml'
import { workbookParts } from './workbook-parts'
import { openZip } from './zip'

type Meaning = { strings: string[]; formats: CellFormat[]; startsIn1904: boolean }

/**
 * Reads the sheets that can be seen of a workbook: numbers as they are shown, formulas as they were
 * last worked out; and says what is hidden and what is merged. Throws UnreadableFileError.
 */
export function readWorkbook(bytes: Uint8Array): SheetFile {
  const parts = openZip(bytes)
  const workbook = workbookParts(parts)
  const meaning: Meaning = {
    strings: workbook.strings ? sharedStrings(parts.text(workbook.strings)) : [],
    formats: workbook.styles ? cellFormats(parts.text(workbook.styles)) : [],
    startsIn1904: workbook.startsIn1904,
  }
  const budget = cellBudget()
  const sheets = workbook.sheets
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, path }): RawSheet => {
      const { rows, merged, hidden } = readSheetXml(parts.text(path), budget)
      return { name, merged, hidden, rows: rows.flatMap((row) => toRow(row, meaning)) }
    })
  const hiddenSheets = workbook.sheets.flatMap(({ isHidden, name }) => (isHidden ? [name] : []))
  if (sheets.every(({ rows }) => rows.length === 0) && hiddenSheets.length === 0) throw new UnreadableFileError('empty')
  return { format: 'xlsx', delimiter: null, sheets, hiddenSheets }
}

function cellBudget() {
  let left = mostCells
  return {
    take: () => {
      left -= 1
      if (left < 0) throw new UnreadableFileError('bomb')
    },
  }
}

function toRow({ row, cells, isHidden }: { row: number; cells: WrittenCell[]; isHidden: boolean }, meaning: Meaning) {
  const read: RawRow['cells'] = []
  cells.forEach((written, column) => {
    const cell = toCell(written, meaning)
    if (cell) read[column] = cell
  })
  if (read.length === 0) return []
  return [isHidden ? { row, cells: read, isHidden } : { row, cells: read }]
}

function toCell({ type, style, formula, ...written }: WrittenCell, meaning: Meaning): SheetCell | null {
  const text = type === 'n' ? written.text.trim() : written.text
  if (type === 'e') return { text, isBroken: true }
  if (text === '') return formula === null ? null : { text: `=${formula.slice(0, longestCell)}`, isBroken: true }
  if (type === 's') {
    const shared = meaning.strings[Number(text)]
    return shared === undefined ? { text, isBroken: true } : textCell(shared)
  }
  if (type === 'd') return dayCell(readDay(text))
  if (type === 'b') return { text: text === '1' ? 'VERO' : 'FALSO' }
  if (type !== 'n' || !/^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return textCell(unescaped(text))
  const number = Number(text)
  const format = meaning.formats[style]
  if (format === 'date') return dayCell(dayOf(number, meaning.startsIn1904))
  if (format !== 'percent') return { text: String(number), number }
  // A cell in a spreadsheet's own percent format holds 0.9872 and
  // reads 98,72%: what it reads counts.
  const shown = roundHalfUp(number * 100, 10)
  return { text: `${shown}%`, number: shown }
}

function textCell(text: string): SheetCell | null {
  const kept = text.slice(0, longestCell).trim()
  return kept === '' ? null : { text: kept }
}

const dayCell = (day: string | null): SheetCell => (day ? { text: day, day } : { text: 'data', isBroken: true })

const dayLength = 86_400_000

/**
 * Days are counted from the end of 1899, or from 1904; the count takes 1900
 * for a leap year, which it was not.
 */
function dayOf(count: number, startsIn1904: boolean): string | null {
  const start = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, count < 60 ? 31 : 30)
  const day = new Date(start + Math.floor(count) * dayLength)
  return count < 0 || !(day.getUTCFullYear() <= 9999) ? null : day.toISOString().slice(0, 10)
}
