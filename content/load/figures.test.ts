import { describe, expect, it } from 'vitest'
import { figures } from '@/content/2022/figures/all'
import { inOrder } from './figures'

describe('The order in which figures are loaded', () => {
  it('has each once, after those it is computed from', () => {
    const ordered = inOrder(figures)
    expect(ordered).toHaveLength(203)
    const done = new Set<string>()
    for (const { code, formula } of ordered) {
      expect(
        (formula?.operands ?? []).filter((operand) => !done.has(operand)),
        code,
      ).toEqual([])
      done.add(code)
    }
  })

  it('is refused to two figures of one code, be they the same or not', () => {
    const [first] = figures
    if (!first) throw new Error('There are no figures')
    for (const again of [first, { ...first }]) expect(() => inOrder([...figures, again])).toThrow(first.code)
  })

  it('is refused to a formula that names a figure that is not there, and to a circle', () => {
    const [figure] = figures
    if (!figure) throw new Error('There are no figures')
    const computed = (code: string, operand: string) => ({
      ...figure,
      code,
      formula: { operation: 'sum' as const, operands: [operand] },
    })
    expect(() => inOrder([computed('a', 'no.such')])).toThrow('a')
    expect(() => inOrder([computed('a', 'b'), computed('b', 'a')])).toThrow('a, b')
  })
})
