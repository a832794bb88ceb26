import { describe, expect, it } from 'vitest'
import { draftKey, draftOf, isUnkeptReading, readingOf } from './reading'

describe('the key of an edition', () => {
  it('says what is read and by whom', () => {
    expect(readingOf(2022)).toEqual({ kind: 'public', year: 2022 })
    expect(readingOf('2022@2026-11-23T140509')).toEqual({
      kind: 'dated',
      year: 2022,
      at: new Date('2026-11-23T14:05:09Z'),
    })
    expect(readingOf(draftKey('7'))).toEqual({ kind: 'draft', edition: '7', user: null, link: null })
    expect(readingOf(draftKey('7', { user: 'u1' }))).toMatchObject({ edition: '7', user: 'u1', link: null })
    expect(readingOf(draftKey('7', { link: 'abc-_1' }))).toMatchObject({ edition: '7', user: null, link: 'abc-_1' })
  })

  it.each(['2022', 'current', 'draft:', '2022@nonsense', ''])('is not %j', (text) => {
    expect(() => readingOf(text)).toThrow('Not the key of an edition')
    expect(isUnkeptReading(text)).toBe(false)
  })

  it('tells what must not be kept from what may, among the other arguments of a read too', () => {
    expect(['it', 'axis-1', 2022, 'money-flow', null].some(isUnkeptReading)).toBe(false)
    expect(isUnkeptReading(draftKey('7', { user: 'u1' }))).toBe(true)
    expect(isUnkeptReading('2022@2026-11-23')).toBe(true)
  })

  it('has drafts only where it names them', () => {
    expect(draftOf(2022)).toBeNull()
    expect(draftOf(null)).toBeNull()
    expect(draftOf('2022@2026-11-23')).toBeNull()
    expect(draftOf('draft:7')?.edition).toBe('7')
  })
})
