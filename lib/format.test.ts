import { describe, expect, it } from 'vitest'
import { sampleFigure } from './figure/sample-figures'
import { units } from './figure/types'
import {
  formatDate,
  formatDateTime,
  formatDayOf,
  formatFigure,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPoints,
  formatUnit,
} from './format'

/** Spaces before units do not break a line; written out here so that a plain space fails. */
const nbsp = '\u00a0'

describe('formatNumber', () => {
  it.each([
    [4334, 0, '4.334', '4,334'],
    [1702, 0, '1.702', '1,702'],
    [244885, 0, '244.885', '244,885'],
    [999, 0, '999', '999'],
    [0, 0, '0', '0'],
    [1.005, 2, '1,01', '1.01'],
    [-1.005, 2, '-1,01', '-1.01'],
    [-0.001, 2, '0,00', '0.00'],
    [958677416.66, 2, '958.677.416,66', '958,677,416.66'],
  ])('%d with %d decimals', (value, decimals, it, en) => {
    expect(formatNumber(value, 'it', decimals)).toBe(it)
    expect(formatNumber(value, 'en', decimals)).toBe(en)
  })
})

describe('formatMoney', () => {
  it.each([
    [958677416.66, `958.677.416,66${nbsp}€`, '€958,677,416.66'],
    [236700000, `236.700.000,00${nbsp}€`, '€236,700,000.00'],
    [-1234.5, `-1.234,50${nbsp}€`, '-€1,234.50'],
    [0, `0,00${nbsp}€`, '€0.00'],
  ])('%d in full', (value, it, en) => {
    expect(formatMoney(value, 'it', 'full')).toBe(it)
    expect(formatMoney(value, 'en', 'full')).toBe(en)
  })

  it.each([
    [958677416.66, `958,68${nbsp}mln${nbsp}€`, `€958.68${nbsp}million`],
    [872642491.03, `872,64${nbsp}mln${nbsp}€`, `€872.64${nbsp}million`],
    [49400000, `49,4${nbsp}mln${nbsp}€`, `€49.4${nbsp}million`],
    [7000000, `7${nbsp}mln${nbsp}€`, `€7${nbsp}million`],
    [1005000, `1,01${nbsp}mln${nbsp}€`, `€1.01${nbsp}million`],
    [-1400000, `-1,4${nbsp}mln${nbsp}€`, `-€1.4${nbsp}million`],
    [1000000, `1${nbsp}mln${nbsp}€`, `€1${nbsp}million`],
  ])('%d in millions', (value, it, en) => {
    expect(formatMoney(value, 'it', 'millions')).toBe(it)
    expect(formatMoney(value, 'en', 'millions')).toBe(en)
  })

  it.each([
    [330000, `330.000${nbsp}€`, '€330,000'],
    [980000, `980.000${nbsp}€`, '€980,000'],
    [-980000.5, `-980.001${nbsp}€`, '-€980,001'],
    [999999.49, `999.999${nbsp}€`, '€999,999'],
    [999999.5, `1${nbsp}mln${nbsp}€`, `€1${nbsp}million`],
    [0, `0${nbsp}€`, '€0'],
  ])('%d is too small for millions', (value, it, en) => {
    expect(formatMoney(value, 'it', 'millions')).toBe(it)
    expect(formatMoney(value, 'en', 'millions')).toBe(en)
  })

  it('drops cents where a figure has none', () => {
    expect(formatMoney(33760516, 'it', 'full', 0)).toBe(`33.760.516${nbsp}€`)
  })
})

describe('formatPercent', () => {
  it('follows the document', () => {
    expect(formatPercent((958677416.66 * 100) / 971067817.19, 'it')).toBe('98,72%')
    expect(formatPercent(98.72, 'en')).toBe('98.72%')
    expect(formatPercent(100, 'it')).toBe('100,00%')
    expect(formatPercent(59.2, 'it', 1)).toBe('59,2%')
  })
})

describe('formatPoints', () => {
  it('names points, in agreement', () => {
    expect(formatPoints(29.2, 'it', 1)).toBe(`29,2${nbsp}punti percentuali`)
    expect(formatPoints(-1, 'it')).toBe(`-1${nbsp}punto percentuale`)
    expect(formatPoints(1, 'en')).toBe(`1${nbsp}percentage point`)
  })
})

