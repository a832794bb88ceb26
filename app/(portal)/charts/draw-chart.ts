import { createElement } from 'react'
import type { ForeignText } from '@/components/chart/chart-content'
import { sourceLine, subtitleOf } from '@/components/chart/chart-lines'
import { chartContent } from '@/components/chart/charts'
import { StandaloneChart } from '@/components/chart/StandaloneChart'
import { type Locale, sourceLocale } from '@/i18n/locales'
import type { ChartTheme } from '@/lib/chart/chart-css'
import { availableCharts, figureOverTime } from '@/lib/chart/chart-name'
import { repeatedCodes } from '@/lib/chart/over-time-series'
import type { ChartSize } from '@/lib/chart/picture'
import { getEditions } from '@/queries/editions'
import { getFigureCodes } from '@/queries/figures'
import { chartContext } from './chart-context'

export type Asked = { name: string; locale: Locale; year: number }

export type Look = {
  /** `auto` follows the reader's colour scheme. */
  theme?: ChartTheme
  /** `narrow` is laid out for some 360 px, `wide` for 800. */
  size?: ChartSize
  /** Off for renderers that read no media rules. */
  hasMediaRules?: boolean
}

/** The words that go with a chart outside its picture. */
export type ChartDescription = {
  title: string
  foreign: ForeignText | null
  subtitle: string
  alternative: string
  source: string
  asOf: string
}

/**
 * Names of the charts of a published edition, in the order of its pages; empty when no
 * edition of that year is public.
 */
export async function readChartNames(year: number): Promise<string[]> {
  const context = await chartContext(sourceLocale, year)
  if (!context) return []
  const earlier = (await getEditions(sourceLocale)).filter((other) => other.year < year)
  const [codes, ...before] = await Promise.all([year, ...earlier.map((one) => one.year)].map(getFigureCodes))
  return availableCharts(context.figures, context.axes, {
    dataDate: context.dataDate,
    repeated: repeatedCodes(codes ?? [], before),
  })
}

/**
 * Title, text alternative and source of a chart; null when there is
 * no such public edition or chart.
 */
export async function readChartDescription({ name, locale, year }: Asked): Promise<ChartDescription | null> {
  const context = await chartContext(locale, year, figureOverTime(name))
  const content = context && chartContent(name, context)
  if (!context || !content) return null
  const { title, foreign = null, alternative, asOf } = content
  return {
    title,
    foreign,
    subtitle: subtitleOf(content, context),
    alternative,
    source: sourceLine(content, context),
    asOf,
  }
}

/**
 * A chart as an SVG that needs nothing else: title, style, text alternative and source are in it.
 * Null when there is no such public edition or chart.
 */
export async function drawChart({
  name,
  locale,
  year,
  theme = 'auto',
  size = 'wide',
  hasMediaRules,
}: Asked & Look): Promise<string | null> {
  const context = await chartContext(locale, year, figureOverTime(name))
  const content = context && chartContent(name, context)
  if (!context || !content) return null
  // Loaded when asked for: a route's own bundle of React has no renderer to strings.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(
    createElement(StandaloneChart, {
      locale,
      content,
      subtitle: subtitleOf(content, context),
      source: sourceLine(content, context),
      size,
      theme,
      hasMediaRules,
    }),
  )
}
