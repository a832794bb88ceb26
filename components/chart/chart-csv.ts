import { formatToken } from '@/lib/figure/token'
import type { Figure, Unit } from '@/lib/figure/types'
import { type Field, headerFields } from '@/lib/opendata/field'
import type { OpenDataHeader } from '@/lib/opendata/source'
import { tableCsv } from '@/lib/opendata/table-csv'
import type { CellForm, ChartCell, ChartContent, ChartContext } from './chart-content'

/** One cell of a chart's table. `asOf` is an ISO day; without a number it is words. */
type Datum = {
  edition: number | null
  row: string
  column: string
  code: string | null
  value: number | null
  unit: Unit | null
  asOf: string | null
  formatted: string
}

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
    cell: ({ code }) => code,
  },
  {
    name: 'value',
    json: 'value',
    kind: 'measure',
    isOptional: true,
    meaning: { it: 'Valore, nella sua unità.', en: 'Value, in its unit.' },
    cell: ({ value }) => value,
  },
  {
    name: 'unit',
    json: 'unit',
    kind: 'code',
    isOptional: true,
    meaning: { it: 'Unità del valore.', en: 'Unit of the value.' },
    cell: ({ unit }) => unit,
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
    meaning: {
      it: 'Giorno a cui si riferisce; per un obiettivo, l’ultimo dell’anno entro cui va raggiunto.',
      en: 'Day it refers to; of a target, the last of the year by which it is to be reached.',
    },
    cell: ({ asOf }) => asOf,
  },
  headerFields.licence,
]

/** The table of a chart as CSV, one line a cell, with the number and what readers see of it. */
export function chartCsv({ columns, rows }: ChartContent, context: ChartContext, header: OpenDataHeader): string {
  const data = rows.flatMap(({ header: row, cells, year: edition = null }) =>
    cells.flatMap((cell, index): Datum[] => {
      const column = columns[index + 1]?.header ?? ''
      return cell === null ? [] : [{ edition, row: row.value, column, ...toldBy(cell, context) }]
    }),
  )
  return tableCsv(fields, data, header, ({ unit }) => unit)
}

type Told = Omit<Datum, 'edition' | 'row' | 'column'>

function toldBy(cell: NonNullable<ChartCell>, { t, locale }: ChartContext): Told {
  if (!('figure' in cell)) {
    const { words, number } = cell
    const { value = null, unit = null, asOf = null } = number ?? {}
    return { code: null, value, unit, asOf, formatted: words }
  }
  const { figure, form = 'value' } = cell
  const formatted = formatToken(figure, form, locale) ?? t('missing')
  return { code: figure.code, unit: figure.unit, ...numberOf(figure, form), formatted }
}

/** A target is not of the day of the value: it is to be reached by the end of its year. */
function numberOf({ value, asOf, target }: Figure, form: CellForm): Pick<Datum, 'value' | 'asOf'> {
  if (form !== 'target') return { value, asOf }
  return { value: target?.value ?? null, asOf: target && `${target.year}-12-31` }
}
