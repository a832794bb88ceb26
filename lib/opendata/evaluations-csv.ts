import { evaluationFields } from './evaluation-fields'
import { openEvaluations } from './evaluations-json'
import { type OpenDataSource, openDataHeader } from './source'
import { tableCsv } from './table-csv'

/** `evaluations.csv`, one row a question. */
export function evaluationsCsv(source: OpenDataSource): string {
  return tableCsv(evaluationFields, openEvaluations(source), openDataHeader(source), () => null)
}
