import { stringify } from 'csv-stringify/sync'
import { toPlainEuro } from '../figure/money'
import type { Unit } from '../figure/types'
import { type OpenFigure, openFigures } from './figures-json'
import type { OpenDataSource } from './source'

/** What each column holds, in the order of the file. Names and order are a public contract: add at the end only. */
const columns: Record<string, (figure: OpenFigure, source: OpenDataSource) => string | number | null> = {
  edition: (_, { edition }) => edition.year,
  code: ({ code }) => code,
  axis: ({ axis }) => axis,
  initiative: ({ initiative }) => initiative,
  kind: ({ kind }) => kind,
  label_it: ({ label }) => label?.it ?? null,
  label_en: ({ label }) => label?.en ?? null,
  value: ({ value, unit }) => plainNumber(value, unit),
  unit: ({ unit }) => unit,
  as_of: ({ asOf }) => asOf,
  target_value: ({ target, unit }) => plainNumber(target?.value ?? null, unit),
  target_year: ({ target }) => target?.year ?? null,
  formula: ({ formula }) => formula && `${formula.operation}(${formula.operands.join(', ')})`,
  stated: ({ stated, unit }) => plainNumber(stated, unit),
  explanation_it: ({ explanation }) => explanation?.it ?? null,
  explanation_en: ({ explanation }) => explanation?.en ?? null,
  source: ({ source }) => source,
  url_it: ({ url }) => url.it,
  url_en: ({ url }) => url.en,
  data_as_of: (_, { edition }) => edition.dataDate,
  approved_on: (_, { edition }) => edition.approvedOn,
  licence: (_, { licence }) => licence,
}

/**
 * `figures.csv`: RFC 4180, one row a figure, what is not available left empty. Money has two decimals.
 * Text that a spreadsheet would run as a formula starts with an apostrophe.
 */
export function figuresCsv(source: OpenDataSource): string {
  const rows = openFigures(source).map((figure) => Object.values(columns).map((cell) => cell(figure, source)))
  return stringify([Object.keys(columns), ...rows], {
    record_delimiter: 'windows',
    // With CRLF between records the library leaves lone line ends inside a cell bare.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { string: (text) => (isPlainNumber(text) ? { value: text, escape_formulas: false } : text) },
  })
}

function plainNumber(value: number | null, unit: Unit): string | null {
  if (value === null) return null
  return unit === 'EUR' ? toPlainEuro(value) : String(value)
}

/** A number runs no formula, and an apostrophe before its minus sign would turn it into text. */
function isPlainNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text)
}
