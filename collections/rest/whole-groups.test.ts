import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { wholeGroups } from './whole-groups'

const fields = [
  { name: 'label', type: 'text' },
  { name: 'email', type: 'email' },
  {
    name: 'target',
    type: 'group',
    flattenedFields: [
      { name: 'value', type: 'number' },
      { name: 'reached', type: 'checkbox', virtual: true },
      { name: 'source', type: 'group', flattenedFields: [{ name: 'pages', type: 'array', flattenedFields: [] }] },
    ],
  },
  {
    name: 'rows',
    type: 'array',
    flattenedFields: [{ name: 'of', type: 'group', flattenedFields: [{ name: 'a', type: 'text' }] }],
  },
] as unknown as FlattenedField[]

const whole = (data: Record<string, unknown>) => {
  wholeGroups(data, fields)
  return data
}

describe('What is to be stored', () => {
  it('has every field of a group that is null emptied, however deep', () => {
    expect(whole({ target: null })).toEqual({ target: { value: null, source: { pages: [] } } })
    expect(whole({ target: { value: 0, source: null } })).toEqual({ target: { value: 0, source: { pages: [] } } })
    expect(whole({ rows: [{ of: null }] })).toEqual({ rows: [{ of: { a: null } }] })
  })

  it('has a list that is null emptied, however deep', () => {
    expect(whole({ rows: null })).toEqual({ rows: [] })
    expect(whole({ target: { source: { pages: null } } })).toEqual({ target: { source: { pages: [] } } })
  })

  it('stays as it is where nothing is null', () => {
    for (const data of [
      {},
      { label: null },
      { target: { value: 1 } },
      { rows: [] },
      { target: undefined },
      { rows: undefined },
    ])
      expect(whole(structuredClone(data))).toEqual(data)
  })

  it.each([
    [{ target: 'x' }, 'target'],
    [{ target: [] }, 'target'],
    [{ target: { source: 5 } }, 'target.source'],
    [{ rows: [null] }, 'rows.0'],
    [{ rows: [{}, { of: true }] }, 'rows.1.of'],
    [{ email: { a: 1 } }, 'email'],
  ])('is refused with where, if it is %j', (data, path) => {
    expect(() => whole(data)).toThrow(`${path}: not a`)
  })
})
