import { scaleLinear } from 'd3-scale'
import { area } from 'd3-shape'
import { bar, lineHeight, paragraph, straightLine, text } from './marks'
import { type ChartSize, chartWidths, type Mark, type Picture, pixel, textSize } from './picture'
import { textWidth, wrapText } from './text-width'
import { scaleEnd } from './ticks'

/** A step with its words: `value` null is not available, and `amount` then says so. `rate` is of the step before. */
export type FlowStep = {
  label: string
  value: number | null
  amount: string
  rate: string | null
  ofWhat: string | null
}

/** Bars on one scale that starts at zero, joined by ribbons that carry the share of the step before. */
export const moneyFlowLayout = (steps: FlowStep[], size: ChartSize): Picture =>
  size === 'wide' ? columns(steps) : rows(steps)

function columns(steps: FlowStep[]): Picture {
  const width = chartWidths.wide
  const [top, plot, barWidth, margin] = [30, 220, 60, 40]
  const base = top + plot
  const pitch = (width - 2 * margin - barWidth) / Math.max(1, steps.length - 1)
  const heightOf = scaleLinear([0, scaleEnd(steps.map(({ value }) => value))], [0, plot]).clamp(true)
  const labels = steps.map(({ label }) => wrapText(label, textSize, pitch - 16, 'strong'))
  const marks = steps.flatMap((step, index): Mark[] => {
    const x = margin + index * pitch
    const height = heightOf(step.value ?? 0)
    const next = steps[index + 1]
    const middle = x + barWidth + (pitch - barWidth) / 2
    const ends: [number, number][] = [
      [x + barWidth, base - height],
      [x + pitch, base - heightOf(next?.value ?? 0)],
    ]
    return [
      ...(next && step.value !== null && next.value !== null
        ? [
            ribbon(
              ends.map(([at, y]) => ({ at, from: base, to: y })),
              'x',
            ),
          ]
        : []),
      ...(step.value === null ? [] : [bar(x, base - height, barWidth, height, 'full')]),
      text(x + barWidth / 2, base - height - 9, step.amount, {
        style: step.value === null ? 'muted' : 'number',
        anchor: 'middle',
      }),
      ...(labels[index] ?? []).map((line, row) =>
        text(x + barWidth / 2, base + 24 + row * lineHeight, line, { style: 'strong', anchor: 'middle' }),
      ),
      ...(next?.rate && next.ofWhat
        ? [
            text(middle, base - 84, next.rate, { style: 'number', anchor: 'middle' }),
            ...paragraph(middle, base - 64, { value: next.ofWhat }, pitch - barWidth - 6, {
              style: 'muted',
              anchor: 'middle',
            }),
          ]
        : []),
    ]
  })
  const lines = Math.max(1, ...labels.map(({ length }) => length))
  return {
    width,
    height: base + 18 + lines * lineHeight,
    marks: [...marks, straightLine(margin - 12, base, width - margin + 12, base, 'axis')],
  }
}

function rows(steps: FlowStep[]): Picture {
  const width = chartWidths.narrow
  const [barHeight, head, gap] = [24, 24, 34]
  const lengthOf = scaleLinear([0, scaleEnd(steps.map(({ value }) => value))], [0, width - 2]).clamp(true)
  const pitch = head + barHeight + gap
  const marks = steps.flatMap((step, index): Mark[] => {
    const y = index * pitch
    const barTop = y + head
    const next = steps[index + 1]
    const ends = [
      { at: barTop + barHeight, from: 0, to: lengthOf(step.value ?? 0) },
      { at: barTop + pitch, from: 0, to: lengthOf(next?.value ?? 0) },
    ]
    return [
      ...(next && step.value !== null && next.value !== null ? [ribbon(ends, 'y')] : []),
      ...(step.value === null ? [] : [bar(0, barTop, lengthOf(step.value), barHeight, 'full')]),
      text(6, y + 16, step.label, { style: 'strong' }),
      text(width - 2, y + 16, step.amount, { style: step.value === null ? 'muted' : 'number', anchor: 'end' }),
      ...(next?.rate && next.ofWhat
        ? [
            text(22, barTop + barHeight + 22, next.rate, { style: 'number' }),
            text(30 + textWidth(next.rate, textSize, 'number'), barTop + barHeight + 22, next.ofWhat, {
              style: 'muted',
              size: 13.5,
            }),
            { kind: 'line', path: arrowDown(10, barTop + barHeight + 10), style: 'axis' } as const,
          ]
        : []),
    ]
  })
  const height = steps.length * pitch - gap + 2
  return { width, height, marks: [...marks, straightLine(0, head - 4, 0, height, 'axis')] }
}

type Slice = { at: number; from: number; to: number }

/** What passes from one step to the next: a surface between the ends of two bars. */
function ribbon(slices: Slice[], along: 'x' | 'y'): Mark {
  const shape = area<Slice>().digits(2)
  const path =
    along === 'x'
      ? shape
          .x((slice) => slice.at)
          .y0((slice) => slice.from)
          .y1((slice) => slice.to)(slices)
      : shape
          .y((slice) => slice.at)
          .x0((slice) => slice.from)
          .x1((slice) => slice.to)(slices)
  return { kind: 'area', path: path ?? '', tone: 'ribbon' }
}

const arrowDown = (x: number, y: number) => `M${x},${pixel(y)}v12m-4,-4l4,4l4,-4`
