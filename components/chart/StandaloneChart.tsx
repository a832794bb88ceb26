import type { Locale } from '@/i18n/locales'
import { type ChartTheme, chartCss, standaloneFonts } from '@/lib/chart/chart-css'
import type { ChartSize } from '@/lib/chart/picture'
import { ChartDrawing } from './ChartDrawing'
import type { ChartContent } from './chart-content'
import { headlineLang, type StandaloneWords, standaloneLayout, viewBoxOf } from './standalone-layout'

type Props = StandaloneWords & {
  locale: Locale
  content: ChartContent
  size: ChartSize
  theme: ChartTheme
  /** Off for the renderer of PNG files, which reads no media rules. */
  hasMediaRules?: boolean
}

/**
 * A chart as a file of its own: its headline, its style and its source travel with it, and
 * it needs nothing from elsewhere.
 */
export function StandaloneChart({ locale, content, size, theme, hasMediaRules = true, ...words }: Props) {
  const { name, headline, alternative } = content
  const id = name.replaceAll('.', '-')
  const sheet = standaloneLayout(content, words, size)
  const { width, height, picture } = sheet
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={viewBoxOf(sheet)}
      width={width}
      height={height}
      role="img"
      lang={locale}
      aria-labelledby={`${id}-title ${id}-desc`}
      className="chart-drawing"
    >
      <title id={`${id}-title`} lang={headlineLang(content)}>
        {headline}
      </title>
      <desc id={`${id}-desc`}>{alternative}</desc>
      <style>{chartCss(theme, standaloneFonts, hasMediaRules)}</style>
      <rect width={width} height={height} className="chart-sheet" />
      <ChartDrawing id={`${id}-words`} picture={{ width, height, marks: sheet.words }} />
      <g transform={`translate(${sheet.left} ${sheet.top})`}>
        <ChartDrawing id={id} picture={picture} />
      </g>
    </svg>
  )
}
