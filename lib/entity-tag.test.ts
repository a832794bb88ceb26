import { describe, expect, it } from 'vitest'
import { entityTag, hasCurrent } from './entity-tag'

describe('hasCurrent', () => {
  const tag = entityTag('abc')
  it.each([
    ['the tag itself', '"abc"', true],
    ['the tag made weak on its way', 'W/"abc"', true],
    ['a list with it', '"x", W/"y" , "abc"', true],
    ['anything', ' * ', true],
    ['another tag', '"abcd"', false],
    ['a tag without quotes', 'abc', false],
    ['nothing', null, false],
    ['an empty header', '', false],
  ])('reads %s', (_, header, expected) => {
    expect(hasCurrent(header, tag)).toBe(expected)
  })
})
