import { decodeText } from '../decode-text'
import { type Delimiter, delimiters, type SheetFile, UnreadableFileError } from './cells'
import { readHeadings } from './columns'
import { headingRows } from './limits'
import { parseCsv } from './parse-csv'

/**
 * Reads a CSV of any of the usual kinds; Excel's too, whose first line may name the
 * delimiter. Throws UnreadableFileError.
 */
export function readCsv(bytes: Uint8Array): SheetFile {
  const text = decodeText(bytes)
  if (text.includes('\u0000')) throw new UnreadableFileError('notASheet')
  if (isMarkup(text)) throw new UnreadableFileError('webPage')
  const delimiter = delimiterOf(text)
  const rows = parseCsv(text, delimiter)
  if (rows.length === 0) throw new UnreadableFileError('empty')
  return { format: 'csv', delimiter, sheets: [{ name: null, rows, merged: [], hidden: [] }], hiddenSheets: [] }
}

/**
 * What web pages, old XML of Office and saved e-mails begin with: many a
 * system writes one and calls it .xls.
 */
const isMarkup = (text: string): boolean =>
  /^\s*(?:<!doctype|<html|<head|<body|<table|<meta|<\?xml|<office:|MIME-Version:)/i.test(text.slice(0, 1000))

/**
 * The one that the file names; else the one that makes headings of a line; else the
 * one that stands there most often.
 */
function delimiterOf(text: string): Delimiter {
  const [, named] = /^sep=(.)[\r\n]/i.exec(text) ?? []
  const known = delimiters.find((sign) => sign === named)
  if (known) return known
  const head = text.slice(0, 8000).split(/\r\n|\r|\n/, headingRows * 2)
  return best((sign) => headingsIn(head, sign)) ?? best((sign) => mostIn(head, sign)) ?? ';'
}

function best(score: (sign: Delimiter) => number): Delimiter | null {
  const scores = delimiters.map((sign) => ({ sign, score: score(sign) }))
  const highest = Math.max(...scores.map((each) => each.score))
  return highest > 0 ? (scores.find((each) => each.score === highest)?.sign ?? null) : null
}

/** How many columns of ours a line names when it is cut there; 0 where none names any. */
const headingsIn = (lines: string[], sign: Delimiter): number =>
  Math.max(
    0,
    ...lines.map((line) => {
      const cells = line.split(sign).map((text) => ({ text: text.replaceAll('"', '') }))
      return readHeadings({ row: 1, cells })?.places.size ?? 0
    }),
  )

const mostIn = (lines: string[], sign: Delimiter): number =>
  Math.max(...lines.map((line) => line.split(sign).length - 1))
