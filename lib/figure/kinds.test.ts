import { describe, expect, it } from 'vitest'
import { defaultDecimals, kindRules } from './kinds'
import { figureKinds } from './types'

describe('kindRules', () => {
  it('counts money and percentages alone in the financial tables', () => {
    expect(kindRules.finance.units).toEqual(['EUR', 'percent'])
    expect(kindRules.amount.units).toEqual(['EUR'])
  })

  it('gives no other kind than indicators a target', () => {
    const withTarget = figureKinds.filter((kind) => kindRules[kind].target !== 'none')
    expect(withTarget).toEqual(['output', 'result'])
  })

  it('never measures an indicator or the people reached in money', () => {
    for (const kind of ['output', 'result', 'recipients'] as const) expect(kindRules[kind].units).not.toContain('EUR')
  })
})

describe('defaultDecimals', () => {
  it.each([
    ['EUR', 'amount', 2],
    ['percent', 'finance', 2],
    ['percent', 'recipients', 0],
    ['people', 'output', 0],
  ] as const)('%s of kind %s has %d', (unit, kind, decimals) => {
    expect(defaultDecimals(unit, kind)).toBe(decimals)
  })
})
