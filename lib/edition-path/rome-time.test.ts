import { describe, expect, it } from 'vitest'
import { wallTimeInRome } from '../format'
import { instantInRome } from './rome-time'

describe('an hour of Rome', () => {
  it.each([
    ['in winter', '2027-01-15T09:30', '2027-01-15T08:30:00.000Z'],
    ['in summer', '2027-07-15T09:30', '2027-07-15T07:30:00.000Z'],
    ['just before clocks go forward', '2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
    ['just after', '2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
    ['that comes twice: the first', '2027-10-31T02:30', '2027-10-31T00:30:00.000Z'],
    ['after the second', '2027-10-31T03:00', '2027-10-31T02:00:00.000Z'],
    ['at midnight', '2027-05-01T00:00', '2027-04-30T22:00:00.000Z'],
  ])('%s', (_, wall, instant) => {
    expect(instantInRome(wall)).toBe(instant)
    expect(wallTimeInRome(instant)).toBe(wall)
  })

  it.each([
    ['left out in spring', '2027-03-28T02:30'],
    ['of a day that is not', '2027-02-30T10:00'],
    ['without minutes', '2027-02-20T10'],
    ['that is no time', 'domani'],
    ['with a zone', '2027-02-20T10:00Z'],
  ])('%s is none', (_, wall) => expect(instantInRome(wall)).toBeNull())
})
