import { evaluationsCsv } from './evaluations-csv'
import { evaluationsJson } from './evaluations-json'
import { figuresCsv } from './figures-csv'
import { figuresJson } from './figures-json'
import type { Format } from './formats'
import { initiativesCsv } from './initiatives-csv'
import { initiativesJson } from './initiatives-json'
import type { Slice } from './paging'
import { reconciliationCsv } from './reconciliation-csv'
import type { OpenDataSource } from './source'
import type { TableName } from './tables'
import { tableXlsx } from './workbook'

export type FileContent = string | Uint8Array

type OpenDataFile = {
  table: TableName
  format: Format
  /** The whole file. The same source gives the same bytes. */
  write: (source: OpenDataSource) => FileContent | Promise<FileContent>
  /** Part of the list, where the format can say which part it is. */
  writeSlice?: (source: OpenDataSource, slice: Slice) => string
}

/**
 * THE list of files of an edition. A line here is a file that is served,
 * listed, described and catalogued.
 */
export const openDataFiles: Record<string, OpenDataFile> = {
  'figures.csv': { table: 'figures', format: 'csv', write: figuresCsv },
  'figures.xlsx': { table: 'figures', format: 'xlsx', write: asXlsx('figures') },
  'figures.json': { table: 'figures', format: 'json', ...asJson(figuresJson) },
  'initiatives.csv': { table: 'initiatives', format: 'csv', write: initiativesCsv },
  'initiatives.xlsx': { table: 'initiatives', format: 'xlsx', write: asXlsx('initiatives') },
  'initiatives.json': { table: 'initiatives', format: 'json', ...asJson(initiativesJson) },
  'evaluations.csv': { table: 'evaluations', format: 'csv', write: evaluationsCsv },
  'evaluations.xlsx': { table: 'evaluations', format: 'xlsx', write: asXlsx('evaluations') },
  'evaluations.json': { table: 'evaluations', format: 'json', ...asJson(evaluationsJson) },
  'reconciliation.csv': { table: 'reconciliation', format: 'csv', write: reconciliationCsv },
  'reconciliation.xlsx': { table: 'reconciliation', format: 'xlsx', write: asXlsx('reconciliation') },
}

function asXlsx(table: TableName) {
  return (source: OpenDataSource) => tableXlsx(table, source)
}

function asJson(list: (source: OpenDataSource, slice?: Slice) => object) {
  const write = (source: OpenDataSource, slice?: Slice) => JSON.stringify(list(source, slice))
  return { write: (source: OpenDataSource) => write(source), writeSlice: write }
}
