import { expect, test } from 'vitest'
import { median, percentile, ratio } from './statistics.mjs'

test('a percentile is a value that was measured', () => {
  const values = [30, 10, 20, 40]
  expect([0, 0.25, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([10, 10, 20, 40, 40])
  expect(values).toEqual([30, 10, 20, 40])
  expect(percentile([7], 0.99)).toBe(7)
})

test('the 99th of a hundred is not the longest', () => {
  const values = Array.from({ length: 100 }, (_, index) => index + 1)
  expect(percentile(values, 0.99)).toBe(99)
})

test('nothing measured is not zero', () => {
  expect(median([])).toBeNull()
  expect(ratio(null, 2)).toBeNull()
  expect(ratio(2, undefined)).toBeNull()
  expect(ratio(2, 0)).toBeNull()
  expect(ratio(0, 2)).toBe(0)
})
