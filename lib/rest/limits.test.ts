import { describe, expect, it } from 'vitest'
import { publicLimits, withinLimits } from './limits'

const bounded = (query: Record<string, unknown>) => {
  withinLimits(query, publicLimits)
  return query
}

describe('A question of a stranger', () => {
  it('gets at most a hundred documents, two deep, however it asks for all', () => {
    expect(bounded({ limit: '0', depth: '10' })).toEqual({ limit: '100', depth: '2' })
    expect(bounded({ limit: '5000' })).toEqual({ limit: '100' })
    expect(bounded({ pagination: 'false' })).toEqual({ pagination: 'false', limit: '100' })
    expect(bounded({ joins: { figures: { limit: '0' }, initiatives: 'false' } })).toEqual({
      joins: { figures: { limit: '100' }, initiatives: 'false' },
    })
  })

  it('is left alone when it asks for less, or for nothing', () => {
    for (const query of [{}, { limit: '5', depth: '0' }, { page: '2' }]) expect(bounded({ ...query })).toEqual(query)
  })
})
