import { describe, expect, it } from 'vitest'
import { addressOf } from './endpoint'

describe('the address of an endpoint', () => {
  it('has its parts in the path and the others behind the question mark', () => {
    expect(addressOf({ path: '/translations' })).toBe('/translations')
    expect(addressOf({ path: '/editions/:id/figure-imports/:import' }, { id: 7, import: 'a b/c' })).toBe(
      '/editions/7/figure-imports/a%20b%2Fc',
    )
    expect(addressOf({ path: '/editions/:id/figures' }, { id: '7', search: 'più & meno', page: 2 })).toBe(
      '/editions/7/figures?search=pi%C3%B9+%26+meno&page=2',
    )
  })

  it('is not made without a part of its path', () => {
    expect(() => addressOf({ path: '/editions/:id/path' })).toThrow('needs id')
    expect(() => addressOf({ path: '/editions/:id/path' }, { id: '' })).toThrow('needs id')
  })
})
