import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '../figure/lookup'
import type { AxisView } from '../views'
import { hasMoneySteps } from './money-flow-series'
import { axisIndicators } from './targets-series'

/**
 * The kinds of charts. With a dot after it comes what a chart is about:
 * `money-flow.axis-1`, `over-time.programme.paid`.
 */
export const chartKinds = [
  'money-flow',
  'allocation',
  'recipients-by-gender',
  'recipients-vulnerable',
  'targets',
  'axes-compared',
  'over-time',
] as const
export type ChartKind = (typeof chartKinds)[number]

/** `about` is an axis or a figure's code; null for the chart of the whole programme. */
export type ChartName = { kind: ChartKind; about: string | null }

/** Names of charts are part of permanent addresses. Null for what is not one. */
export function parseChartName(name: string): ChartName | null {
  const [head = '', ...rest] = name.split('.')
  const kind = chartKinds.find((candidate) => candidate === head)
  return kind ? { kind, about: rest.join('.') || null } : null
}

/** The figure that a chart over time is of; null for any other chart. */
export function figureOverTime(name: string): string | null {
  const parsed = parseChartName(name)
  return parsed?.kind === 'over-time' ? parsed.about : null
}

export const chartName = (kind: ChartKind, about: string | null = null): string => (about ? `${kind}.${about}` : kind)

/**
 * The charts an edition has, in the order of its pages. `repeated` are the figures that at
 * least two published editions have.
 */
export function availableCharts(
  figures: FigureIndex,
  axes: Pick<AxisView, 'code'>[],
  { dataDate, repeated = [] }: { dataDate: string; repeated?: string[] },
): string[] {
  const codes = axes.map(({ code }) => code)
  const having = (figure: string) => codes.filter((axis) => figures.find(`${axis}.${figure}`))
  const vulnerable = codes.filter((axis) => figures.find(`${axis}.vulnerable`))
  const withTargets = codes.filter((axis) => axisIndicators(figures, axis, dataDate).length > 0)
  const withMoney = codes.filter((axis) => hasMoneySteps(figures, axis))
  return [
    ...(hasMoneySteps(figures, 'programme') ? [chartName('money-flow')] : []),
    ...withMoney.map((axis) => chartName('money-flow', axis)),
    ...(withMoney.length > 0 ? [chartName('allocation'), chartName('axes-compared')] : []),
    ...(having('recipients').length > 0 ? [chartName('recipients-by-gender')] : []),
    ...having('recipients').map((axis) => chartName('recipients-by-gender', axis)),
    ...(vulnerable.length > 0 ? [chartName('recipients-vulnerable')] : []),
    ...vulnerable.map((axis) => chartName('recipients-vulnerable', axis)),
    ...(withTargets.length > 0 ? [chartName('targets')] : []),
    ...withTargets.map((axis) => chartName('targets', axis)),
    ...repeated.map((code) => chartName('over-time', code)),
  ]
}

export const chartFormats = ['svg', 'png', 'csv'] as const
export type ChartFormat = (typeof chartFormats)[number]

/** The permanent address of a chart as a file: `/charts/it/2022/money-flow.svg`. */
export const chartPath = (locale: Locale, year: number, name: string, format: ChartFormat): string =>
  `/charts/${locale}/${year}/${name}.${format}`

/** What a reader finds in the folder of downloads: `sintesi-2022-money-flow-it.svg`. */
export const chartFileName = (locale: Locale, year: number, name: string, format: ChartFormat): string =>
  `sintesi-${year}-${name.replaceAll('.', '-')}-${locale}.${format}`
