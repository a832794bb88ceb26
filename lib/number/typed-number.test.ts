import { describe, expect, it } from 'vitest'
import { readTypedNumber, writeTypedNumber } from './typed-number'

const number = (value: number) => ({ kind: 'number', value })

describe('readTypedNumber', () => {
  it.each([
    ['81.000', 81_000],
    ['3.700.000', 3_700_000],
    ['98,72', 98.72],
    ['98.72', 98.72],
    ['254.774.002,77 €', 254_774_002.77],
    ['254774002.77', 254_774_002.77],
    ['-1.234', -1234],
    ['2022', 2022],
    ['0', 0],
    ['0,125', 0.125],
  ])('reads %j in the Italian interface', (text, value) => {
    expect(readTypedNumber(text, 'it')).toEqual(number(value))
  })

  it.each([
    ['81,000', 81_000],
    ['98,72', 98.72],
    ['98.72', 98.72],
    ['3.700.000', 3_700_000],
  ])('reads %j in the English interface', (text, value) => {
    expect(readTypedNumber(text, 'en')).toEqual(number(value))
  })

  it.each([
    ['81,000', 'it', { it: 81, en: 81_000 }],
    ['81.000', 'en', { it: 81_000, en: 81 }],
    ['81.000', null, { it: 81_000, en: 81 }],
    ['-1,234', 'it', { it: -1.234, en: -1234 }],
  ] as const)('does not choose what %j is worth where the language is %s', (text, language, values) => {
    expect(readTypedNumber(text, language)).toEqual({ kind: 'ambiguous', values })
  })

  it.each(['circa 12', '12 mln', '1e5', '-', 'n.d.', '1.2.3', 'Infinity', '81.00.0'])('cannot read %j', (text) => {
    expect(readTypedNumber(text, 'it')).toEqual({ kind: 'unreadable' })
  })

  it.each(['', '   '])('takes %j for no number', (text) => {
    expect(readTypedNumber(text, 'it')).toEqual({ kind: 'empty' })
  })
})

describe('writeTypedNumber', () => {
  it.each([
    [254_774_002.77, '254774002,77', '254774002.77'],
    [81_000, '81000', '81000'],
    [0, '0', '0'],
    [-12.5, '-12,5', '-12.5'],
    [1.234, '1,2340', '1.2340'],
    [0.000_000_1, '0,0000001', '0.0000001'],
    [2022, '2022', '2022'],
  ])('%d', (value, italian, english) => {
    expect(writeTypedNumber(value, 'it')).toBe(italian)
    expect(writeTypedNumber(value, 'en')).toBe(english)
  })

  it('writes what is read again as the same number', () => {
    for (let index = 0; index < 2000; index += 1) {
      const value = Math.trunc((index * 7919) % 1_000_003) / 10 ** (index % 6)
      for (const language of ['it', 'en'] as const)
        expect(readTypedNumber(writeTypedNumber(value, language), language)).toEqual(number(value))
    }
  })
})
