import { describe, expect, it } from 'vitest'
import { datedEdition, parseEditionSegment } from './dated-edition'

const instantOf = (text: string) => parseEditionSegment(text)?.at?.toISOString() ?? null

describe('the edition in an address', () => {
  it('is a year, or a year at an instant to the second, and reads back as it was written', () => {
    const at = new Date('2026-11-23T14:05:09.999Z')
    expect(datedEdition(2022, at)).toBe('2022@2026-11-23T140509')
    expect(parseEditionSegment('2022@2026-11-23T140509')).toEqual({ year: 2022, at: new Date('2026-11-23T14:05:09Z') })
    expect(parseEditionSegment('2022')).toEqual({ year: 2022, at: null })
  })

  it('with only a day means the start of that day in Rome, in winter, in summer and where clocks change', () => {
    expect(instantOf('2022@2026-01-15')).toBe('2026-01-14T23:00:00.000Z')
    expect(instantOf('2022@2026-07-15')).toBe('2026-07-14T22:00:00.000Z')
    expect(instantOf('2022@2026-03-29')).toBe('2026-03-28T23:00:00.000Z')
    expect(instantOf('2022@2026-03-30')).toBe('2026-03-29T22:00:00.000Z')
    expect(instantOf('2022@2026-10-25')).toBe('2026-10-24T22:00:00.000Z')
    expect(instantOf('2022@2026-10-26')).toBe('2026-10-25T23:00:00.000Z')
  })

  it.each([
    'current',
    '22',
    '2022@',
    '2022@2026-06-31',
    '2022@2026-13-01',
    '2022@2026-02-29',
    '2022@2026-11-23T240000',
    '2022@2026-11-23T1405',
    '2022@2026-11-23T14:05:09',
    'draft:1',
    ' 2022',
  ])('is not %s', (text) => expect(parseEditionSegment(text)).toBeNull())
})
