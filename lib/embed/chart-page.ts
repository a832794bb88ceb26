import type { Locale } from '@/i18n/locales'
import { parseChartName } from '../chart/chart-name'
import type { EditionKey } from '../read-scope'
import { pathTo } from '../routes'
import type { AxisView } from '../views'

/**
 * The page a chart stands on, at the chart: that of its axis, of its figure, or of the programme's
 * progress. `edition` is the year for an address under it, null for the plain one. Null for what is
 * not a chart, or is of an axis not given.
 */
export function chartPage(
  name: string,
  locale: Locale,
  edition: EditionKey | null,
  axes: Pick<AxisView, 'code' | 'slug'>[],
): string | null {
  const chart = parseChartName(name)
  if (!chart) return null
  const anchor = `#chart-${name}`
  if (chart.about === null) return `${pathTo(locale, 'progress', { edition })}${anchor}`
  if (chart.kind === 'over-time') return `${pathTo(locale, 'figure', { code: chart.about, edition })}${anchor}`
  const axis = axes.find(({ code }) => code === chart.about)
  return axis ? `${pathTo(locale, 'axis', { slug: axis.slug, edition })}${anchor}` : null
}
