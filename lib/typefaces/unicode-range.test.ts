import { describe, expect, it } from 'vitest'
import { unicodeRange } from './unicode-range'

describe('unicodeRange', () => {
  it('joins neighbours and orders what is not in order', () => {
    expect(unicodeRange('edcaz')).toBe('U+61,U+63-65,U+7a')
  })

  it('takes a character once, and none as nothing', () => {
    expect(unicodeRange('àà')).toBe('U+e0')
    expect(unicodeRange('')).toBe('')
  })

  it('counts a character beyond sixteen bits as one', () => {
    expect(unicodeRange(['𝟎', '𝟏'])).toBe('U+1d7ce-1d7cf')
  })
})
