import { describe, expect, it } from 'vitest'
import { operandsFirst } from './promote'

const figure = (id: string, ...operands: (string | { id: string })[]) => ({ id, formula: { operands } })
const order = (...figures: Parameters<typeof operandsFirst>[0]) => operandsFirst(figures).map(({ id }) => id)

describe('figures published with their edition', () => {
  it('come after those they are computed from, however deep', () => {
    expect(order(figure('a', 'b', 'c'), figure('b', 'd'), figure('c'), figure('d'))).toEqual(['d', 'b', 'c', 'a'])
  })

  it('are known by their id, populated or not, and those of other editions are not waited for', () => {
    expect(order(figure('a', { id: 'b' }, 'elsewhere'), figure('b'))).toEqual(['b', 'a'])
  })

  it('are all there even if they go round in a circle', () => {
    expect(order(figure('a', 'b'), figure('b', 'a'), { id: 'c' }).sort()).toEqual(['a', 'b', 'c'])
  })
})
