import type { Locale } from '@/i18n/locales'
import type { Tone } from './tone'

/**
 * A file is laid out twice: as narrow as a phone and as wide as a page. Pages
 * draw fluidly, and need neither.
 */
export const chartSizes = ['narrow', 'wide'] as const
export type ChartSize = (typeof chartSizes)[number]

/**
 * Widths in the picture's own units, in which text is 13.5 or 14 high: shown at 288
 * and 680 px it stays above 12 px.
 */
export const chartWidths: Record<ChartSize, number> = { narrow: 320, wide: 760 }

export const textSize = 14
export const smallTextSize = 13.5

export type TextStyle = 'label' | 'strong' | 'muted' | 'short' | 'number'
export type LineStyle = 'axis' | 'grid' | 'target' | 'reference' | 'series' | 'break'

/**
 * One thing to draw, placed. `y` of a text is its baseline; `lang` is given where it
 * is not the page's own language.
 */
export type Mark =
  | { kind: 'bar'; x: number; y: number; width: number; height: number; tone: Tone }
  | { kind: 'line'; path: string; style: LineStyle }
  | { kind: 'point'; x: number; y: number }
  | {
      kind: 'text'
      x: number
      y: number
      text: string
      size: number
      style: TextStyle
      anchor?: 'middle' | 'end'
      lang?: Locale
    }

/**
 * What a layout gives and a drawing draws: marks from back to front,
 * all inside `width` and `height`.
 */
export type Picture = { width: number; height: number; marks: Mark[] }

/** A text of the chart in the language it is written in. */
export type ChartText = { value: string; lang?: Locale }

/** Two decimals are finer than any screen, and keep the markup short. */
export const pixel = (value: number): number => Math.round(value * 100) / 100
