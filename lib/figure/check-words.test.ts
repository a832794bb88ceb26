import { describe, expect, it } from 'vitest'
import { formatDistance, formatExactly, roomFor } from './check-words'
import { sampleFigure } from './sample-figures'

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ')

describe('roomFor', () => {
  it.each([
    [0.005, 'EUR', 0],
    [5_000, 'EUR', 5_000],
    [0.5, 'people', 0],
    [50, 'companies', 50],
    [0.005, 'percent', 0.005],
    [0.015, 'EUR', 0.01],
  ] as const)('of %d %s is %d', (tolerance, unit, room) => {
    expect(roomFor(tolerance, unit)).toBe(room)
  })
})

describe('formatDistance', () => {
  it.each([
    [-0.01, 'EUR', '0,01 €', '€0.01'],
    [7416.66, 'EUR', '7.416,66 €', '€7,416.66'],
    [0.0049433, 'percent', '0,0049 punti percentuali', '0.0049 percentage points'],
    [0.5, 'percent', '0,5 punti percentuali', '0.5 percentage points'],
    [-0.00000083, 'percent', '0,00000083 punti percentuali', '0.00000083 percentage points'],
    [1, 'people', '1 persona', '1 person'],
    [-4541, 'people', '4.541 persone', '4,541 people'],
    [0, 'percent', '0 punti percentuali', '0 percentage points'],
  ] as const)('of %d %s', (distance, unit, it, en) => {
    expect(plain(formatDistance(distance, unit, 'it'))).toBe(it)
    expect(plain(formatDistance(distance, unit, 'en'))).toBe(en)
  })
})

describe('formatExactly', () => {
  it.each([
    [{ unit: 'percent', decimals: 2, value: 99.8049433 }, '99,8049%'],
    [{ unit: 'percent', decimals: 0, value: 53.3818 }, '53,38%'],
    [{ unit: 'percent', decimals: 2, value: 100 }, '100,00%'],
    [{ unit: 'percent', decimals: 1, value: 59.2 }, '59,2%'],
    [{ unit: 'EUR', decimals: 0, value: 958677416.66 }, '958.677.416,66 €'],
    [{ unit: 'EUR', decimals: 0, value: 7_000_000 }, '7.000.000 €'],
    [{ unit: 'people', value: 244885 }, '244.885'],
    [{ unit: 'people', value: null }, undefined],
  ] as const)('%j', (fields, text) => {
    expect(plain(formatExactly(sampleFigure({ code: 'a', ...fields }), 'it'))).toBe(text)
  })
})