describe('formatFigure', () => {
  const committed = sampleFigure({ code: 'total.committed', value: 958677416.66, display: 'millions' })
  const reached = sampleFigure({ code: 'axis-1.recipients', kind: 'recipients', value: 244885, unit: 'people' })
  const rate = sampleFigure({ code: 'total.rate', value: 98.724, unit: 'percent', decimals: 2 })

  it('shows money as the figure asks, or as the caller insists', () => {
    expect(formatFigure(committed, 'it')).toBe(`958,68${nbsp}mln${nbsp}€`)
    expect(formatFigure(committed, 'it', { form: 'full' })).toBe(`958.677.416,66${nbsp}€`)
    expect(formatFigure({ ...committed, display: 'full' }, 'en', { form: 'millions' })).toBe(`€958.68${nbsp}million`)
  })

  it('never shortens what is counted', () => {
    expect(formatFigure({ ...reached, value: 2000000 }, 'it', { form: 'millions' })).toBe('2.000.000')
  })

  it('names what is counted only when asked', () => {
    expect(formatFigure(reached, 'it')).toBe('244.885')
    expect(formatFigure(reached, 'it', { unit: 'word' })).toBe(`244.885${nbsp}persone`)
    expect(formatFigure({ ...reached, value: 1 }, 'en', { unit: 'word' })).toBe(`1${nbsp}person`)
  })

  it('leaves every unit out for columns that name it once', () => {
    expect(formatFigure(committed, 'it', { unit: 'none' })).toBe('958.677.416,66')
    expect(formatFigure(rate, 'en', { unit: 'none' })).toBe('98.72')
    expect(formatFigure(rate, 'en', { unit: 'word' })).toBe('98.72%')
  })

  it('answers null for what is not available, and text for zero', () => {
    expect(formatFigure({ ...reached, value: null }, 'it')).toBeNull()
    expect(formatFigure({ ...reached, value: 0 }, 'it')).toBe('0')
  })
})

describe('formatUnit', () => {
  it('agrees with the count', () => {
    expect(formatUnit('projects', 'it', 1)).toBe('progetto')
    expect(formatUnit('projects', 'it', 3)).toBe('progetti')
    expect(formatUnit('households', 'en')).toBe('households')
    expect(formatUnit('people', 'it', 0)).toBe('persone')
  })

  it('names every unit in both languages', () => {
    for (const unit of units) {
      expect(formatUnit(unit, 'it')).not.toBe('')
      expect(formatUnit(unit, 'en')).not.toBe('')
    }
  })
})

describe('formatDate', () => {
  it('writes the calendar date, whatever the time zone', () => {
    expect(formatDate('2022-12-31', 'it')).toBe('31 dicembre 2022')
    expect(formatDate('2022-12-31', 'en')).toBe('31 December 2022')
    expect(formatDate('2022-12-31T23:30:00.000Z', 'it')).toBe('31 dicembre 2022')
    expect(formatDate('2023-01-01T00:00:00.000Z', 'en')).toBe('1 January 2023')
  })

  it.each(['', '2022', '2022-02-30', 'ieri'])('refuses "%s"', (iso) => {
    expect(() => formatDate(iso, 'it')).toThrow(RangeError)
  })
})

describe('formatDayOf', () => {
  it('is the day of the region, which may be the next one', () => {
    expect(formatDayOf('2026-11-23T22:59:00.000Z', 'it')).toBe('23 novembre 2026')
    expect(formatDayOf('2026-11-23T23:00:00.000Z', 'en')).toBe('24 November 2026')
  })

  it('refuses what is no instant', () => {
    expect(() => formatDayOf('ieri', 'it')).toThrow(RangeError)
  })
})

describe('formatDateTime', () => {
  it('reads the clock of the region, summer and winter', () => {
    expect(formatDateTime('2023-05-29T10:05:00.000Z', 'it')).toBe('29 maggio 2023, 12:05')
    expect(formatDateTime('2022-12-31T23:30:00.000Z', 'en')).toBe('1 January 2023, 00:30')
  })

  it('refuses what is no instant', () => {
    expect(() => formatDateTime('ieri', 'it')).toThrow(RangeError)
  })
})
