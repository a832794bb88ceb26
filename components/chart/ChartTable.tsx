import { DataTable } from '@/components/figure/DataTable'
import { FigureToken } from '@/components/figure/FigureToken'
import type { Locale } from '@/i18n/locales'
import type { ChartCell, ChartContent } from './chart-content'
import { Marked } from './Marked'

type Props = { locale: Locale; id: string; content: ChartContent }

/** The data of a chart: each value leads to the page of its figure. */
export function ChartTable({ locale, id, content: { title, foreign, columns, rows } }: Props) {
  const isNumber = (index: number) => columns[index + 1]?.isNumber ?? false
  return (
    <DataTable
      id={id}
      caption={<Marked text={title} foreign={foreign} />}
      columns={columns}
      rows={rows.map(({ key, header, detail, cells, isTotal }) => ({
        key,
        isTotal,
        header: (
          <>
            {header.lang ? <span lang={header.lang}>{header.value}</span> : header.value}
            {detail && <small lang={detail.lang}>{detail.value}</small>}
          </>
        ),
        cells: cells.map((cell, index) => (
          <Cell key={columns[index + 1]?.key} locale={locale} cell={cell} isNumber={isNumber(index)} />
        )),
      }))}
    />
  )
}

function Cell({ locale, cell, isNumber }: { locale: Locale; cell: ChartCell; isNumber: boolean }) {
  if (cell === null) return null
  if ('figure' in cell) return <FigureToken figure={cell.figure} form={cell.form} locale={locale} />
  // A percentage of the target is a number too; words among numbers go back to the text face.
  return /^[\d.,]+%$/.test(cell.words) || !isNumber ? cell.words : <small>{cell.words}</small>
}
