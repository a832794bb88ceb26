import { figureFields } from './figure-fields'
import { openFigures } from './figures-json'
import { type OpenDataSource, openDataHeader } from './source'
import { tableCsv } from './table-csv'

/** `figures.csv`, one row a figure. */
export function figuresCsv(source: OpenDataSource): string {
  return tableCsv(figureFields, openFigures(source), openDataHeader(source), ({ unit }) => unit)
}
