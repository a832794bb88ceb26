import type { Locale } from '@/i18n/locales'
import { sourceLocale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import type { ChartTheme } from '@/lib/chart/chart-css'
import type { ChartSize } from '@/lib/chart/picture'
import { cached } from '@/queries/cached'
import { getEditions } from '@/queries/editions'
import {
  type Asked,
  type ChartDescription,
  drawChart,
  type Look,
  readChartDescription,
  readChartNames,
} from './draw-chart'

/**
 * `years`, joined by commas, are the editions a chart is made from. They are in the key, and
 * each has its tag: a chart over time changes with a figure of any of them, and with an older
 * edition that is published later.
 */
const tagsOf = (year: number, years: string): string[] => [
  ...years.split(',').map((one) => cacheTags.figures(Number(one))),
  cacheTags.axes(year),
  cacheTags.editions,
  cacheTags.documents,
]

const names = cached(
  'chart-names',
  (year: number, _years: string) => readChartNames(year),
  (year, years) => tagsOf(year, years),
)

const descriptions = cached(
  'chart-description',
  (name: string, locale: Locale, year: number, _years: string) => readChartDescription({ name, locale, year }),
  (_name, _locale, year, years) => tagsOf(year, years),
)

type Media = 'media' | 'plain'

const drawings = cached(
  'chart-svg',
  (name: string, locale: Locale, year: number, theme: ChartTheme, size: ChartSize, media: Media, _years: string) =>
    drawChart({ name, locale, year, theme, size, hasMediaRules: media === 'media' }),
  (_name, _locale, year, _theme, _size, _media, years) => tagsOf(year, years),
)

/**
 * Names of the charts of a published edition, in the order of its pages; empty when no
 * edition of that year is public.
 */
export async function chartNames(year: number): Promise<string[]> {
  const years = await yearsUpTo(year)
  return years ? names(year, years) : []
}

/**
 * Title, text alternative and source of a chart; null when there is
 * no such public edition or chart.
 */
export async function describeChart({ name, locale, year }: Asked): Promise<ChartDescription | null> {
  const years = await yearsWith(name, year)
  return years ? descriptions(name, locale, year, years) : null
}

/**
 * A chart as an SVG that needs nothing else, drawn once. Null when there is
 * no such public edition or chart.
 */
export async function chartSvg({
  name,
  locale,
  year,
  theme = 'auto',
  size = 'wide',
  hasMediaRules = true,
}: Asked & Look): Promise<string | null> {
  const years = await yearsWith(name, year)
  return years ? drawings(name, locale, year, theme, size, hasMediaRules ? 'media' : 'plain', years) : null
}

/** The published editions up to a year; null when that year's own is not public. */
async function yearsUpTo(year: number): Promise<string | null> {
  const years = (await getEditions(sourceLocale)).map((edition) => edition.year).filter((one) => one <= year)
  return years.includes(year) ? years.join(',') : null
}

/**
 * The same for a chart that the edition has. Others are never kept:
 * invented names would fill the disk.
 */
async function yearsWith(name: string, year: number): Promise<string | null> {
  const years = await yearsUpTo(year)
  return years && (await names(year, years)).includes(name) ? years : null
}
