import { scaleLinear } from 'd3-scale'
import { bar, lineHeight, paragraph, straightLine, text } from './marks'
import {
  type ChartSize,
  type ChartText,
  chartWidths,
  type Mark,
  type Picture,
  smallTextSize,
  type Tone,
  textSize,
} from './picture'
import { textWidth, wrapText } from './text-width'
import { scaleEnd } from './ticks'

/** One panel of the small multiples: all rows on the scale that the other panels have too. */
export type Panel = { heading: string; rows: PanelRow[] }
export type PanelRow = { label: ChartText; value: number | null; amount: string; tone: Tone }

/** Panels of the same bars on the same scale in percent, with a line where the whole of the step before would be. */
export function axesComparedLayout(panels: Panel[], { size, whole }: { size: ChartSize; whole: string }): Picture {
  const end = scaleEnd(
    panels.flatMap(({ rows }) => rows.map(({ value }) => value)),
    100,
  )
  return size === 'wide' ? sideBySide(panels, end, whole) : oneBelowTheOther(panels, end, whole)
}

const barHeight = 18

function sideBySide(panels: Panel[], end: number, whole: string): Picture {
  const width = chartWidths.wide
  const [names, gap] = [168, 16]
  const panelWidth = (width - names - gap * (panels.length - 1)) / Math.max(1, panels.length)
  const labels = panels[0]?.rows.map(({ label }) => label) ?? []
  const headings = panels.map(({ heading }) => wrapText(heading, textSize, panelWidth - 4, 'strong').length)
  const head = Math.max(1, ...headings) * lineHeight + lineHeight + 10
  const heights = labels.map(({ value }) => Math.max(1, wrapText(value, textSize, names - 14).length) * lineHeight + 20)
  const tops = heights.map((_, index) => head + sum(heights.slice(0, index)))
  const bottom = head + sum(heights)
  const marks = panels.flatMap((panel, index) => {
    const left = names + index * (panelWidth + gap)
    const at = scaleLinear([0, end], [left, left + panelWidth - 6]).clamp(true)
    return [
      ...paragraph(left, 16, { value: panel.heading }, panelWidth - 4, { style: 'strong' }),
      ...wholeMark(at(100), whole, head, bottom, left + panelWidth),
      ...panel.rows.flatMap((row, place) =>
        panelBar(row, at, (tops[place] ?? 0) + (heights[place] ?? 0) / 2 - 6, left),
      ),
      straightLine(left, head, left, bottom, 'axis'),
    ]
  })
  const names_ = labels.flatMap((label, place) => {
    const lines = wrapText(label.value, textSize, names - 14).length
    const middle = (tops[place] ?? 0) + (heights[place] ?? 0) / 2
    return paragraph(0, middle + 5 - ((lines - 1) * lineHeight) / 2, label, names - 14)
  })
  return { width, height: bottom + 4, marks: [...names_, ...marks] }
}

function oneBelowTheOther(panels: Panel[], end: number, whole: string): Picture {
  const width = chartWidths.narrow
  const names =
    Math.max(0, ...panels.flatMap(({ rows }) => rows.map(({ label }) => textWidth(shortName(label), textSize)))) + 10
  const at = scaleLinear([0, end], [names, width - 66]).clamp(true)
  const marks: Mark[] = []
  let y = 0
  for (const { heading, rows } of panels) {
    marks.push(...paragraph(0, y + 16, { value: heading }, width, { style: 'strong' }))
    const head = y + wrapText(heading, textSize, width, 'strong').length * lineHeight + lineHeight + 8
    const bottom = head + rows.length * 27
    marks.push(...wholeMark(at(100), whole, head, bottom, width))
    for (const [index, row] of rows.entries()) {
      const middle = head + index * 27 + 14
      marks.push(
        text(0, middle + 5, shortName(row.label), { lang: row.label.lang }),
        ...(row.value === null ? [] : [bar(names, middle - barHeight / 2, at(row.value) - names, barHeight, row.tone)]),
        text(width, middle + 5, row.amount, { style: row.value === null ? 'muted' : 'number', anchor: 'end' }),
      )
    }
    marks.push(straightLine(names, head, names, bottom, 'axis'))
    y = bottom + 20
  }
  return { width, height: Math.max(y - 16, 10), marks }
}

/** On a narrow picture a row has room for what stands before the comma: "Asse II, Inclusione…" is "Asse II". */
const shortName = ({ value }: ChartText): string => value.split(',')[0] ?? value

/** The bar with its value under it: beside it there is no room in four panels. */
function panelBar(row: PanelRow, at: (value: number) => number, middle: number, left: number): Mark[] {
  const style = row.value === null ? 'muted' : 'number'
  if (row.value === null) return [text(left + 6, middle + 5, row.amount, { style, size: smallTextSize })]
  return [
    bar(left, middle - barHeight / 2, at(row.value) - left, barHeight, row.tone),
    text(left + 4, middle + barHeight / 2 + 15, row.amount, { style, size: smallTextSize }),
  ]
}

function wholeMark(x: number, label: string, head: number, bottom: number, right: number): Mark[] {
  const half = textWidth(label, smallTextSize, 'number') / 2
  const isAtEdge = x + half > right
  return [
    straightLine(x, head - 4, x, bottom, 'reference'),
    text(isAtEdge ? right : x, head - 9, label, {
      style: 'number',
      size: smallTextSize,
      anchor: isAtEdge ? 'end' : 'middle',
    }),
  ]
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
