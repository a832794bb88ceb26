import type { Locale } from '@/i18n/locales'
import { type ChartTheme, chartCss, standaloneFonts } from '@/lib/chart/chart-css'
import { paragraph } from '@/lib/chart/marks'
import { type ChartSize, chartWidths } from '@/lib/chart/picture'
import { ChartDrawing } from './ChartDrawing'
import type { ChartContent } from './chart-content'

type Props = {
  locale: Locale
  content: ChartContent
  /** Under the title: the unit and the date. */
  subtitle: string
  /** Under the picture: where the figures come from. */
  source: string
  size: ChartSize
  theme: ChartTheme
  /** Off for the renderer of PNG files, which reads no media rules. */
  hasMediaRules?: boolean
}

const margin = 20

/** A chart as a file of its own: its title, its style and its source travel with it, and it needs nothing from elsewhere. */
export function StandaloneChart({ locale, content, subtitle, source, size, theme, hasMediaRules = true }: Props) {
  const { name, title, alternative } = content
  // A title of SVG has no parts to mark: it is marked as a whole, as the names of axes in a picture are.
  const lang = content.foreign?.lang
  const id = name.replaceAll('.', '-')
  const picture = content.picture(size)
  const inner = chartWidths[size]
  const heading = paragraph(margin, 36, { value: title, ...(lang && { lang }) }, inner, {
    style: 'strong',
    size: 18,
  }).map((mark, row) => (mark.kind === 'text' ? { ...mark, y: 36 + row * 23 } : mark))
  const below = 36 + (heading.length - 1) * 23 + 22
  const lead = paragraph(margin, below, { value: subtitle }, inner, { style: 'muted' })
  const top = below + (lead.length - 1) * 18 + 22
  const foot = paragraph(margin, top + picture.height + 30, { value: source }, inner, { style: 'muted' })
  const width = inner + 2 * margin
  const height = Math.ceil(top + picture.height + 30 + (foot.length - 1) * 18 + margin)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      lang={locale}
      aria-labelledby={`${id}-title ${id}-desc`}
      className="chart-drawing"
    >
      <title id={`${id}-title`} lang={lang}>
        {title}
      </title>
      <desc id={`${id}-desc`}>{alternative}</desc>
      <style>{chartCss(theme, standaloneFonts, hasMediaRules)}</style>
      <rect width={width} height={height} className="chart-sheet" />
      <ChartDrawing id={`${id}-words`} picture={{ width, height, marks: [...heading, ...lead, ...foot] }} />
      <g transform={`translate(${margin} ${top})`}>
        <ChartDrawing id={id} picture={picture} />
      </g>
    </svg>
  )
}
