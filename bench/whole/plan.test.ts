import { expect, test } from 'vitest'
import { parts, planOf } from './plan.mjs'

test('the whole bench has every part', () => {
  expect(planOf([])).toMatchObject({ isQuick: false, only: parts, lighthouseTimes: 5, mixedSeconds: 600 })
})

test('the quick one leaves out the largest site', () => {
  expect(planOf(['--quick'])).toMatchObject({ isQuick: true, sizes: [2000] })
})

test('parts can be chosen, and are told when there is none of that name', () => {
  expect(planOf(['--only', 'speed,weight']).only).toEqual(['speed', 'weight'])
  expect(() => planOf(['--only', 'speed,colour'])).toThrow('Unknown: colour. The bench has weight')
  expect(() => planOf(['--fast'])).toThrow(TypeError)
})
