import { expect, test } from 'vitest'
import { summed } from './weight.mjs'

test('bytes are summed by type, and all are in the total', () => {
  const fetched: [string, number][] = [
    ['Document', 1000],
    ['Script', 10],
    ['Script', 20],
    ['Manifest', 3],
  ]
  expect(summed(fetched)).toEqual({
    requests: 4,
    total: 1033,
    document: 1000,
    script: 30,
    style: 0,
    font: 0,
    image: 0,
    other: 3,
  })
})

test('a page that fetched nothing weighs nothing', () => {
  expect(summed([])).toMatchObject({ requests: 0, total: 0 })
})
