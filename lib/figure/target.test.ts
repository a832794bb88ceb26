import { describe, expect, it } from 'vitest'
import { targetOutcome, targetState, toDeclared, toTarget } from './target'
import type { DeclaredOutcome, Target } from './types'

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

  it('draws no conclusion from the target of another indicator', () => {
    expect(targetOutcome({ value: 990, target: { ...target(200), basis: 'otherIndicator' } })).toBeNull()
    expect(targetOutcome({ value: 990, target: { ...target(200), basis: 'own' } })?.isReached).toBe(true)
  })
})

describe('targetState', () => {
  const state = (value: number | null, against: Target | null, declared: DeclaredOutcome | null = null) =>
    targetState({ value, target: against, declared })

  it('follows from value and target, whatever the document says in words', () => {
    expect(state(80, target(80))).toBe('reached')
    expect(state(84, { ...target(85), stated: 'reached' })).toBe('notReached')
    expect(state(86, { ...target(85), stated: 'notReached' })).toBe('reached')
  })

  it('is what the document declares where the value or the target is not printed', () => {
    expect(state(null, { ...target(80), stated: 'reached' })).toBe('declaredReached')
    expect(state(3, null, { outcome: 'reached', year: 2023 })).toBe('declaredReached')
    expect(state(null, { ...target(80), stated: 'notReached' })).toBe('notReached')
    expect(state(3, null, { outcome: 'notReached', year: null })).toBe('notReached')
  })

  it('is borrowed against the target of another indicator, with or without a value and words', () => {
    const borrowed: Target = { ...target(200), basis: 'otherIndicator', stated: 'reached' }
    expect([state(990, borrowed), state(100, borrowed), state(null, borrowed)]).toEqual(
      Array.from({ length: 3 }, () => 'borrowedTarget'),
    )
  })

  it('is none where nothing is said', () => {
    expect([state(600, null), state(null, target(80)), state(null, null)]).toEqual([null, null, null])
  })
})

describe('toDeclared', () => {
  it('takes words of a target that is not printed, with its year if there is one', () => {
    expect(toDeclared({ stated: 'reached', year: 2023 })).toEqual({ outcome: 'reached', year: 2023 })
    expect(toDeclared({ stated: 'reached', value: null })).toEqual({ outcome: 'reached', year: null })
  })

  it('is none beside a target, and without words', () => {
    expect([
      toDeclared({ value: 0, year: 2023, stated: 'reached' }),
      toDeclared({ year: 2023 }),
      toDeclared(null),
    ]).toEqual([null, null, null])
  })
})

describe('toTarget', () => {
  it('takes one of zero for a target, and at least for its direction', () => {
    expect(toTarget({ value: 0, year: 2023 })).toEqual({
      value: 0,
      year: 2023,
      direction: 'atLeast',
      stated: null,
      basis: null,
    })
    expect(toTarget({ value: 1, year: 2023, direction: 'atMost', stated: 'reached' })?.stated).toBe('reached')
    expect(toTarget({ value: 200, year: 2023, basis: 'otherIndicator' })?.basis).toBe('otherIndicator')
  })

  it('is none without value or year', () => {
    expect([toTarget(null), toTarget({ value: 1 }), toTarget({ value: null, year: 2023 })]).toEqual([null, null, null])
  })
})
