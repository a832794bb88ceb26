import { describe, expect, it } from 'vitest'
import { listPage, pageChoice } from './list-page'

describe('a page of a long list', () => {
  it('is the only one of a short list', () => {
    expect(listPage(undefined, 203, 250)).toEqual({ page: 1, pages: 1, start: 0, end: 203, total: 203 })
    expect(listPage(undefined, 250, 250).pages).toBe(1)
    expect(listPage(undefined, 0, 250)).toEqual({ page: 1, pages: 1, start: 0, end: 0, total: 0 })
  })

  it('is what the address asks for, the last one shorter', () => {
    expect(listPage('2', 600, 250)).toMatchObject({ page: 2, pages: 3, start: 250, end: 500 })
    expect(listPage('3', 600, 250)).toMatchObject({ page: 3, start: 500, end: 600 })
  })

  it.each(['0', '-1', '4', '1.5', '2e0', 'due', '', '99999999999', ['2', '3']])('is the first for %j', (asked) => {
    expect(listPage(asked, 600, 250)).toMatchObject({ page: 1, start: 0, end: 250 })
  })

  it('is named in an address from the second on', () => {
    expect([1, 2, 10].map((page) => pageChoice({ page }))).toEqual(['', '2', '10'])
  })
})
