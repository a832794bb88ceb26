import { describe, expect, it } from 'vitest'
import { figureIndex } from '@/lib/figure/lookup'
import { sampleFigure } from '@/lib/figure/sample-figures'
import type { AmountKind } from '@/lib/figure/types'
import { initiativeAmount } from './initiative-amount'

const amount = (name: string, amountKind: AmountKind | null) =>
  sampleFigure({ code: `plus.${name}`, initiative: 'plus', kind: 'amount', amountKind, value: 1 })

const chosen = (...amounts: ReturnType<typeof amount>[]) => initiativeAmount(figureIndex(amounts), 'plus')?.code

describe('the amount of an initiative', () => {
  it('is all that was invested in it, where the document says so', () => {
    expect(chosen(amount('a', 'added'), amount('b', 'madeAvailable'), amount('c', 'totalInvestment'))).toBe('plus.c')
  })

  it('is never what was added while the whole is known by another name', () => {
    expect(chosen(amount('a', 'added'), amount('b', 'callBudget'))).toBe('plus.b')
    expect(chosen(amount('a', 'added'))).toBe('plus.a')
  })

  it('is still there where nobody has said what kind it is', () => {
    expect(chosen(amount('a', null))).toBe('plus.a')
    expect(chosen(amount('a', null), amount('b', 'granted'))).toBe('plus.b')
  })

  it('is no other figure of the initiative, nor another’s amount', () => {
    const ceiling = sampleFigure({ code: 'plus.ceiling', initiative: 'plus', kind: 'context', value: 1 })
    const others = sampleFigure({ code: 'x.total', initiative: 'x', kind: 'amount', amountKind: 'granted', value: 1 })
    expect(chosen(ceiling, others)).toBeUndefined()
  })
})
