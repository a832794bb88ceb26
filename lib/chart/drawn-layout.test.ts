import { describe, expect, it } from 'vitest'
import { barsOf, linesOf, strayMarks, textsOf } from '@/testing/picture-checks'
import type { Drawn, DrawnRow } from './drawn'
import { drawnLayout } from './drawn-layout'
import { chartSizes } from './picture'

const row = (bar: DrawnRow['bar'], fields: Partial<DrawnRow> = {}): DrawnRow => ({
  key: JSON.stringify([bar, fields]),
  label: { value: 'Disoccupati, compresi i disoccupati di lunga durata e chi non ha mai lavorato prima di oggi' },
  amount: '80.577 persone',
  note: 'obiettivo 2023: almeno 15.558',
  bar,
  ...fields,
})
const target = (
  progress: number | null,
  state: 'reached' | 'notReached' | 'declaredReached' | 'borrowedTarget' | null,
) => row({ kind: 'target', progress, state })

describe.each(chartSizes)('drawnLayout, %s', (size) => {
  const drawn = (rows: DrawnRow[], fields: Partial<Drawn> = {}): Drawn => ({
    key: [],
    whole: null,
    groups: [{ key: 'one', heading: null, note: null, rows }],
    ...fields,
  })
  const layout = (...rows: DrawnRow[]) => drawnLayout(drawn(rows), { size, ours: 'nostro calcolo' })
  const widths = (...rows: DrawnRow[]) => barsOf(layout(...rows)).map(({ width }) => width)
  const full = () => widths(row({ kind: 'bar', value: 100, tone: 'solid' }))[0] ?? 0

  it('draws a value as its percentage of the width, and what is left of it', () => {
    const [rest, value] = widths(row({ kind: 'bar', value: 25, tone: 'solid', rest: true }))
    expect([value, rest]).toEqual([expect.closeTo(full() * 0.25, 1), expect.closeTo(full() * 0.75, 1)])
    expect(widths(row({ kind: 'bar', value: 0, tone: 'solid' }))).toEqual([0])
  })

  it('draws nothing for a missing value, and says so', () => {
    const picture = layout(row(null, { amount: 'non disponibile' }))
    expect(barsOf(picture)).toEqual([])
    expect(textsOf(picture)).toContain('non disponibile')
  })

  it('keeps what goes on past the scale inside it, and cuts it', () => {
    const picture = layout(target(518, 'reached'), row({ kind: 'bar', value: 122.89, tone: 'solid' }))
    expect(barsOf(picture).map(({ width }) => width)).toEqual([full(), full()])
    expect(linesOf(picture, 'break')).toHaveLength(2)
    expect(linesOf(layout(target(200, 'reached'), target(92, 'notReached')), 'break')).toEqual([])
  })

  it('puts every target at the same place, in the middle of its bar', () => {
    const marks = linesOf(
      layout(target(518, 'reached'), target(92, 'notReached'), target(null, 'declaredReached')),
      'target',
    )
    const places = marks.map((mark) => (mark.kind === 'line' ? Number(/^M([\d.]+)/.exec(mark.path)?.[1]) : null))
    expect(places).toHaveLength(3)
    expect(new Set(places).size).toBe(1)
    const [bar] = barsOf(layout(target(518, 'reached')))
    expect(places[0]).toBeCloseTo((bar?.x ?? 0) + full() / 2, 1)
  })

  it('tells by its tone what is reached, what is not yet and what cannot be checked', () => {
    const picture = layout(target(110, 'reached'), target(90, 'notReached'), target(null, 'declaredReached'))
    expect(barsOf(picture).map(({ tone }) => tone)).toEqual(['solid', 'short', 'outline'])
  })

  it('draws no mark beside another indicator’s target, and nothing where nothing is said', () => {
    const picture = layout(target(null, 'borrowedTarget'), target(null, null))
    expect([barsOf(picture), linesOf(picture, 'target')]).toEqual([[], []])
  })

  it('puts the parts of a whole side by side', () => {
    const whole = drawnLayout(
      drawn([], {
        whole: [
          { share: 70, tone: 'deep' },
          { share: 0, tone: 'solid' },
          { share: 30, tone: 'light' },
        ],
      }),
      { size, ours: '' },
    )
    const [first, second] = barsOf(whole)
    expect([first?.tone, second?.tone]).toEqual(['deep', 'light'])
    expect((second?.x ?? 0) - ((first?.x ?? 0) + (first?.width ?? 0))).toBeGreaterThan(0)
    expect((second?.x ?? 0) + (second?.width ?? 0)).toBeCloseTo(whole.width, 1)
  })

  it('says what each sign means, and which amounts are the portal’s own', () => {
    const picture = drawnLayout(
      drawn([row(null, { amount: '181 €', note: null, isOurs: true })], {
        key: [
          { sign: 'light', label: 'impegnato, da pagare', amount: '86,03 mln €', isOurs: true },
          { sign: 'mark', label: 'obiettivo' },
        ],
      }),
      { size, ours: 'nostro calcolo' },
    )
    expect(textsOf(picture).join(' ')).toContain('impegnato, da pagare 86,03 mln € = nostro calcolo')
    expect(textsOf(picture).filter((text) => text === '= nostro calcolo')).toHaveLength(1)
    expect(barsOf(picture).map(({ tone }) => tone)).toEqual(['light'])
  })

  it('stays inside its frame', () => {
    const key = ['solid', 'light', 'short', 'outline', 'mark'] as const
    const outcome = { words: 'non ancora raggiunto: mancano 4.541 persone rispetto all’obiettivo', isShort: true }
    const long = drawn(
      [target(518, 'reached'), row(null), row({ kind: 'bar', value: 40, tone: 'solid' }, { outcome })],
      {
        key: key.map((sign) => ({
          sign,
          label: 'un segno con un nome molto lungo, che non sta su una riga di telefono',
        })),
        whole: [{ share: 100, tone: 'deep' }],
      },
    )
    expect(strayMarks(drawnLayout(long, { size, ours: 'nostro calcolo' }))).toEqual([])
    expect(strayMarks(layout())).toEqual([])
  })
})
