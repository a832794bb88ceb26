import { describe, expect, it } from 'vitest'
import { targetOutcome, toTarget } from './target'
import type { Target } from './types'

const target = (value: number, direction: Target['direction'] = 'atLeast'): Target => ({ value, year: 2023, direction })

describe('targetOutcome', () => {
  it('says a minimum is reached', () => {
    const outcome = targetOutcome({ value: 163724, target: target(131480) })
    expect(outcome).toMatchObject({ isReached: true, difference: 32244 })
    expect(outcome?.progress).toBeCloseTo(1.2452, 4)
  })

  it('says a minimum is missed', () => {
    const outcome = targetOutcome({ value: 52104, target: target(56645) })
    expect(outcome).toMatchObject({ isReached: false, difference: -4541 })
    expect(outcome?.progress).toBeCloseTo(0.9198, 4)
  })

  it('counts equality as reached, both ways', () => {
    expect(targetOutcome({ value: 80, target: target(80) })?.isReached).toBe(true)
    expect(targetOutcome({ value: 80, target: target(80, 'atMost') })?.isReached).toBe(true)
  })

  it('reads a maximum the other way round', () => {
    expect(targetOutcome({ value: 11, target: target(10, 'atMost') })?.isReached).toBe(false)
    expect(targetOutcome({ value: 9, target: target(10, 'atMost') })?.isReached).toBe(true)
  })

  it('takes a target of zero for a target', () => {
    expect(targetOutcome({ value: 0, target: target(0) })).toEqual({ isReached: true, progress: null, difference: 0 })
    expect(targetOutcome({ value: 1, target: target(0, 'atMost') })?.isReached).toBe(false)
  })

  it('subtracts percentages without binary noise', () => {
    expect(targetOutcome({ value: 37.5, target: target(20.2) })?.difference).toBe(17.3)
    expect(targetOutcome({ value: 0.3, target: target(0.1) })?.difference).toBe(0.2)
  })

  it('is silent without a value or a target', () => {
    expect(targetOutcome({ value: null, target: target(1) })).toBeNull()
    expect(targetOutcome({ value: 990, target: null })).toBeNull()
  })
})

describe('toTarget', () => {
  it('takes one of zero for a target, and at least for its direction', () => {
    expect(toTarget({ value: 0, year: 2023 })).toEqual({ value: 0, year: 2023, direction: 'atLeast', stated: null })
    expect(toTarget({ value: 1, year: 2023, direction: 'atMost', stated: 'reached' })?.stated).toBe('reached')
  })

  it('is none without value or year', () => {
    expect([toTarget(null), toTarget({ value: 1 }), toTarget({ value: null, year: 2023 })]).toEqual([null, null, null])
  })
})
