import { describe, expect, it } from 'vitest'
import { cyclesOf } from './cycles'

/** `b: ['c']` is a figure computed from c. */
const cycles = (formulas: Record<string, string[]>) =>
  cyclesOf(
    Object.entries(formulas).map(([code, operands]) => ({
      code,
      formula: operands.length > 0 ? { operation: 'sum', operands } : null,
    })),
  )

describe('cyclesOf', () => {
  it('finds none where there is none', () => {
    expect(cycles({ top: ['left', 'right'], left: ['base'], right: ['base'], base: [] })).toEqual([])
    expect(cycles({ a: ['not-there'] })).toEqual([])
  })

  it('names a circle by its figures in order, without those that only lead to it', () => {
    expect(cycles({ outside: ['c'], a: ['b'], b: ['c'], c: ['a'] })).toEqual([['a', 'b', 'c']])
    expect(cycles({ self: ['self', 'base'], base: [] })).toEqual([['self']])
  })

  it('names circles that have nothing in common', () => {
    expect(cycles({ a: ['b'], b: ['a'], c: ['d'], d: ['e'], e: ['c'] })).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
    ])
  })

  it('names circles that share figures', () => {
    expect(cycles({ a: ['b', 'c'], b: ['a'], c: ['d'], d: ['a'] })).toEqual([
      ['a', 'b'],
      ['a', 'c', 'd'],
    ])
    expect(cycles({ a: ['b'], b: ['c'], c: ['b', 'a'] })).toEqual([
      ['a', 'b', 'c'],
      ['b', 'c'],
    ])
    expect(cycles({ a: ['a', 'b'], b: ['a'] })).toEqual([['a'], ['a', 'b']])
  })

  it('names every operand that closes a circle, however entangled', () => {
    const codes = ['a', 'b', 'c', 'd', 'e']
    const entangled = cycles(Object.fromEntries(codes.map((code) => [code, codes.filter((other) => other !== code)])))
    for (const from of codes)
      for (const to of codes.filter((other) => other !== from))
        expect(
          entangled.some((cycle) => cycle.some((code, at) => code === from && cycle[(at + 1) % cycle.length] === to)),
          `${from} needs ${to}`,
        ).toBe(true)
  })

  it('stays quick among hundreds of figures', () => {
    const codes = Array.from({ length: 300 }, (_, place) => `figure-${place}`)
    const ring = cycles(Object.fromEntries(codes.map((code, place) => [code, [codes[(place + 1) % 300] ?? '']])))
    expect(ring).toHaveLength(1)
    expect(ring[0]).toHaveLength(300)
  })
})
