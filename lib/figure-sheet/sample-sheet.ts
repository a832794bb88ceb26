import type { SheetCell, SheetFile } from './cells'
import type { SheetFigure } from './figure'
import type { NumberFormat } from './numbers'
import { readSheetFile } from './read-file'
import { validateSheet } from './validate-sheet'

/**
 * A figure for the tests, complete but for what a test is about.
 * Never imported by the portal itself.
 */
export const sampleSheetFigure = (fields: Partial<SheetFigure> & { code: string }): SheetFigure => ({
  id: `id-${fields.code}`,
  label: `Nome di ${fields.code}`,
  axis: null,
  kind: 'finance',
  unit: 'EUR',
  decimals: 2,
  display: 'full',
  value: null,
  target: { value: null, year: null, direction: 'atLeast', stated: null },
  asOf: null,
  formula: null,
  stated: null,
  explanation: null,
  previous: null,
  ...fields,
})

/** A file of one table, cells as text or as spreadsheet cells; null is empty. */
export const sampleFile = (...lines: (string | SheetCell | null)[][]): SheetFile => ({
  format: 'csv',
  delimiter: ',',
  sheets: [
    {
      name: null,
      merged: [],
      hidden: [],
      rows: lines.map((cells, index) => ({
        row: index + 1,
        cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
      })),
    },
  ],
  hiddenSheets: [],
})

export const validated = (file: SheetFile, figures: SheetFigure[], declared: NumberFormat | null = null) =>
  validateSheet(file, figures, { declared, dataDate: '2022-12-31' })

/** The same of the bytes of a file. */
export const validatedBytes = async (bytes: Uint8Array | string, figures: SheetFigure[]) =>
  validated(await readSheetFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes), figures)
