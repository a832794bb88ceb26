import { scaleLinear } from 'd3-scale'
import { bar, lineHeight, paragraph, straightLine, text } from './marks'
import {
  type ChartSize,
  type ChartText,
  chartWidths,
  type LineStyle,
  type Mark,
  type Picture,
  smallTextSize,
  type Tone,
  textSize,
} from './picture'
import { textWidth, wrapText } from './text-width'
import { legibleTicks, type Tick } from './ticks'

/** A bar with its words. A null value draws no bar: `amount` then says why. */
export type BarRow = { label: ChartText; value: number | null; amount: string; tone: Tone }
/** Bars under one heading; without one for a chart of a single group. */
export type BarGroup = { heading: ChartText | null; note: string | null; rows: BarRow[] }

type Options = { size: ChartSize; end: number; ticks: Tick[] }

const barHeight = 22

/** Horizontal bars on one scale from zero to `end`, each with its own words: no legend to learn. */
export function barGroupsLayout(groups: BarGroup[], { size, end, ticks }: Options): Picture {
  const width = chartWidths[size]
  const isWide = size === 'wide'
  const amounts = groups.flatMap(({ rows }) => rows.map(({ amount }) => textWidth(amount, textSize, 'number')))
  const widest = Math.max(0, ...amounts)
  const left = isWide ? 236 : 0
  // On a narrow picture the words stand above the bar, which then has the whole width.
  const right = isWide ? width - widest - 10 : width - 2
  const lengthOf = scaleLinear([0, end], [0, Math.max(1, right - left)]).clamp(true)
  const words = Math.max(0, ...ticks.map(({ label }) => textWidth(label, smallTextSize, 'number')))
  const shown = legibleTicks(ticks, words, lengthOf(ticks[1]?.value ?? 0))
  const body: Mark[] = []
  const scale: Mark[] = []
  let y = 0
  for (const group of groups) {
    if (group.heading) y = placeHeading(body, group.heading, group.note, { y, width, isWide })
    const top = y
    for (const row of group.rows)
      y = isWide ? placeBeside(body, row, y, left, lengthOf) : placeBelow(body, row, y, width, lengthOf)
    // The lines of the scale run behind the bars only: on narrow pictures words stand between these.
    if (isWide) scale.push(...ticks.map(({ value }) => upright(left + lengthOf(value), top, y, 'grid')))
    body.push(upright(left, top, y, 'axis'))
    y += group.heading ? 16 : 2
  }
  const bottom = Math.max(y - (groups.some(({ heading }) => heading) ? 16 : 2), 10)
  return {
    width,
    height: bottom + (ticks.length > 0 ? 26 : 6),
    marks: [...scale, ...body, ...shown.flatMap((tick) => placeTick(tick, left + lengthOf(tick.value), bottom, width))],
  }
}

const upright = (x: number, top: number, bottom: number, style: LineStyle) => straightLine(x, top, x, bottom, style)

type Place = { y: number; width: number; isWide: boolean }

/** The heading and, beside it or below, its note. Gives the top of what follows. */
function placeHeading(into: Mark[], heading: ChartText, note: string | null, { y, width, isWide }: Place): number {
  const lines = wrapText(heading.value, textSize, width - 12, 'strong')
  into.push(...paragraph(6, y + 16, heading, width - 12, { style: 'strong' }))
  const end = y + 16 + (lines.length - 1) * lineHeight
  if (!note) return end + 8
  const beside = 6 + textWidth(lines.at(-1) ?? '', textSize, 'strong') + 12
  const fits = isWide && beside + textWidth(note, smallTextSize) <= width
  const [x, baseline] = fits ? [beside, end] : [6, end + lineHeight]
  into.push(...paragraph(x, baseline, { value: note }, width - x, { style: 'muted' }))
  const below = fits ? 0 : wrapText(note, smallTextSize, width - x, 'muted').length
  return end + below * lineHeight + 8
}

function placeBeside(into: Mark[], row: BarRow, y: number, left: number, lengthOf: (value: number) => number): number {
  const lines = wrapText(row.label.value, textSize, left - 16).length
  const height = Math.max(barHeight + 8, lines * lineHeight + 8)
  const middle = y + height / 2
  const length = lengthOf(row.value ?? 0)
  into.push(
    ...paragraph(left - 10, middle + 5 - ((lines - 1) * lineHeight) / 2, row.label, left - 16, { anchor: 'end' }),
    ...(row.value === null ? [] : [bar(left, middle - barHeight / 2, length, barHeight, row.tone)]),
    text(left + length + 8, middle + 5, row.amount, { style: row.value === null ? 'muted' : 'number' }),
  )
  return y + height
}

function placeBelow(into: Mark[], row: BarRow, y: number, width: number, lengthOf: (value: number) => number): number {
  const amountWidth = textWidth(row.amount, textSize, 'number')
  const style = row.value === null ? 'muted' : 'number'
  const lines = wrapText(row.label.value, textSize, width - 12)
  const fits = lines.length === 1 && 6 + textWidth(row.label.value, textSize) + 10 + amountWidth <= width
  into.push(...paragraph(6, y + 15, row.label, width - 12))
  const amountY = y + 15 + (fits ? 0 : lines.length * lineHeight)
  into.push(text(fits ? width - 2 : 6, amountY, row.amount, { style, ...(fits && { anchor: 'end' }) }))
  const top = amountY + 6
  if (row.value !== null) into.push(bar(0, top, lengthOf(row.value), barHeight, row.tone))
  return row.value === null ? top + 6 : top + barHeight + 8
}

/** A value of the scale, its words inside the picture at both ends. */
function placeTick({ label }: Tick, x: number, bottom: number, width: number): Mark[] {
  const half = textWidth(label, smallTextSize, 'number') / 2
  const anchor = x + half > width ? 'end' : x - half < 0 ? undefined : 'middle'
  return [
    upright(x, bottom, bottom + 5, 'axis'),
    text(anchor === 'end' ? width : x, bottom + 20, label, { style: 'number', size: smallTextSize, anchor }),
  ]
}
