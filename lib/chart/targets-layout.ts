import { scaleLinear } from 'd3-scale'
import { bar, lineHeight, paragraph, straightLine, text } from './marks'
import {
  type ChartSize,
  type ChartText,
  chartWidths,
  type Mark,
  type Picture,
  pixel,
  smallTextSize,
  textSize,
} from './picture'
import { textWidth, wrapText } from './text-width'
import type { Tick } from './ticks'

/**
 * An indicator with its words. `progress` is value ÷ target; null draws an empty track. Without `hasTrack` there are words
 * alone: there is no target, or it is zero and nothing can be a percentage of it.
 */
export type BulletRow = {
  label: ChartText
  amount: string
  note: string
  isAvailable: boolean
  hasTrack: boolean
  progress: number | null
  isReached: boolean
}

type Options = {
  size: ChartSize
  ticks: Tick[]
  /** What stands above the mark at 100%. */
  targetLabel: string
}

const trackHeight = 20

/** Where the common scale ends, in times the target: as far as the values go, but never past twice the target. */
export function bulletEnd(progress: (number | null)[]): number {
  const largest = Math.max(1.2, ...progress.map((value) => value ?? 0))
  return largest > 2 ? 2 : largest
}

/**
 * Every bar in percent of its own target, so that all targets stand on one line. A bar that goes on past the end of the
 * scale is broken by two strokes before its end, and its words say how far it goes.
 */
export function targetsLayout(rows: BulletRow[], { size, ticks, targetLabel }: Options): Picture {
  const width = chartWidths[size]
  const isWide = size === 'wide'
  const left = isWide ? 290 : 0
  const end = bulletEnd(rows.map(({ progress }) => progress))
  const at = scaleLinear([0, end], [left, width - 6]).clamp(true)
  const head = 26
  const body: Mark[] = []
  let y = head + 6
  for (const row of rows) y = place(body, row, y, { at, end, left, width, isWide })
  const bottom = y - 6
  return {
    width,
    height: bottom + (ticks.length > 0 ? 24 : 4),
    marks: [
      ...ticks
        .filter(({ value }) => value <= end)
        .flatMap(({ value, label }) => scaleMark(at(value), label, bottom, width)),
      ...targetHead(at(1), targetLabel, head, width),
      ...body,
    ],
  }
}

type Frame = { at: (value: number) => number; end: number; left: number; width: number; isWide: boolean }

function place(into: Mark[], row: BulletRow, y: number, { at, end, left, width, isWide }: Frame): number {
  const labelWidth = isWide ? left - 24 : width - 8
  const labelLines = wrapText(row.label.value, textSize, labelWidth, 'label').length
  const wordsLeft = isWide ? left : 4
  const wordsTop = isWide ? y + 14 : y + 14 + labelLines * lineHeight
  const words = placeWords(into, row, wordsLeft, wordsTop, width)
  into.push(...paragraph(isWide ? 0 : 4, y + 14, row.label, labelWidth))
  const trackTop = words + 11
  if (row.hasTrack) into.push(...bullet(row, trackTop, at, end))
  const bottom = row.hasTrack ? trackTop + trackHeight : words + 2
  return Math.max(bottom, y + labelLines * lineHeight) + 18
}

/** Value and note on one line where they fit, the note below where not. Gives the last baseline. */
function placeWords(
  into: Mark[],
  { amount, note, isAvailable }: BulletRow,
  x: number,
  y: number,
  width: number,
): number {
  const style = isAvailable ? 'number' : 'muted'
  into.push(text(x, y, amount, { style }))
  const beside = x + textWidth(amount, textSize, style) + 10
  if (beside + textWidth(note, smallTextSize) <= width) {
    into.push(text(beside, y, note, { style: 'muted', size: smallTextSize }))
    return y
  }
  into.push(...paragraph(x, y + lineHeight, { value: note }, width - x, { style: 'muted' }))
  return y + wrapText(note, smallTextSize, width - x, 'muted').length * lineHeight
}

function bullet({ progress, isReached }: BulletRow, top: number, at: Frame['at'], end: number): Mark[] {
  const [start, finish, target] = [at(0), at(end), at(1)]
  const isBroken = progress !== null && progress > end
  return [
    bar(start, top, finish - start, trackHeight, 'track'),
    ...(progress === null
      ? []
      : [bar(start, top + 3, at(progress) - start, trackHeight - 6, isReached ? 'full' : 'hatched')]),
    ...(isBroken ? breakMark(finish - 22, top) : []),
    straightLine(target, top - 5, target, top + trackHeight + 5, 'halo'),
    straightLine(target, top - 5, target, top + trackHeight + 5, 'target'),
  ]
}

/** Two slanted cuts through the bar: it goes on. */
const breakMark = (x: number, top: number): Mark[] =>
  [0, 9].map((shift) => straightLine(x + shift, top + trackHeight + 1, x + shift + 6, top - 1, 'break'))

function scaleMark(x: number, label: string, bottom: number, width: number): Mark[] {
  const half = textWidth(label, smallTextSize, 'number') / 2
  const anchor = x + half > width ? 'end' : x - half < 0 ? undefined : 'middle'
  return [
    straightLine(x, bottom - 2, x, bottom + 4, 'axis'),
    text(anchor === 'end' ? width : x, bottom + 19, label, { style: 'number', size: smallTextSize, anchor }),
  ]
}

function targetHead(x: number, label: string, head: number, width: number): Mark[] {
  const half = textWidth(label, smallTextSize) / 2
  const anchor = x + half > width ? 'end' : 'middle'
  return [
    text(anchor === 'end' ? width : x, 13, label, { style: 'label', size: smallTextSize, anchor }),
    { kind: 'line', path: `M${pixel(x)},${head - 7}v10`, style: 'target' },
  ]
}
