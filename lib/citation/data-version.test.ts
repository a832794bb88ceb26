import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sampleFigure } from '../figure/sample-figures'
import { canonicalFigures, dataVersion, shortChecksum } from './data-version'

const figures = [
  sampleFigure({ code: 'b', value: null, unit: 'percent', updatedAt: '2023-06-01T09:30:15.123Z' }),
  sampleFigure({
    code: 'a',
    value: 958_677_416.66,
    stated: { value: 958_677_416.67, precision: 0.01 },
    target: { value: 0, year: 2023, direction: 'atLeast' },
  }),
]
const checksum = (of: typeof figures) => dataVersion(of).checksum

describe('dataVersion', () => {
  it('is the instant of the last change, to the second', () => {
    expect(dataVersion(figures).changedAt).toBe('2023-06-01T09:30:15Z')
  })

  it('holds the numbers in one form, whatever the order they come in', () => {
    const canonical =
      '[{"asOf":"2022-12-31","code":"a","stated":958677416.67,"target":{"value":0,"year":2023},"unit":"EUR","value":958677416.66},' +
      '{"asOf":"2022-12-31","code":"b","stated":null,"target":null,"unit":"percent","value":null}]'
    expect(canonicalFigures(figures)).toBe(canonical)
    expect(checksum([...figures].reverse())).toBe(checksum(figures))
    expect(checksum(figures)).toBe(createHash('sha256').update(canonical).digest('hex'))
  })

  it.each([
    ['a value by a cent', { value: 958_677_416.67 }],
    ['a value that becomes available', { value: 0 }],
    ['a date', { asOf: '2021-12-31' }],
    ['a target', { target: { value: 1, year: 2023, direction: 'atLeast' as const } }],
    ['a printed value', { stated: { value: 1, precision: 1 } }],
  ])('changes with %s', (_, change) => {
    const [first, ...others] = figures
    const changed = [{ ...first, ...change } as (typeof figures)[0], ...others]
    expect(checksum(changed)).not.toBe(checksum(figures))
  })

  it('does not change with words', () => {
    const reworded = figures.map((figure) => ({ ...figure, label: { value: 'Altro nome', lang: 'it' as const } }))
    expect(checksum(reworded)).toBe(checksum(figures))
  })

  it('is none where there is no figure', () => {
    expect(() => dataVersion([])).toThrow('no version')
  })
})

describe('shortChecksum', () => {
  it('is its beginning', () => {
    expect(shortChecksum('0123456789abcdef')).toBe('0123456789ab')
  })
})
