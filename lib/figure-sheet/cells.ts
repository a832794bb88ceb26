/** A cell as it was found. `text` is what a person would look for in the file. */
export type SheetCell = {
  text: string
  /** A number the spreadsheet holds as one, in the worth it shows: 98.72 where the cell reads 98,72%. */
  number?: number
  /** ISO day, where the spreadsheet holds a date. */
  day?: string
  /** A formula nobody has worked out, or whose outcome is an error of the spreadsheet. */
  isBroken?: true
}

/** `row` counts from 1 as spreadsheets do. */
export type RawRow = { row: number; cells: (SheetCell | null)[] }

/** Without a name when the file has one table only (CSV). */
export type RawSheet = { name: string | null; rows: RawRow[] }

export const delimiters = [';', ',', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

export type SheetFile = { format: 'xlsx' | 'csv'; delimiter: Delimiter | null; sheets: RawSheet[] }

/** Why a file cannot be read at all. */
export type UnreadableReason =
  | 'tooLarge'
  | 'tooManyRows'
  | 'notASheet'
  | 'encrypted'
  | 'damaged'
  | 'bomb'
  | 'oldExcel'
  | 'empty'

export class UnreadableFileError extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(`The file cannot be read: ${reason}`)
    this.name = 'UnreadableFileError'
  }
}

/** A, B … Z, AA, AB … for 0, 1 … */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter
}
