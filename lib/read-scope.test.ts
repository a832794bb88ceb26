import { describe, expect, it } from 'vitest'
import { draftKey, draftOf, isUncachedScope, scopeOf } from './read-scope'

describe('the key of an edition', () => {
  it('says what is read and by whom', () => {
    expect(scopeOf(2022)).toEqual({ kind: 'public', year: 2022 })
    expect(scopeOf('2022@2026-11-23T140509')).toEqual({
      kind: 'dated',
      year: 2022,
      at: new Date('2026-11-23T14:05:09Z'),
    })
    expect(scopeOf(draftKey('7'))).toEqual({ kind: 'draft', edition: '7', user: null, link: null })
    expect(scopeOf(draftKey('7', { user: 'u1' }))).toMatchObject({ edition: '7', user: 'u1', link: null })
    expect(scopeOf(draftKey('7', { link: 'abc-_1' }))).toMatchObject({ edition: '7', user: null, link: 'abc-_1' })
  })

  it.each(['2022', 'current', 'draft:', '2022@nonsense', ''])('is not %j', (text) => {
    expect(() => scopeOf(text)).toThrow('Not the key of an edition')
    expect(isUncachedScope(text)).toBe(false)
  })

  it('tells what must not be kept from what may, among the other arguments of a read too', () => {
    expect(['it', 'axis-1', 2022, 'money-flow', null].some(isUncachedScope)).toBe(false)
    expect(isUncachedScope(draftKey('7', { user: 'u1' }))).toBe(true)
    expect(isUncachedScope('2022@2026-11-23')).toBe(true)
  })

  it('has drafts only where it names them', () => {
    expect(draftOf(2022)).toBeNull()
    expect(draftOf(null)).toBeNull()
    expect(draftOf('2022@2026-11-23')).toBeNull()
    expect(draftOf('draft:7')?.edition).toBe('7')
  })
})
