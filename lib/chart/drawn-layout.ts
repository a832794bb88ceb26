import { type Drawn, type DrawnBar, type DrawnGroup, type DrawnRow, type Part, targetScale } from './drawn'
import { placeKey } from './key-layout'
import { bar, lineHeight, paragraph, straightLine, text } from './marks'
import { type ChartSize, chartWidths, type Mark, type Picture, smallTextSize, textSize } from './picture'
import { textWidth, wrapText } from './text-width'
import type { Tone } from './tone'

/** `ours` is what marks an amount that the portal worked out: "nostro calcolo". */
type Options = { size: ChartSize; ours: string }

/** Of the column on the left, where the picture has room for one. */
const labelWidth = 236
const barHeight = 20
const wholeHeight = 44

/**
 * The drawing of a page as a picture with all its words inside: labels, amounts
 * and outcomes beside their bars.
 */
export function drawnLayout({ key, whole, groups }: Drawn, { size, ours }: Options): Picture {
  const width = chartWidths[size]
  const marks: Mark[] = []
  let y = 0
  if (whole) {
    marks.push(...placeParts(whole, { x: 0, y, width, height: wholeHeight }))
    y += wholeHeight + 8
  }
  y = placeKey(marks, key, { y, width, ours })
  for (const group of groups) y = placeGroup(marks, group, { y, width, isWide: size === 'wide', ours })
  return { width, height: Math.max(y, 10), marks }
}

type Place = { y: number; width: number; isWide: boolean; ours: string }

/** Gives the top of what follows. */
function placeGroup(into: Mark[], { heading, note, rows }: DrawnGroup, place: Place): number {
  let y = place.y
  if (heading) {
    const lines = wrapText(heading.value, textSize, place.width - 4, 'strong').length
    into.push(...paragraph(0, y + 16, heading, place.width - 4, { style: 'strong' }))
    y += lines * lineHeight + 4
  }
  if (note) {
    into.push(...paragraph(0, y + 13, { value: note }, place.width - 4, { style: 'muted' }))
    y += wrapText(note, smallTextSize, place.width - 4, 'muted').length * lineHeight + 2
  }
  for (const row of rows) y = placeRow(into, row, { ...place, y })
  return y + (heading ? 10 : 0)
}

/**
 * The label beside its bar or, on a narrow picture, above it; the amount and what
 * came of it always above the bar.
 */
function placeRow(into: Mark[], row: DrawnRow, { y, width, isWide, ours }: Place): number {
  const [left, labelRoom] = isWide ? [labelWidth + 16, labelWidth] : [0, width - 4]
  const labelLines = wrapText(row.label.value, textSize, labelRoom).length
  into.push(...paragraph(0, y + 15, row.label, labelRoom))
  const wordsTop = isWide ? y : y + labelLines * lineHeight
  const wordsBottom = placeWords(into, row, { x: left, y: wordsTop, width: width - left, ours })
  if (row.bar) into.push(...placeBar(row.bar, { x: left, y: wordsBottom + 4, width: width - left, height: barHeight }))
  const bottom = row.bar ? wordsBottom + 4 + barHeight : wordsBottom
  return Math.max(bottom, y + labelLines * lineHeight) + 14
}

/** One line where they fit, what does not below. Gives their bottom. */
function placeWords(
  into: Mark[],
  { amount, note, outcome, isOurs }: DrawnRow,
  { x, y, width, ours }: { x: number; y: number; width: number; ours: string },
): number {
  into.push(text(x, y + 15, amount, { style: 'strong' }))
  const said = [note, isOurs ? `= ${ours}` : null, outcome?.words].filter(Boolean).join(' · ')
  const beside = textWidth(amount, textSize, 'strong') + 10
  if (!said) return y + lineHeight
  if (beside + textWidth(said, smallTextSize) <= width) {
    into.push(text(x + beside, y + 15, said, { style: outcome?.isShort ? 'short' : 'muted', size: smallTextSize }))
    return y + lineHeight
  }
  const style = outcome?.isShort ? 'short' : 'muted'
  const lines = wrapText(said, smallTextSize, width - 4, 'muted').length
  into.push(...paragraph(x, y + 15 + lineHeight, { value: said }, width - 4, { style, size: smallTextSize }))
  return y + (lines + 1) * lineHeight
}

type Box = { x: number; y: number; width: number; height: number }

function placeBar(drawn: DrawnBar, box: Box): Mark[] {
  if (drawn.kind === 'parts') return placeParts(drawn.parts, box)
  if (drawn.kind === 'bar') {
    const { value, tone, rest } = drawn
    if (value === null) return []
    return [
      ...(rest && value < 100 ? [piece(box, value, 100 - value, 'light')] : []),
      piece(box, 0, value, tone),
      ...(value > 100 ? cut(box) : []),
    ]
  }
  return placeTarget(drawn, box)
}

/**
 * As long as the target where the document says reached and gives no
 * number: an outline is no measure.
 */
function placeTarget({ progress, state }: DrawnBar & { kind: 'target' }, box: Box): Mark[] {
  if (state === null) return []
  const length = progress ?? (state === 'declaredReached' ? 100 : null)
  const tone: Tone = state === 'reached' ? 'solid' : state === 'notReached' ? 'short' : 'outline'
  const mark = box.x + (box.width * 100) / targetScale
  return [
    ...(length === null ? [] : [piece(box, 0, (length / targetScale) * 100, tone)]),
    ...(length !== null && length > targetScale ? cut(box) : []),
    ...(state === 'borrowedTarget' ? [] : [straightLine(mark, box.y - 4, mark, box.y + box.height + 4, 'target')]),
  ]
}

/** Side by side, with the ground showing between them. */
function placeParts(parts: Part[], box: Box): Mark[] {
  let from = 0
  return parts
    .filter(({ share }) => share > 0)
    .flatMap(({ share, tone }) => {
      const start = from
      from += share
      const gap = (2 / box.width) * 100
      return [piece(box, start, Math.max(0, share - (from < 99.99 ? gap : 0)), tone)]
    })
}

/** Both in percent of the box, never past its end. */
function piece({ x, y, width, height }: Box, from: number, share: number, tone: Tone): Mark {
  const [start, end] = [Math.min(100, from), Math.min(100, from + share)]
  return bar(x + (width * start) / 100, y, (width * (end - start)) / 100, height, tone)
}

/** A slanted cut near the end: it goes on. */
const cut = ({ x, y, width, height }: Box): Mark[] => {
  const at = x + width * 0.94
  return [straightLine(at, y + height + 1, at + 6, y - 1, 'break')]
}
