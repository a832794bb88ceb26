import { CsvError, parse } from 'csv-parse/sync'
import { type Delimiter, delimiters, type RawRow, type SheetCell, type SheetFile, UnreadableFileError } from './cells'
import { decodeText } from './decode-text'
import { headingRows, longestCell, mostColumns, mostRows } from './limits'

/** Reads a CSV of any of the usual kinds; Excel's too, whose first line may name the delimiter. Throws UnreadableFileError. */
export function readCsv(bytes: Uint8Array): SheetFile {
  const whole = decodeText(bytes)
  const [, named] = /^sep=(.)\r?\n/i.exec(whole) ?? []
  const delimiter = delimiters.find((known) => known === named) ?? likelyDelimiter(whole)
  const records = parsed(whole, delimiter)
  const rows = records.map(
    (cells, index): RawRow => ({ row: index + 1, cells: cells.slice(0, mostColumns).map(toCell) }),
  )
  if (rows.every(({ cells }) => cells.every((cell) => cell === null))) throw new UnreadableFileError('empty')
  return { format: 'csv', delimiter, sheets: [{ name: null, rows }] }
}

function parsed(text: string, delimiter: Delimiter): string[][] {
  try {
    return parse(text, {
      delimiter,
      // What Excel leaves out of a short row, and a quote in the middle of a name, are no reason to refuse the file.
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      // A quote that is never closed would swallow the rest of the file.
      max_record_size: longestCell * mostColumns,
      to: mostRows + headingRows + 1,
    })
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFileError('damaged')
    throw error
  }
}

const toCell = (text: string): SheetCell | null => {
  const kept = text.slice(0, longestCell).trim()
  return kept === '' ? null : { text: kept }
}

/** The sign that stands most often in the first lines, outside quotes. */
function likelyDelimiter(text: string): Delimiter {
  const head = text.slice(0, 4000).replace(/"[^"]*"/g, '')
  const lines = head.split(/\r\n|\r|\n/).slice(0, headingRows)
  const most = (sign: string) => Math.max(...lines.map((line) => line.split(sign).length))
  return delimiters.reduce((best, sign) => (most(sign) > most(best) ? sign : best), ';' as Delimiter)
}
