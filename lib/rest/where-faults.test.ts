import { describe, expect, it } from 'vitest'
import { type ValueKind, whereFaults } from './where-faults'

const kinds: Record<string, ValueKind> = {
  ...{ code: 'text', value: 'number', updatedAt: 'date', isClear: 'boolean' },
  document: 'reference',
}
const faults = (where: unknown) => whereFaults(where, (path) => kinds[path] ?? null).map(({ parameter }) => parameter)

describe('A filter', () => {
  it.each([
    undefined,
    '',
    '{"code":{"equals":"x"}}',
    { code: { equals: 'x' } },
    { or: [{ code: { in: 'a,b' } }, { and: [{ value: { greater_than: '-1.5' } }] }] },
    { value: { equals: '3.700.000' } },
    { value: { equals: 81.125 } },
    { value: { in: ['1', '2'] }, updatedAt: { less_than: '2022-12-31' }, isClear: { equals: 'true' } },
    { 'document.value': { equals: 'x' }, 'document.relationTo': { equals: 'axes' } },
    { value: { equals: 'null' }, 'axis.code': { exists: 'true' }, axis__code: { equals: '1' } },
  ])('may be %j', (where) => expect(faults(where)).toEqual([]))

  it.each([
    ['abc', 'where'],
    ['[]', 'where'],
    ['5', 'where'],
    [['a'], 'where'],
    [{ code: 'x' }, 'where[code]'],
    [{ code: {} }, 'where[code]'],
    [{ code: ['x'] }, 'where[code]'],
    [{ code: { is: 'x' } }, 'where[code][is]'],
    [{ code: { equals: { a: 'b' } } }, 'where[code][equals]'],
    [{ code: { equals: ['a'] } }, 'where[code][equals]'],
    [{ code: { like: { $ne: '1' } } }, 'where[code][like]'],
    [{ code: { near: '1,2,3' } }, 'where[code][near]'],
    [{ document: { equals: 'x' } }, 'where[document][equals]'],
    [{ document: { in: 'x,y' } }, 'where[document][in]'],
    [{ document: { exists: 'true' } }, 'where[document][exists]'],
    [{ code: { all: 'a,b' } }, 'where[code][all]'],
    [{ code: { exists: 'maybe' } }, 'where[code][exists]'],
    [{ updatedAt: { greater_than: "x'" } }, 'where[updatedAt][greater_than]'],
    [{ updatedAt: { greater_than: '+275760-09-13' } }, 'where[updatedAt][greater_than]'],
    [{ value: { equals: '1x' } }, 'where[value][equals]'],
    [{ value: { in: '1,x' } }, 'where[value][in]'],
    [{ value: { equals: '81.000' } }, 'where[value][equals]'],
    [{ value: { in: ['5', '81,000'] } }, 'where[value][in]'],
    [{ value: { equals: '1e5' } }, 'where[value][equals]'],
    [{ value: { equals: true } }, 'where[value][equals]'],
    [{ isClear: { equals: 'yes' } }, 'where[isClear][equals]'],
    [{ or: 'x' }, 'where[or]'],
    [{ or: ['x'] }, 'where[or]'],
    [{ or: [{ and: [{ value: { equals: 'x' } }] }] }, 'where[or][0][and][0][value][equals]'],
    [{ "a'b": { equals: '1' } }, "where[a'b]"],
    [{ 'a.b.c.d.e.f': { equals: '1' } }, 'where[a.b.c.d.e.f]'],
  ])('may not be %j', (where, parameter) => expect(faults(where)).toEqual([parameter]))

  it('tells of a number that can be read in two ways how to write it', () => {
    const [fault] = whereFaults({ value: { equals: '81.000' } }, () => 'number')
    expect(fault?.takes).toBe('This can be read in two ways: write 81.0 or 81000')
  })

  it('may not be deeper or longer than any question of ours', () => {
    let deep: object = { code: { equals: 'x' } }
    for (let level = 0; level < 12; level += 1) deep = { and: [deep] }
    expect(faults(deep)).toEqual(['where'])
    expect(
      faults({ or: Array.from({ length: 150 }, () => ({ and: [{ code: { equals: 'x' } }] })) }).length,
    ).toBeGreaterThan(0)
  })
})
