import { reconciliationFields } from './reconciliation-fields'
import { openReconciliation } from './reconciliation-rows'
import { type OpenDataSource, openDataHeader } from './source'
import { tableCsv } from './table-csv'

/** `reconciliation.csv`, one row for each figure under a check or computed from others. */
export function reconciliationCsv(source: OpenDataSource): string {
  return tableCsv(reconciliationFields, openReconciliation(source), openDataHeader(source), ({ unit }) => unit)
}
