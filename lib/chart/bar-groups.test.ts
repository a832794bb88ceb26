import { describe, expect, it } from 'vitest'
import { figureIndex } from '../figure/lookup'
import { sampleFigure } from '../figure/sample-figures'
import { allocations } from './allocation-series'
import { type BarGroup, barGroupsLayout } from './bar-groups-layout'
import { chartSizes } from './picture'
import { barsOf, strayMarks, textsOf } from './picture-checks'
import { recipientSplits } from './recipients-series'
import { legibleTicks, scaleEnd, ticksTo } from './ticks'

const people = (code: string, value: number | null) => sampleFigure({ code, kind: 'recipients', unit: 'people', value })
const share = (code: string, value: number) => sampleFigure({ code, kind: 'recipients', unit: 'percent', value })

describe('allocations', () => {
  const figures = figureIndex([
    sampleFigure({ code: 'axis-1.allocation', value: 0 }),
    sampleFigure({ code: 'axis-2.allocation', value: 379_000_000 }),
    sampleFigure({ code: 'axis-2.allocation-share', unit: 'percent', value: 39.05 }),
  ])

  it('keep the order of the axes, leave out those without one, and keep a zero', () => {
    expect(
      allocations(figures, ['axis-2', 'axis-3', 'axis-1']).map(({ axis, amount, share }) => [
        axis,
        amount.value,
        share?.value ?? null,
      ]),
    ).toEqual([
      ['axis-2', 379_000_000, 39.05],
      ['axis-1', 0, null],
    ])
  })
})

describe('recipientSplits', () => {
  const figures = figureIndex([
    people('axis-1.recipients', 244_885),
    people('axis-1.recipients-women', 114_161),
    share('axis-1.recipients-women-share', 47),
    people('axis-1.recipients-men', 130_724),
    people('axis-1.recipients-cigd', 31_661),
    people('axis-1.vulnerable', 36_090),
    share('axis-1.vulnerable-migrants-share', 48),
    people('axis-2.recipients', null),
    people('axis-2.recipients-men', 10),
  ])

  it('draw the share or, where there is none, the count over the whole', () => {
    const [first] = recipientSplits(figures, ['axis-1'], 'recipients')
    expect(first?.parts.map(({ group, percent }) => [group, percent])).toEqual([
      ['recipients-women', 47],
      ['recipients-men', expect.closeTo(53.38, 1)],
    ])
  })

  it('work no number out where the edition has none', () => {
    const [first] = recipientSplits(figures, ['axis-1'], 'vulnerable')
    expect(first?.parts).toMatchObject([{ group: 'vulnerable-migrants', count: null, percent: 48 }])
    const [second] = recipientSplits(figures, ['axis-2'], 'recipients')
    expect(second?.parts).toMatchObject([{ group: 'recipients-men', share: null, percent: null }])
  })

  it('keep those counted apart beside the others', () => {
    const [first] = recipientSplits(figures, ['axis-1'], 'recipients')
    expect(first?.apart?.value).toBe(31_661)
    expect(first?.parts.map(({ group }) => group)).not.toContain('recipients-cigd')
    expect(recipientSplits(figures, ['axis-1'], 'vulnerable')[0]?.apart).toBeNull()
  })

  it('are none for axes without recipients', () => {
    expect(recipientSplits(figures, ['axis-5'], 'recipients')).toEqual([])
    expect(recipientSplits(figures, ['axis-2'], 'vulnerable')).toEqual([])
  })
})

describe('ticks', () => {
  it('are round, from zero, worded in the reader’s language', () => {
    expect(ticksTo(379_000_000, 'EUR', 'it', 2).map(({ label }) => label)).toEqual(['0\u00a0€', '200\u00a0mln\u00a0€'])
    expect(ticksTo(379_000_000, 'EUR', 'en', 2).map(({ label }) => label)).toEqual(['€0', '€200\u00a0million'])
    expect(ticksTo(130_724, 'people', 'it', 2).map(({ label }) => label)).toEqual(['0', '50.000', '100.000'])
    expect(ticksTo(1, 'percent', 'it', 2).map(({ label }) => label)).toEqual(['0%', '0,5%', '1%'])
  })

  it('lose some of their words where these would run into one another', () => {
    const ticks = ticksTo(400, 'people', 'it', 4)
    expect(legibleTicks(ticks, 40, 100)).toEqual(ticks)
    expect(legibleTicks(ticks, 120, 100).map(({ value }) => value)).toEqual([0, 200, 400])
    expect(legibleTicks(ticks, 120, 0)).toEqual(ticks)
  })

  it('have an end even with nothing to show', () => {
    expect(scaleEnd([0, null])).toBe(1)
    expect(scaleEnd([40], 100)).toBe(100)
  })
})

const long = 'Amministrazioni che al termine dell’intervento sanno usare strumenti per far dialogare le banche dati'
const group = (...values: (number | null)[]): BarGroup => ({
  heading: { value: `Asse II, ${long}` },
  note: '72.571 persone, 44% dei destinatari',
  rows: values.map((value) => ({
    label: { value: long },
    value,
    amount: value === null ? 'non disponibile' : '379 mln € · 39,05%',
    tone: 'full',
  })),
})

describe.each(chartSizes)('barGroupsLayout, %s', (size) => {
  const layout = (groups: BarGroup[], end = 100) =>
    barGroupsLayout(groups, { size, end, ticks: ticksTo(end, 'percent', 'it', 2) })

  it('draws bars in proportion, zero as nothing and a missing value not at all', () => {
    const [full, half, zero, ...none] = barsOf(layout([group(100, 50, 0, null)])).map(({ width }) => width)
    expect(half).toBeCloseTo((full ?? 0) / 2, 1)
    expect(zero).toBe(0)
    expect(none).toEqual([])
  })

  it('says every value beside its bar', () => {
    const texts = textsOf(layout([group(100, null)]))
    expect(texts).toContain('379 mln € · 39,05%')
    expect(texts).toContain('non disponibile')
  })

  it('stays inside its frame with very long words, one group or none', () => {
    expect(strayMarks(layout([group(100, 50, null), group(0)]))).toEqual([])
    expect(strayMarks(layout([{ ...group(1), heading: null, note: null }]))).toEqual([])
    expect(strayMarks(layout([]))).toEqual([])
  })
})
