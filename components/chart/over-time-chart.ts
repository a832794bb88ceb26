import type { Drawn } from '@/lib/chart/drawn'
import { overTimeLayout } from '@/lib/chart/over-time-layout'
import { type TimePoint, timeSeries } from '@/lib/chart/over-time-series'
import { scaleEnd, ticksTo } from '@/lib/chart/ticks'
import { figureHistory } from '@/lib/figure/history'
import { formatFigure } from '@/lib/format'
import type { ChartContent, ChartContext } from './chart-content'
import { foreignPart, inLanguage, missingNotes, provenance } from './chart-facts'

/** One figure through the published editions. Null until two of them have it. */
export function overTimeChart(context: ChartContext, name: string, code: string): ChartContent | null {
  const { t, locale } = context
  const series = timeSeries(figureHistory(context.editions, code))
  const newest = series?.figures.at(-1)
  if (!series || !newest) return null
  const { points, runs, figures: shown } = series
  const end = scaleEnd(points.map(({ value }) => value))
  const amountOf = ({ figure }: TimePoint) =>
    (figure && formatFigure(figure, locale, { form: 'millions' })) ?? t('missing')
  return {
    name,
    title: t('overTime.title', { label: newest.label.value }),
    headline: headlineOf(context, newest.label.value, points, amountOf),
    foreign: foreignPart(newest.label, context),
    unit: t('overTime.unit', { unit: t(`unitOf.${newest.unit}`) }),
    reading: t('overTime.reading'),
    alternative: alternative(context, points, amountOf),
    ...provenance(shown, context),
    columns: [
      { key: 'year', header: t('overTime.edition') },
      { key: 'value', header: t('overTime.value'), isNumber: true },
      { key: 'comparability', header: t('overTime.comparability') },
    ],
    rows: points.map((point) => ({
      key: String(point.year),
      year: point.year,
      header: { value: String(point.year) },
      cells: [
        point.figure ? { figure: point.figure } : { words: t('missing') },
        point.status && { words: t(`comparability.${point.status}`) },
      ],
      detail: point.reason && inLanguage(point.reason, context),
    })),
    notes: [
      ...points.flatMap((point) => (point.break && point.reason ? [inLanguage(point.reason, context)] : [])),
      ...missingNotes(shown, context),
    ],
    drawn: drawnOf(context, points, amountOf, end),
    picture: (size) =>
      overTimeLayout(
        points.map((point) => ({
          year: point.year,
          value: point.value,
          amount: amountOf(point),
          breakLabel: point.break && t(`overTime.break-${point.break}`),
        })),
        runs.map((run) => run.map(({ year }) => year)),
        { size, ticks: ticksTo(end, newest.unit, locale, 4) },
      ),
  }
}

/** A bar an edition, on one scale; a break is said beside the year it begins with. */
function drawnOf({ t }: ChartContext, points: TimePoint[], amountOf: (point: TimePoint) => string, end: number): Drawn {
  return {
    key: [],
    whole: null,
    groups: [
      {
        key: 'editions',
        heading: null,
        note: null,
        rows: points.map((point) => ({
          key: String(point.year),
          label: { value: String(point.year) },
          figure: point.figure,
          amount: amountOf(point),
          note: point.break && t(`overTime.break-${point.break}`),
          bar: point.value === null ? null : { kind: 'bar', value: (point.value / end) * 100, tone: 'solid' as const },
        })),
      },
    ],
  }
}

/** From the first to the last value, where they may be compared. */
function headlineOf({ t }: ChartContext, label: string, points: TimePoint[], amountOf: (point: TimePoint) => string) {
  const known = points.filter(({ value }) => value !== null)
  const [first, last] = [known[0], known.at(-1)]
  const isBroken = points.some((point) => point.break && first && point.year > first.year)
  if (!first || !last || first === last || isBroken) return t('overTime.title', { label })
  const years = { firstYear: String(first.year), lastYear: String(last.year) }
  return t('overTime.headline', { label, first: amountOf(first), last: amountOf(last), ...years })
}

/** Says where it starts and ends, and whether the two may be compared. */
function alternative({ t }: ChartContext, points: TimePoint[], amountOf: (point: TimePoint) => string): string {
  const known = points.filter(({ value }) => value !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return t('nothingAvailable')
  const breaks = points.flatMap((point) => (point.break && point.year > first.year ? [point.break] : []))
  if (first === last) return t('overTime.single', { year: String(first.year), value: amountOf(first) })
  return [
    t('overTime.journey', {
      firstYear: String(first.year),
      first: amountOf(first),
      lastYear: String(last.year),
      last: amountOf(last),
    }),
    // A changed definition is the stronger word: where one is declared,
    // what is not declared adds nothing.
    ...(breaks.includes('redefined') ? [t('overTime.notComparable')] : []),
    ...(breaks.length > 0 && !breaks.includes('redefined') ? [t('overTime.notDeclared')] : []),
  ].join(' ')
}
