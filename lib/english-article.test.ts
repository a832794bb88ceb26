import { describe, expect, it } from 'vitest'
import { agreeingBefore, indefiniteBefore } from './english-article'

describe('indefiniteBefore', () => {
  it.each(['8', '8.5%', '11', '11,000', '18', '18%', '80', '89.9%', '800', '8,000', '80,000', '€8 million', '€800'])(
    '%s takes "an"',
    (written) => {
      expect(indefiniteBefore(written)).toBe('an')
    },
  )

  it.each(['1', '7', '10%', '17', '79', '90', '100', '110', '1,100', '1,800', '180', '€1.8 million', '111', 'number'])(
    '%s takes "a"',
    (written) => {
      expect(indefiniteBefore(written)).toBe('a')
    },
  )
})

describe('words before a number', () => {
  it.each([
    ['with a ', '80%', 'with an '],
    ['An ', '79%', 'A '],
    ['A ', '8%', 'An '],
    ['data ', '80%', 'data '],
    ['', '8', ''],
  ])('"%s" before %s read "%s"', (words, written, expected) => {
    expect(agreeingBefore(words, written)).toBe(expected)
  })
})
