import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { numberFormat } from '../opendata/number-format'
import { headingStyle } from '../opendata/table-sheet'
import { columnLetter } from './cells'
import { columnRules, type SheetColumn, sheetColumns } from './columns'
import type { SheetFigure } from './figure'
import { instructionSheet } from './instructions'
import { inOrder, type SheetRow, sheetRows, type WrittenCell } from './sheet-row'

const widths: Record<SheetColumn, number> = {
  code: 36,
  label: 60,
  axis: 10,
  kind: 26,
  unit: 16,
  value: 20,
  target: 16,
  targetYear: 16,
  asOf: 14,
  previous: 22,
  computed: 12,
  note: 40,
}

/**
 * What may be filled in looks it; the rest is grey and, as long as the sheet is
 * protected, locked. There is no password.
 */
const grey = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } } as const

type About = { year: number; title: string; modified: Date }

/**
 * The figures of an edition as a workbook: a sheet to fill in and one that explains it. The
 * same content gives the same bytes.
 */
export function figuresXlsx(figures: SheetFigure[], { year, title, modified }: About): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [dataSheet(sheetRows(figures)), instructionSheet()],
    properties: { title: `Dati ${year}`, subject: title, created: modified, modified },
  })
}

function dataSheet(rows: SheetRow[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  sheetColumns.forEach((column, index) => {
    cells.set(`0,${index}`, { value: columnRules[column].heading.it, style: headingStyle })
  })
  rows.forEach((row, index) => {
    inOrder(row).forEach((cell, column) => {
      const name = sheetColumns[column] ?? 'note'
      cells.set(`${index + 1},${column}`, { value: valueIn(cell), style: styleOf(name, cell, row.figure) })
    })
  })
  return {
    name: 'Dati',
    cells,
    columns: sheetColumns.map((column) => ({ width: widths[column] })),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${columnLetter(sheetColumns.length - 1)}${rows.length + 1}` },
    // Filters and widths stay usable: the lock keeps from slips, not from work.
    protection: { sheet: true, formatColumns: true, formatRows: true, autoFilter: true },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
  }
}

function valueIn(cell: WrittenCell): CellValue {
  if (!cell) return null
  if (cell.kind === 'number') return cell.value
  return cell.kind === 'day' ? new Date(`${cell.iso}T00:00:00Z`) : literal(cell.text)
}

/**
 * The format writes characters as _x0041_: text that happens to look like that is kept as it is.
 */
const literal = (text: string) => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

function styleOf(column: SheetColumn, cell: WrittenCell, { unit, decimals, formula }: SheetFigure): CellStyle {
  const { use } = columnRules[column]
  const isLocked = use === 'key' || use === 'shown' || use === 'checked' || (column === 'value' && formula !== null)
  const isMeasure = column === 'value' || column === 'target' || column === 'previous'
  const number =
    cell?.kind === 'number' ? { value: cell.value, isExact: formula === null || column === 'target' } : null
  const format = isMeasure
    ? numberFormat('measure', { unit, decimals }, number)
    : { asOf: 'dd/mm/yyyy', targetYear: '0' }[column as 'asOf']
  return {
    numFmt: format ?? '@',
    alignment: { vertical: 'top' },
    protection: { locked: isLocked },
    ...(isLocked && { fill: grey }),
  }
}
