import { describe, expect, it } from 'vitest'
import { decimalsOf, roundHalfUp } from './round'

describe('roundHalfUp', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [8.345, 2, 8.35],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [0.49999999999999994, 0, 0],
    [958.67741666, 2, 958.68],
    [1e-7, 2, 0],
    [1e21, 2, 1e21],
  ])('%d at %d decimals is %d', (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected)
  })

  it('never answers minus zero', () => {
    expect(Object.is(roundHalfUp(-0.001, 2), 0)).toBe(true)
    expect(Object.is(roundHalfUp(-0, 2), 0)).toBe(true)
  })
})

describe('decimalsOf', () => {
  it.each([
    [30, 0],
    [20.2, 1],
    [-79.24, 2],
    [1e-7, 7],
    [1e21, 0],
  ])('%d is written with %d', (value, expected) => {
    expect(decimalsOf(value)).toBe(expected)
  })
})
