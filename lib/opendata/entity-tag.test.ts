import { describe, expect, it } from 'vitest'
import { entityTag, isKnown } from './entity-tag'

const tag = entityTag('content')

describe('entityTag', () => {
  it('is a strong validator, the same for the same bytes', () => {
    expect(tag).toMatch(/^"[\w-]{27}"$/)
    expect(entityTag(new TextEncoder().encode('content'))).toBe(tag)
    expect(entityTag('content ')).not.toBe(tag)
  })
})

describe('isKnown', () => {
  it.each([tag, `W/${tag}`, ` ${tag} `, `"other", ${tag}`, `W/"a,b",W/${tag},"c"`, '*', ' * '])(
    'knows the content by %s',
    (header) => {
      expect(isKnown(header, tag)).toBe(true)
    },
  )

  it.each([null, '', '"other"', tag.replaceAll('"', ''), tag.toUpperCase(), '"*"', `${tag.slice(0, -2)}"`])(
    'does not know it by %s',
    (header) => {
      expect(isKnown(header, tag)).toBe(false)
    },
  )
})
