import { type ChartText, type LineStyle, type Mark, pixel, smallTextSize, type TextStyle, textSize } from './picture'
import { wrapText } from './text-width'

type TextOptions = { style?: TextStyle; size?: number; anchor?: 'middle' | 'end'; lang?: ChartText['lang'] }

/** One line of text. `y` is its baseline. */
export function text(x: number, y: number, words: string, options: TextOptions = {}): Mark {
  const { style = 'label', size = textSize, anchor, lang } = options
  return {
    kind: 'text',
    x: pixel(x),
    y: pixel(y),
    text: words,
    size,
    style,
    ...(anchor && { anchor }),
    ...(lang && { lang }),
  }
}

export const lineHeight = 18

/** A text on as many lines as `width` asks for; `y` is the first baseline. */
export function paragraph(x: number, y: number, words: ChartText, width: number, options: TextOptions = {}): Mark[] {
  const { style = 'label', size = style === 'muted' ? smallTextSize : textSize } = options
  return wrapText(words.value, size, width, style).map((line, index) =>
    text(x, y + index * lineHeight, line, { lang: words.lang, ...options, size }),
  )
}

export function straightLine(x1: number, y1: number, x2: number, y2: number, style: LineStyle): Mark {
  return { kind: 'line', path: `M${pixel(x1)},${pixel(y1)}L${pixel(x2)},${pixel(y2)}`, style }
}

export function bar(x: number, y: number, width: number, height: number, tone: (Mark & { kind: 'bar' })['tone']): Mark {
  return { kind: 'bar', x: pixel(x), y: pixel(y), width: pixel(width), height: pixel(height), tone }
}
