import { parseChartName } from '@/lib/chart/chart-name'
import { hasMoneySteps } from '@/lib/chart/money-flow-series'
import type { ChartContent, ChartContext } from './chart-content'
import { moneyFlowChart } from './money-flow-chart'

/** The chart of that name, or null when the edition has no such chart. */
export function chartContent(name: string, context: ChartContext): ChartContent | null {
  const parsed = parseChartName(name)
  if (!parsed) return null
  const owner = parsed.about ?? 'programme'
  switch (parsed.kind) {
    case 'money-flow':
      return hasMoneySteps(context.figures, owner) ? moneyFlowChart(context, name, owner) : null
    default:
      return null
  }
}
