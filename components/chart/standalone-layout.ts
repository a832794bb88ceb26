import { paragraph } from '@/lib/chart/marks'
import { type ChartSize, chartWidths, type Mark, type Picture } from '@/lib/chart/picture'
import type { ChartContent } from './chart-content'

/** The words around a picture that stands alone: what it is of, and where its figures come from. */
export type StandaloneWords = { subtitle: string; source: string }

const margin = 20

/**
 * A whole sheet: its words placed, and where on it the picture begins. Heights and
 * widths in the sheet's own units.
 */
export type Sheet = { width: number; height: number; words: Mark[]; left: number; top: number; picture: Picture }

/**
 * The headline, what the chart is of, the picture, the source: one under
 * the other, as high as they need.
 */
export function standaloneLayout(content: ChartContent, { subtitle, source }: StandaloneWords, size: ChartSize): Sheet {
  const picture = content.picture(size)
  const inner = chartWidths[size]
  const lang = headlineLang(content)
  const heading = paragraph(margin, 36, { value: content.headline, ...(lang && { lang }) }, inner, {
    style: 'strong',
    size: 18,
  }).map((mark, row) => (mark.kind === 'text' ? { ...mark, y: 36 + row * 23 } : mark))
  const below = 36 + (heading.length - 1) * 23 + 22
  const lead = paragraph(margin, below, { value: subtitle }, inner, { style: 'muted' })
  const top = below + (lead.length - 1) * 18 + 22
  const foot = paragraph(margin, top + picture.height + 30, { value: source }, inner, { style: 'muted' })
  return {
    width: inner + 2 * margin,
    height: Math.ceil(top + picture.height + 30 + (foot.length - 1) * 18 + margin),
    words: [...heading, ...lead, ...foot],
    left: margin,
    top,
    picture,
  }
}

/**
 * A title of SVG has no parts to mark: it is marked as a whole where
 * a part of it is not translated.
 */
export const headlineLang = ({ headline, foreign }: ChartContent) =>
  foreign && headline.includes(foreign.value) ? foreign.lang : undefined

/** As an SVG says how large it is. */
export const viewBoxOf = ({ width, height }: Pick<Sheet, 'width' | 'height'>): string => `0 0 ${width} ${height}`
