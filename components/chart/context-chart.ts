import { type ChartKind, chartName } from '@/lib/chart/chart-name'
import { figureRows } from '@/lib/figure/repeats'
import type { Figure } from '@/lib/figure/types'
import type { ChartContext } from './chart-content'
import { chartContent } from './charts'

/**
 * What a figure is looked for in, the nearest first: where it has come from,
 * whom it counts, what it was to be.
 */
const kinds: ChartKind[] = ['money-flow', 'recipients-by-gender', 'recipients-vulnerable', 'targets']

/**
 * The name of the chart of the figure's axis, or of the programme, that shows the figure
 * among those it belongs with; for one that is printed again elsewhere the chart of what
 * it repeats. Null where none does.
 */
export function contextChart(figure: Pick<Figure, 'axis' | 'code'>, context: ChartContext): string | null {
  const { code } = ownerOf(figure, context) ?? figure
  const names = kinds.map((kind) => chartName(kind, figure.axis))
  return names.find((name) => codesOf(name, context).includes(code)) ?? null
}

const ownerOf = ({ code }: Pick<Figure, 'code'>, { figures }: ChartContext): Figure | undefined =>
  figureRows(figures.all).find(({ repeats }) => repeats.some((repeat) => repeat.code === code))?.figure

/** The figures in a chart's table; none where the edition has no such chart. */
const codesOf = (name: string, context: ChartContext): string[] =>
  (chartContent(name, context)?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell && 'figure' in cell ? [cell.figure.code] : [])),
  )
