import { type ChartKind, parseChartName } from '@/lib/chart/chart-name'
import { hasMoneySteps } from '@/lib/chart/money-flow-series'
import { allocationChart } from './allocation-chart'
import { axesComparedChart } from './axes-compared-chart'
import type { ChartContent, ChartContext } from './chart-content'
import { withEditorsHeadline } from './editors-headline'
import { moneyFlowChart } from './money-flow-chart'
import { overTimeChart } from './over-time-chart'
import { recipientsChart } from './recipients-chart'
import { targetsChart } from './targets-chart'

type Make = (context: ChartContext, name: string, about: string | null) => ChartContent | null

const makers: Record<ChartKind, Make> = {
  'money-flow': (context, name, about) => {
    const owner = about ?? 'programme'
    return hasMoneySteps(context.figures, owner) ? moneyFlowChart(context, name, owner) : null
  },
  allocation: (context, name, about) => (about ? null : allocationChart(context, name)),
  'recipients-by-gender': (context, name, about) => recipientsChart(context, name, 'recipients', about),
  'recipients-vulnerable': (context, name, about) => recipientsChart(context, name, 'vulnerable', about),
  targets: (context, name, about) => targetsChart(context, name, about),
  'axes-compared': (context, name, about) => (about ? null : axesComparedChart(context, name)),
  'over-time': (context, name, about) => (about ? overTimeChart(context, name, about) : null),
}

/** All charts are of the programme or of an axis, but that over time, which is of a figure. */
const isOfAxis = (kind: ChartKind) => kind !== 'over-time'

/** What is not the code of a public axis would be titled as the programme's. */
const hasAxis = ({ axes }: ChartContext, about: string) => axes.some(({ code }) => code === about)

/** The chart of that name, or null when the edition has no such chart. */
export function chartContent(name: string, context: ChartContext): ChartContent | null {
  const parsed = parseChartName(name)
  if (parsed && isOfAxis(parsed.kind) && parsed.about !== null && !hasAxis(context, parsed.about)) return null
  const content = parsed && makers[parsed.kind](context, name, parsed.about)
  return content && withEditorsHeadline(content, context)
}
