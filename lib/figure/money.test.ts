import { describe, expect, it } from 'vitest'
import { fromCents, toCents, toPlainEuro } from './money'

describe('toCents', () => {
  it.each([
    [971067817.19, 97106781719],
    [958677416.67, 95867741667],
    [254774002.77, 25477400277],
    [33760516, 3376051600],
    [1.15, 115],
    [-1.15, -115],
    [1.005, 101],
    [0, 0],
  ])('%d euro are %d cents', (euro, cents) => {
    expect(toCents(euro)).toBe(cents)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %d', (value) => {
    expect(() => toCents(value)).toThrow(RangeError)
  })

  it('refuses what it could not count exactly', () => {
    expect(() => toCents(1e15)).toThrow(/Too large/)
  })

  it('survives the way back for every amount of table 2', () => {
    for (const euro of [290890851.86, 326425240.31, 300923428.71, 19067780.31, 33760516, 691444232.24]) {
      expect(fromCents(toCents(euro))).toBe(euro)
    }
  })
})

describe('fromCents', () => {
  it('refuses a part of a cent', () => {
    expect(() => fromCents(0.5)).toThrow(RangeError)
  })
})

describe('toPlainEuro', () => {
  it.each([
    [236700000, '236700000.00'],
    [971067817.19, '971067817.19'],
    [-0.1, '-0.10'],
    [0, '0.00'],
  ])('writes %d as %s', (euro, text) => {
    expect(toPlainEuro(euro)).toBe(text)
  })
})
