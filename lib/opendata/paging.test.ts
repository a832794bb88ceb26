import { describe, expect, it } from 'vitest'
import { BadParameterError, paged, pageLinks, sliceOf } from './paging'

const asked = (query: string) => sliceOf(new URLSearchParams(query))
const ways = (total: number, limit: number, offset: number) =>
  pageLinks({ total, limit, offset }).map((link) => [link.rel, link.offset])

describe('sliceOf', () => {
  it('asks for everything unless told', () => {
    expect(asked('')).toBeUndefined()
    expect(asked('other=1')).toBeUndefined()
  })

  it.each([
    ['limit=5', { limit: 5, offset: 0 }],
    ['limit=1000&offset=0', { limit: 1000, offset: 0 }],
    ['offset=7', { limit: 1000, offset: 7 }],
  ])('reads %s', (query, slice) => {
    expect(asked(query)).toEqual(slice)
  })

  it.each([
    ['limit=0', 'limit'],
    ['limit=1001', 'limit'],
    ['limit=', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=1e2', 'limit'],
    ['limit=%2B5', 'limit'],
    ['limit=5&limit=6', 'limit'],
    ['offset=-1', 'offset'],
    ['limit=5&offset=x', 'offset'],
    ['offset=99999999999999999999', 'offset'],
  ])('refuses %s, naming the parameter in both languages', (query, parameter) => {
    expect(() => asked(query)).toThrow(BadParameterError)
    try {
      asked(query)
    } catch (error) {
      expect(error).toMatchObject({ parameter })
      const { reason } = error as BadParameterError
      expect(reason.it).toContain(`"${parameter}" deve`)
      expect(reason.en).toContain(`"${parameter}" must`)
    }
  })
})

describe('paged', () => {
  it('says how many rows there are in all', () => {
    expect(paged(['a', 'b', 'c'], { limit: 2, offset: 1 })).toEqual({
      rows: ['b', 'c'],
      page: { total: 3, limit: 2, offset: 1 },
    })
    expect(paged(['a'])).toEqual({ rows: ['a'], page: { total: 1, limit: null, offset: 0 } })
    expect(paged(['a'], { limit: 2, offset: 9 }).rows).toEqual([])
  })
})

describe('pageLinks', () => {
  it('leads from the first part to the last and back', () => {
    expect(ways(183, 50, 0)).toEqual([
      ['first', 0],
      ['next', 50],
      ['last', 150],
    ])
    expect(ways(183, 50, 150)).toEqual([
      ['first', 0],
      ['prev', 100],
      ['last', 150],
    ])
  })

  it('ends where the list ends exactly', () => {
    expect(ways(100, 50, 50)).toEqual([
      ['first', 0],
      ['prev', 0],
      ['last', 50],
    ])
  })

  it('leads back from beyond the end', () => {
    expect(ways(26, 10, 500)).toEqual([
      ['first', 0],
      ['prev', 20],
      ['last', 20],
    ])
    expect(ways(0, 10, 0)).toEqual([
      ['first', 0],
      ['last', 0],
    ])
  })

  it('has nowhere to lead when the list is whole', () => {
    expect(pageLinks({ total: 183, limit: null, offset: 0 })).toEqual([])
  })
})
