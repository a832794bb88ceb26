import { expect, test } from 'vitest'
import { loadOf } from './wrk.mjs'

test('answers that were refused are none', () => {
  const load = loadOf({ answers: 1000, seconds: 2, p50: 1, p99: 9, refused: 400, failed: 3 })
  expect(load).toEqual({ perSecond: 300, p50: 1, p99: 9, answers: 1000, wrong: 403 })
})
