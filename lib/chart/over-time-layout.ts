import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { paragraph, straightLine, text } from './marks'
import { type ChartSize, chartWidths, type Mark, type Picture, pixel, smallTextSize, textSize } from './picture'
import { textWidth } from './text-width'
import { scaleEnd, type Tick } from './ticks'

/**
 * A point with its words; a null value is a year without one. `breakLabel` says that the
 * years before are another series.
 */
export type LinePoint = { year: number; value: number | null; amount: string; breakLabel: string | null }

type Options = { size: ChartSize; ticks: Tick[] }
type At = { x: number; y: number }

/**
 * A line from zero, a point an edition, `runs` of years joined. Where the definition changed the
 * line is cut, and a dashed line says so.
 */
export function overTimeLayout(points: LinePoint[], runs: number[][], { size, ticks }: Options): Picture {
  const end = scaleEnd([...points.map(({ value }) => value), ticks.at(-1)?.value ?? 0])
  return size === 'wide' ? rightwards(points, runs, ticks, end) : downwards(points, runs, ticks, end)
}

function rightwards(points: LinePoint[], runs: number[][], ticks: Tick[], end: number): Picture {
  const width = chartWidths.wide
  const [top, base] = [52, 272]
  const widest = Math.max(0, ...points.map(({ amount }) => textWidth(amount, textSize, 'number')))
  const left = Math.max(0, ...ticks.map(({ label }) => textWidth(label, smallTextSize, 'number'))) + 12
  const xOf = scalePoint(
    points.map(({ year }) => year),
    [left + widest / 2, width - widest / 2],
  )
  const yOf = scaleLinear([0, end], [base, top]).clamp(true)
  const at = placed(points, ({ year, value }) => ({ x: xOf(year) ?? left, y: yOf(value ?? 0) }))
  // With many editions there is room for the words of the ends only; the table has them all.
  const isRoomy = xOf.step() >= widest + 8
  // Where breaks follow each other without room for their words, the dashed lines say
  // so and the words are said once.
  const hasBreakWords = (index: number, words: string) =>
    !points[index - 1]?.breakLabel || xOf.step() >= textWidth(words, smallTextSize, 'muted') + 8
  const hasWords = (index: number) => isRoomy || index === 0 || index === points.length - 1
  return {
    width,
    height: base + 30,
    marks: [
      ...ticks.flatMap(({ value, label }) => [
        straightLine(left, yOf(value), width, yOf(value), value === 0 ? 'axis' : 'grid'),
        text(left - 8, yOf(value) + 5, label, { style: 'number', size: smallTextSize, anchor: 'end' }),
      ]),
      ...points.flatMap(({ year, breakLabel }, index): Mark[] => {
        const before = points[index - 1]
        if (!before || !breakLabel) return []
        const middle = (at(before.year).x + at(year).x) / 2
        return [
          ...(hasBreakWords(index, breakLabel)
            ? [text(middle, 16, breakLabel, { style: 'muted', size: smallTextSize, anchor: 'middle' })]
            : []),
          straightLine(middle, 24, middle, base, 'reference'),
        ]
      }),
      ...runs.map((years) => joined(years, at)),
      ...points.flatMap(({ year, value, amount }, index): Mark[] => {
        const { x, y } = at(year)
        return [
          text(x, base + 22, String(year), { style: 'number', anchor: 'middle' }),
          ...(value === null
            ? [text(x, base - 10, amount, { style: 'muted', size: smallTextSize, anchor: 'middle' })]
            : [point({ x, y })]),
          ...(value !== null && hasWords(index)
            ? [text(x, y - 14, amount, { style: 'number', anchor: 'middle' })]
            : []),
        ]
      }),
    ],
  }
}

/** On a narrow picture time runs down the page: every year keeps a line for its words. */
function downwards(points: LinePoint[], runs: number[][], ticks: Tick[], end: number): Picture {
  const width = chartWidths.narrow
  const [left, pitch, head] = [50, 44, 12]
  const right = width - Math.max(0, ...points.map(({ amount }) => textWidth(amount, textSize, 'number'))) - 18
  const xOf = scaleLinear([0, end], [left, right]).clamp(true)
  // A break has a line of its own between two years.
  const breaksUpTo = (index: number) => points.slice(0, index + 1).filter(({ breakLabel }) => breakLabel).length
  const rowOf = new Map(points.map(({ year }, index) => [year, head + (index + 0.5) * pitch + breaksUpTo(index) * 20]))
  const at = placed(points, ({ year, value }) => ({ x: xOf(value ?? 0), y: rowOf.get(year) ?? 0 }))
  const bottom = head + points.length * pitch + breaksUpTo(points.length) * 20
  const [first, last] = [ticks[0], ticks.at(-1)]
  const scale = [...new Set([first, last])].filter((tick) => tick !== undefined)
  return {
    width,
    height: bottom + 28,
    marks: [
      ...ticks.map(({ value }) => straightLine(xOf(value), head, xOf(value), bottom, value === 0 ? 'axis' : 'grid')),
      ...scale.map(({ value, label }) =>
        text(xOf(value), bottom + 20, label, { style: 'number', size: smallTextSize, anchor: 'middle' }),
      ),
      ...points.flatMap(({ year, breakLabel }): Mark[] => {
        if (!breakLabel) return []
        const y = at(year).y - pitch / 2 - 2
        return [
          straightLine(0, y, width, y, 'reference'),
          ...paragraph(width, y - 6, { value: breakLabel }, width - left, { style: 'muted', anchor: 'end' }),
        ]
      }),
      ...runs.map((years) => joined(years, at)),
      ...points.flatMap(({ year, value, amount }): Mark[] => {
        const { x, y } = at(year)
        return [
          text(0, y + 5, String(year), { style: 'number' }),
          text(width, y + 5, amount, { style: value === null ? 'muted' : 'number', anchor: 'end' }),
          ...(value === null ? [] : [point({ x, y })]),
        ]
      }),
    ],
  }
}

/** Where each year's point is. */
function placed(points: LinePoint[], place: (point: LinePoint) => At): (year: number) => At {
  const places = new Map(points.map((one) => [one.year, place(one)]))
  return (year) => places.get(year) ?? { x: 0, y: 0 }
}

const point = ({ x, y }: At): Mark => ({ kind: 'point', x: pixel(x), y: pixel(y) })

/** The years of a run as one line; a run of one is a point alone. */
function joined(years: number[], at: (year: number) => At): Mark {
  const path = line<number>()
    .digits(2)
    .x((year) => at(year).x)
    .y((year) => at(year).y)(years)
  return { kind: 'line', path: path ?? '', style: 'series' }
}
