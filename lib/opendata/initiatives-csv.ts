import { initiativeFields } from './initiative-fields'
import { openInitiatives } from './initiatives-json'
import { type OpenDataSource, openDataHeader } from './source'
import { tableCsv } from './table-csv'

/** `initiatives.csv`, one row an initiative. */
export function initiativesCsv(source: OpenDataSource): string {
  return tableCsv(initiativeFields, openInitiatives(source), openDataHeader(source), () => null)
}
