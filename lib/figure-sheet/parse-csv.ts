import { type Delimiter, type RawRow, type SheetCell, UnreadableFileError } from './cells'
import { longestCell, mostCells, mostRowsRead } from './limits'

const [quote, newLine, carriageReturn] = [34, 10, 13]

type Field = { text: string; isQuoted: boolean; end: number }

/**
 * The filled cells of a CSV, in one pass. Lines end with CRLF, LF or CR, in any mixture. A quote
 * opens a cell only at its start and closes it only at its end; elsewhere it is a sign like any
 * other. Throws UnreadableFileError.
 */
export function parseCsv(text: string, delimiter: Delimiter): RawRow[] {
  const separator = delimiter.charCodeAt(0)
  const rows: RawRow[] = []
  let cells: RawRow['cells'] = []
  let [row, column, filled, at] = [1, 0, 0, 0]
  while (at < text.length && rows.length < mostRowsRead) {
    const field = fieldAt(text, at, separator, row)
    const cell = toCell(field)
    if (cell) {
      cells[column] = cell
      filled += 1
      if (filled > mostCells) throw new UnreadableFileError('bomb')
    }
    at = field.end
    if (text.charCodeAt(at) === separator) {
      column += 1
      at += 1
      continue
    }
    if (cells.length > 0) rows.push({ row, cells })
    row += 1
    column = 0
    cells = []
    at += text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === newLine ? 2 : 1
  }
  if (cells.length > 0) rows.push({ row, cells })
  return rows
}

function fieldAt(text: string, start: number, separator: number, row: number): Field {
  const quoted = text.charCodeAt(start) === quote ? quotedAt(text, start, separator, row) : null
  if (quoted) return quoted
  const end = endOfField(text, start, separator)
  return { text: text.slice(start, end), isQuoted: false, end }
}

/** A cell in quotes; null where they are part of the words: «"Nuova" impresa». */
function quotedAt(text: string, start: number, separator: number, row: number): Field | null {
  let from = start + 1
  let close = text.indexOf('"', from)
  while (close >= 0 && text.charCodeAt(close + 1) === quote) {
    from = close + 2
    close = text.indexOf('"', from)
  }
  const length = (close < 0 ? text.length : close) - start
  if (length > longestCell * 2) throw new UnreadableFileError('damaged')
  const end = close < 0 ? -1 : afterBlanks(text, close + 1)
  if (end >= 0 && isEnd(text, end, separator))
    return { text: text.slice(start + 1, close).replaceAll('""', '"'), isQuoted: true, end }
  // Whole rows would be taken for the words of this cell.
  if (lineEndBefore(text, start, start + length)) throw new UnreadableFileError('openQuote', row)
  return null
}

const isLineEnd = (code: number) => code === newLine || code === carriageReturn

const isEnd = (text: string, at: number, separator: number) =>
  at >= text.length || text.charCodeAt(at) === separator || isLineEnd(text.charCodeAt(at))

function endOfField(text: string, start: number, separator: number): number {
  let end = start
  while (!isEnd(text, end, separator)) end += 1
  return end
}

function afterBlanks(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === 32) at += 1
  return at
}

function lineEndBefore(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isLineEnd(text.charCodeAt(at))) return true
  return false
}

function toCell({ text, isQuoted }: Field): SheetCell | null {
  const kept = text.slice(0, longestCell).trim()
  if (kept === '') return null
  return isQuoted ? { text: kept, isQuoted: true } : { text: kept }
}
