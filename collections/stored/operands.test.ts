import { describe, expect, it } from 'vitest'
import { operandsFirst, operandsOf } from './operands'

const figure = (id: string, ...operands: (string | { id: string })[]) => ({
  id,
  formula: { operation: 'sum', operands },
})
const order = (...figures: Parameters<typeof operandsFirst>[0]) => operandsFirst(figures).ordered.map(({ id }) => id)

describe('figures in the order of their formulas', () => {
  it('come after those they are computed from, however deep', () => {
    expect(order(figure('a', 'b', 'c'), figure('b', 'd'), figure('c'), figure('d'))).toEqual(['d', 'b', 'c', 'a'])
  })

  it('are known by their id, populated or not, and those of other editions are not waited for', () => {
    expect(order(figure('a', { id: 'b' }, 'elsewhere'), figure('b'))).toEqual(['b', 'a'])
  })

  it('are all there even if they go round in a circle', () => {
    expect(order(figure('a', 'b'), figure('b', 'a'), { id: 'c' }).sort()).toEqual(['a', 'b', 'c'])
  })

  it('have no order in a circle, nor behind one', () => {
    const figures = [figure('d', 'b'), figure('a', 'b'), figure('b', 'a'), figure('c')]
    expect(operandsFirst(figures).circular.map(({ id }) => id)).toEqual(['d', 'a', 'b'])
  })

  it('that are typed have no operands, whatever their formula still names', () => {
    expect(operandsOf({ formula: { operation: null, operands: ['b'] } })).toEqual([])
    expect(operandsOf({})).toEqual([])
  })
})
