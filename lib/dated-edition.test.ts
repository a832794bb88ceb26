import { describe, expect, it } from 'vitest'
import { datedEdition, parseEditionSegment } from './dated-edition'

describe('the address of an edition at an instant', () => {
  it('is the year and the instant in UTC, to the second', () => {
    expect(datedEdition(2022, '2026-11-23T14:05:09.731Z')).toBe('2022@2026-11-23T140509')
    expect(datedEdition(2022, new Date('2026-11-23T15:05:09+01:00'))).toBe('2022@2026-11-23T140509')
  })

  it('leads back to a moment before the state ceased', () => {
    const ceased = new Date('2026-11-23T14:05:09.731Z')
    const { year, at } = parseEditionSegment(datedEdition(2022, ceased)) ?? {}
    expect(year).toBe(2022)
    expect(at?.toISOString()).toBe('2026-11-23T14:05:09.000Z')
    expect(Number(at)).toBeLessThan(ceased.getTime())
  })

  it('may be a plain year, or a day, which begins in Rome', () => {
    expect(parseEditionSegment('2022')).toEqual({ year: 2022, at: null })
    expect(parseEditionSegment('2022@2026-11-23')?.at?.toISOString()).toBe('2026-11-22T23:00:00.000Z')
    expect(parseEditionSegment('2022@2026-07-01')?.at?.toISOString()).toBe('2026-06-30T22:00:00.000Z')
    // The days the clocks change begin with the old time.
    expect(parseEditionSegment('2022@2026-03-29')?.at?.toISOString()).toBe('2026-03-28T23:00:00.000Z')
    expect(parseEditionSegment('2022@2026-10-25')?.at?.toISOString()).toBe('2026-10-24T22:00:00.000Z')
  })

  it.each([
    'current',
    '22',
    '2022@',
    '2022@2026-02-30',
    '2022@2026-13-01',
    '2022@2026-11-23T250000',
    '2022@2026-11-23T146109',
    '2022@2026-11-23T14:05:09',
    ' 2022',
  ])('%j is none', (text) => expect(parseEditionSegment(text)).toBeNull())

  it('refuses to write what is no instant', () => expect(() => datedEdition(2022, 'ieri')).toThrow(RangeError))
})
