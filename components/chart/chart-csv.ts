import { formatToken } from '@/lib/figure/token'
import type { Figure, TokenForm } from '@/lib/figure/types'
import { type Field, headerFields } from '@/lib/opendata/field'
import type { OpenDataHeader } from '@/lib/opendata/source'
import { tableCsv } from '@/lib/opendata/table-csv'
import type { ChartContent, ChartContext } from './chart-content'

/** One cell of a chart's table; without a figure it is words. */
type Datum = {
  edition: number | null
  row: string
  column: string
  figure: Figure | null
  form: TokenForm
  formatted: string
}

const isValue = ({ form }: Datum) => form === 'value'

const fields: Field<Datum>[] = [
  // A chart over time has rows of several editions.
  { ...headerFields.edition, cell: ({ edition }, header) => edition ?? header.edition },
  {
    name: 'row',
    json: 'row',
    kind: 'text',
    meaning: { it: 'Riga della tabella del grafico.', en: 'Row of the chart’s table.' },
    cell: ({ row }) => row,
  },
  {
    name: 'column',
    json: 'column',
    kind: 'text',
    meaning: { it: 'Colonna della tabella del grafico.', en: 'Column of the chart’s table.' },
    cell: ({ column }) => column,
  },
  {
    name: 'code',
    json: 'code',
    kind: 'code',
    isOptional: true,
    meaning: { it: 'Codice del dato.', en: 'Code of the figure.' },
    cell: ({ figure }) => figure?.code ?? null,
  },
  {
    name: 'value',
    json: 'value',
    kind: 'measure',
    isOptional: true,
    meaning: { it: 'Valore, nella sua unità.', en: 'Value, in its unit.' },
    cell: (datum) => (isValue(datum) ? (datum.figure?.value ?? null) : (datum.figure?.target?.value ?? null)),
  },
  {
    name: 'unit',
    json: 'unit',
    kind: 'code',
    isOptional: true,
    meaning: { it: 'Unità del valore.', en: 'Unit of the value.' },
    cell: ({ figure }) => figure?.unit ?? null,
  },
  {
    name: 'formatted',
    json: 'formatted',
    kind: 'text',
    meaning: { it: 'Il valore come si legge.', en: 'The value as it reads.' },
    cell: ({ formatted }) => formatted,
  },
  {
    name: 'as_of',
    json: 'asOf',
    kind: 'day',
    isOptional: true,
    meaning: { it: 'Giorno a cui si riferisce.', en: 'Day it refers to.' },
    cell: ({ figure }) => figure?.asOf ?? null,
  },
  headerFields.licence,
]

/** The table of a chart as CSV, one line a cell, with the number and what readers see of it. */
export function chartCsv({ columns, rows }: ChartContent, { t, locale }: ChartContext, header: OpenDataHeader): string {
  const data = rows.flatMap(({ header: row, cells, year: edition = null }) =>
    cells.flatMap((cell, index): Datum[] => {
      if (cell === null) return []
      const place = { edition, row: row.value, column: columns[index + 1]?.header ?? '' }
      if (!('figure' in cell)) return [{ ...place, figure: null, form: 'value', formatted: cell.words }]
      const { figure, form = 'value' } = cell
      return [{ ...place, figure, form, formatted: formatToken(figure, form, locale) ?? t('missing') }]
    }),
  )
  return tableCsv(fields, data, header, ({ figure }) => figure?.unit ?? null)
}
