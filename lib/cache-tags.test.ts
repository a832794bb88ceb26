import { expect, it } from 'vitest'
import { cacheTags } from './cache-tags'

it('gives every kind of content of every year a tag of its own', () => {
  const tags = [2021, 2022].flatMap((year) =>
    Object.values(cacheTags).map((tag) => (typeof tag === 'string' ? tag : tag(year))),
  )
  const fixed = Object.values(cacheTags).filter((tag) => typeof tag === 'string').length
  expect(new Set(tags).size).toBe(tags.length - fixed)
})
