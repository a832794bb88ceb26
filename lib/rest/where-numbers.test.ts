import { describe, expect, it } from 'vitest'
import type { ValueKind } from './where-faults'
import { unclearNumbers, withReadNumbers } from './where-numbers'

const kinds: Record<string, ValueKind> = { code: 'text', value: 'number' }
const read = (where: unknown) => withReadNumbers(where, (path) => kinds[path] ?? null)

describe('The numbers of a filter', () => {
  it.each([
    ['3.700.000', 3_700_000],
    ['98,72', 98.72],
    ['98.72', 98.72],
    ['254.774.002,77 €', 254_774_002.77],
    ['-8', -8],
  ])('are read as those of a form: %j', (text, value) => {
    expect(read({ value: { equals: text } })).toEqual({ value: { equals: value } })
    expect(read({ or: [{ and: [{ value: { less_than: text } }] }] })).toEqual({
      or: [{ and: [{ value: { less_than: value } }] }],
    })
  })

  it('are read one by one in a list', () => {
    expect(read({ value: { in: '1.000.000,2' } })).toEqual({ value: { in: [1_000_000, 2] } })
    expect(read({ value: { not_in: ['98,72', '5'] } })).toEqual({ value: { not_in: [98.72, 5] } })
  })

  it.each([
    { code: { equals: '3.700.000' } },
    { value: { equals: '81.000' } },
    { value: { equals: 81.125 } },
    { value: { exists: 'true', not_equals: 'null' } },
    { value: { equals: '' } },
  ])('are left alone where there is none: %j', (where) => expect(read(where)).toEqual(where))

  it('are named as they were written where they can be read in two ways', () => {
    const unclear = (where: unknown) => unclearNumbers(where, (path) => kinds[path] ?? null)
    expect(unclear({ or: [{ and: [{ value: { equals: '81.000' } }, { code: { equals: '81.000' } }] }] })).toEqual([
      '81.000',
    ])
    expect(unclear({ value: { in: '5,81.000', not_in: ['81,000'] } })).toEqual(['81.000', '81,000'])
    expect(unclear({ value: { equals: '3.700.000', less_than: 81.125, exists: 'true' } })).toEqual([])
  })
})
