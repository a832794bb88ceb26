import type { Mark, Picture } from '@/lib/chart/picture'
import { textWidth } from '@/lib/chart/text-width'

/** For tests: the texts of a picture, in the order they are drawn. */
export const textsOf = ({ marks }: Picture): string[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))

export const barsOf = ({ marks }: Picture) => marks.filter((mark) => mark.kind === 'bar')

export const linesOf = ({ marks }: Picture, style: string) =>
  marks.filter((mark) => mark.kind === 'line' && mark.style === style)

/** For tests: what would stick out of the picture, or cannot be drawn at all. */
export function strayMarks({ width, height, marks }: Picture): Mark[] {
  return marks.filter((mark) => {
    if (mark.kind === 'bar')
      return !isInside(mark.x, mark.x + mark.width, width) || !isInside(mark.y, mark.y + mark.height, height)
    if (mark.kind === 'text') {
      const length = textWidth(mark.text, mark.size, mark.style)
      const left = mark.anchor === 'end' ? mark.x - length : mark.anchor === 'middle' ? mark.x - length / 2 : mark.x
      return !isInside(left, left + length, width) || !isInside(mark.y - mark.size * 0.8, mark.y, height)
    }
    return mark.kind === 'point' ? !isInside(mark.x, mark.x, width) : /NaN|Infinity|undefined/.test(mark.path)
  })
}

const isInside = (from: number, to: number, end: number) => from >= -1 && to <= end + 1 && to >= from
