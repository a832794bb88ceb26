import { describe, expect, it } from 'vitest'
import { sampleFigure } from './sample-figures'
import { formatToken, isFigureCode, MalformedTokenError, parseTokens, serialiseToken } from './token'

const nbsp = '\u00a0'

describe('isFigureCode', () => {
  it.each(['axis-1.paid', 'total', 'nidi-gratis.amount', 'axis-1.8i.employed'])('accepts %s', (code) => {
    expect(isFigureCode(code)).toBe(true)
  })

  it.each(['', 'Axis-1', 'axis 1', 'axis..1', '-axis', 'axis.', 'asse/1', 'è'])('refuses "%s"', (code) => {
    expect(isFigureCode(code)).toBe(false)
  })
})

describe('parseTokens', () => {
  it('splits a sentence', () => {
    expect(parseTokens('Concessi {{total.committed:short}}, il {{total.rate}}.')).toEqual([
      { type: 'text', text: 'Concessi ' },
      { type: 'figure', code: 'total.committed', form: 'short' },
      { type: 'text', text: ', il ' },
      { type: 'figure', code: 'total.rate', form: 'value' },
      { type: 'text', text: '.' },
    ])
  })

  it('keeps neighbours apart and text without tokens whole', () => {
    expect(parseTokens('{{a}}{{b:target}}')).toHaveLength(2)
    expect(parseTokens('Nidi {gratis}')).toEqual([{ type: 'text', text: 'Nidi {gratis}' }])
    expect(parseTokens('')).toEqual([])
  })

  it('reads what a share and a ratio are of', () => {
    expect(parseTokens('{{a:share:b.c}}')).toEqual([{ type: 'figure', code: 'a', form: 'share', of: 'b.c' }])
    expect(parseTokens('{{a:ratio:b}}')).toEqual([{ type: 'figure', code: 'a', form: 'ratio', of: 'b' }])
  })

  it.each([
    ...['{{}}', '{{ a }}', '{{a:long}}', '{{a:value:short}}', '{{a', 'a}}', '{{A}}', '{{a}} e {{b'],
    ...['{{a:share}}', '{{a:ratio:}}', '{{a:share:B}}', '{{a:share:b:c}}', '{{a:target:b}}'],
  ])('refuses %s', (text) => {
    expect(() => parseTokens(text)).toThrow(MalformedTokenError)
  })

  it('is undone by serialiseToken', () => {
    const text = 'da {{a}} a {{b.c:difference}}, {{a:share:b.c}} e {{a:ratio:b}}'
    const parts = parseTokens(text).map((part) => (part.type === 'text' ? part.text : serialiseToken(part)))
    expect(parts.join('')).toBe(text)
  })
})

describe('formatToken', () => {
  const target = (value: number) => ({ value, year: 2023, direction: 'atLeast' as const })
  const paid = sampleFigure({ code: 'total.paid', value: 872642491.03 })
  const students = sampleFigure({ code: 'isced', kind: 'output', unit: 'people', value: 52104, target: target(56645) })
  const employed = sampleFigure({
    code: 'employed',
    kind: 'result',
    unit: 'percent',
    decimals: 1,
    value: 59.2,
    target: target(30),
  })

  it('writes money exactly or shortened', () => {
    expect(formatToken(paid, 'value', 'it')).toBe(`872.642.491,03${nbsp}€`)
    expect(formatToken({ ...paid, display: 'millions' }, 'value', 'en')).toBe('€872,642,491.03')
    expect(formatToken(paid, 'short', 'it')).toBe(`872,64${nbsp}mln${nbsp}€`)
  })

  it('writes targets and differences', () => {
    expect(formatToken(students, 'target', 'it')).toBe('56.645')
    expect(formatToken(students, 'difference', 'en')).toBe('-4,541')
    expect(formatToken(employed, 'target', 'it')).toBe('30%')
    expect(formatToken({ ...employed, value: 37.5, target: target(20.2) }, 'target', 'it')).toBe('20,2%')
    expect(formatToken(employed, 'difference', 'it')).toBe(`29,2${nbsp}punti percentuali`)
  })

  it('takes a target of zero for a target', () => {
    expect(formatToken({ ...students, target: target(0) }, 'target', 'it')).toBe('0')
    expect(formatToken({ ...students, value: 0 }, 'value', 'it')).toBe('0')
  })

  it('measures a figure on another', () => {
    const committed = sampleFigure({ code: 'total.committed', value: 958677416.66 })
    expect(formatToken(paid, 'share', 'it', committed)).toBe('91,03%')
    expect(formatToken(paid, 'ratio', 'en', committed)).toBe(`0.9${nbsp}times`)
    expect(formatToken(paid, 'share', 'it')).toBeNull()
    expect(formatToken(paid, 'share', 'it', students)).toBeNull()
  })

  it('answers null for what the figure lacks', () => {
    expect(formatToken(paid, 'target', 'it')).toBeNull()
    expect(formatToken(paid, 'difference', 'it')).toBeNull()
    expect(formatToken({ ...students, value: null }, 'difference', 'it')).toBeNull()
    expect(formatToken({ ...students, value: null }, 'short', 'it')).toBeNull()
    expect(formatToken({ ...students, value: null }, 'target', 'it')).toBe('56.645')
  })
})
