import { describe, expect, it } from 'vitest'
import { readFormat } from './number-format'
import { formatOf, readNumber } from './numbers'

describe('readNumber', () => {
  it.each([
    ['254.774.002,77', 254_774_002.77],
    ['254,774,002.77', 254_774_002.77],
    ['254774002,77', 254_774_002.77],
    ['254774002.77', 254_774_002.77],
    ['254 774 002,77', 254_774_002.77],
    ['254\u00a0774\u202f002,77 €', 254_774_002.77],
    ['€ 254.774.002,77', 254_774_002.77],
    ['€254,774,002.77', 254_774_002.77],
    ['EUR 12', 12],
    ['12 euro', 12],
    ['98,72%', 98.72],
    ['98.72 %', 98.72],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['0.123', 0.123],
    ['0,123', 0.123],
    ['1234.567', 1234.567],
    ['12.5', 12.5],
    ['-12,5', -12.5],
    ['−12,5', -12.5],
    ['–12,5', -12.5],
    ["'-12,5", -12.5],
    ['-€5', -5],
    ['+7', 7],
    ['0', 0],
    ['-0', 0],
    [' 42 ', 42],
  ])('reads %j without being told the format', (text, value) => {
    expect(readNumber(text, null)).toEqual({ kind: 'number', value })
  })

  it.each([
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['-123,456 €', -123.456, -123_456],
    ['100.000%', 100_000, 100],
  ])('%j is worth one thing or another', (text, inItalian, inEnglish) => {
    expect(readNumber(text, null)).toEqual({ kind: 'ambiguous' })
    expect(readNumber(text, 'it')).toEqual({ kind: 'number', value: inItalian, decided: 'it' })
    expect(readNumber(text, 'en')).toEqual({ kind: 'number', value: inEnglish, decided: 'en' })
  })

  it('is not led astray by the format of the file where the signs are clear', () => {
    expect(readNumber('98,72', 'en')).toEqual({ kind: 'number', value: 98.72 })
    expect(readNumber('98.72', 'it')).toEqual({ kind: 'number', value: 98.72 })
  })

  it.each(['-', '–', '—', 'n.d.', 'N.D.', 'nd', 'n/a', '#N/D'])('takes %j for a value that is removed', (text) => {
    expect(readNumber(text, null)).toEqual({ kind: 'removed' })
  })

  it.each([
    '9007199254740993',
    '-99999999999999999999',
    '9.007.199.254.740.993,00',
    'circa 12',
    '12 mln',
    '1.2.3',
    '1,2,3',
    '12.34.567',
    '1 2',
    '(12)',
    '1e5',
    '0x10',
    '=1+1',
    '--1',
    '١٢',
    'Infinity',
    '12 34 567',
    '5 €%€',
    '9'.repeat(400),
  ])('refuses %j', (text) => {
    expect(readNumber(text, 'it')).toEqual({ kind: 'unreadable' })
  })
})

describe('formatOf', () => {
  it('knows a format by signs that are possible in it alone', () => {
    expect(['98,72', '1.234.567', '1.234,5'].map(formatOf)).toEqual(['it', 'it', 'it'])
    expect(['98.72', '1,234,567', '1,234.5', '0.125'].map(formatOf)).toEqual(['en', 'en', 'en', 'en'])
    expect(['12', '1.234', '1,234', 'boh', '-'].map(formatOf)).toEqual([null, null, null, null, null])
  })
})

describe('readFormat', () => {
  it('believes whoever sent the file, then most of its numbers, then a semicolon', () => {
    expect(readFormat(['98,72'], 'en', ';')).toEqual({ format: 'en', from: 'declared', isMixed: false })
    expect(readFormat(['98,72', '1.234'], null, ',')).toEqual({ format: 'it', from: 'cells', isMixed: false })
    expect(readFormat(['98.72', '1.5', '7,5'], null, ';')).toEqual({ format: 'en', from: 'cells', isMixed: true })
    expect(readFormat(['1.234'], null, ';')).toEqual({ format: 'it', from: 'delimiter', isMixed: false })
    expect(readFormat(['1.234'], null, ',')).toEqual({ format: null, from: 'none', isMixed: false })
    expect(readFormat(['1.5', '1,5'], null, ';')).toEqual({ format: null, from: 'none', isMixed: true })
  })
})
