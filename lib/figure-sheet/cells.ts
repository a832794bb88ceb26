/** A cell as it was found. `text` is what a person would look for in the file. */
export type SheetCell = {
  text: string
  /**
   * A number the spreadsheet holds as one, in the worth it shows:
   * 98.72 where the cell reads 98,72%.
   */
  number?: number
  /** ISO day, where the spreadsheet holds a date. */
  day?: string
  /** A formula nobody has worked out, or whose outcome is an error of the spreadsheet. */
  isBroken?: true
  /** Stood in quotes in a CSV, so that nothing of it was taken for the end of the cell. */
  isQuoted?: true
}

/**
 * `row` counts from 1 as spreadsheets do. A cell that is not there is empty: far columns
 * leave holes, not a thousand nulls.
 */
export type RawRow = { row: number; cells: (SheetCell | null)[]; isHidden?: true }

/** Rows from 1, columns from 0, both ends included. */
export type Range = { top: number; bottom: number; left: number; right: number }

/**
 * Without a name when the file has one table only (CSV). `rows` are those with a cell
 * that is filled, in their order.
 */
export type RawSheet = {
  name: string | null
  rows: RawRow[]
  /** Cells made one, of which only the first holds anything. */
  merged: Range[]
  /** Columns nobody sees, from 0, both ends included. */
  hidden: { left: number; right: number }[]
}

export const delimiters = [';', ',', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

export type SheetFile = {
  format: 'xlsx' | 'csv'
  delimiter: Delimiter | null
  /** Those that can be seen. */
  sheets: RawSheet[]
  /** Names of the others, which are not read. */
  hiddenSheets: string[]
}

/** Why a file cannot be read at all. */
export type UnreadableReason =
  | 'tooLarge'
  | 'tooManyRows'
  | 'notASheet'
  | 'encrypted'
  | 'damaged'
  | 'openQuote'
  | 'bomb'
  | 'oldExcel'
  | 'binaryExcel'
  | 'openDocument'
  | 'webPage'
  | 'empty'

export class UnreadableFileError extends Error {
  /** `row` is where in the file, if there is a place to name. */
  constructor(
    readonly reason: UnreadableReason,
    readonly row: number | null = null,
  ) {
    super(`The file cannot be read: ${reason}`)
    this.name = 'UnreadableFileError'
  }
}

/** A, B … Z, AA, AB … for 0, 1 … */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter
}

/** 0, 1 … for A, B …; NaN for what is no column. */
export function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.toUpperCase().charCodeAt(0) - 64
  return letters === '' ? Number.NaN : index - 1
}
