import { describe, expect, it } from 'vitest'
import { queryFaults } from './query-faults'

const faults = (query: Record<string, unknown>) => queryFaults(query, ['it', 'en']).map(({ parameter }) => parameter)

describe('Parameters of the REST API', () => {
  it.each([
    {},
    { page: '1', limit: '0', depth: '10', draft: 'true', trash: 'false', pagination: '' },
    { locale: 'it', 'fallback-locale': 'null' },
    { locale: '', 'fallback-locale': '' },
    { locale: '*', fallbackLocale: 'none' },
    { sort: '-updatedAt,code' },
    { sort: ['code', '-year'] },
    { select: { label: 'true', source: { page: 'false' } }, populate: { axes: { title: 'true' } } },
    { joins: { figures: { limit: '5', page: '1', sort: '-code', count: 'true' }, initiatives: 'false' } },
    { data: '{"a":1}' },
  ])('may be %j', (query) => expect(faults(query)).toEqual([]))

  it.each([
    [{ page: '1e300' }, 'page'],
    [{ page: '0' }, 'page'],
    [{ page: '-1' }, 'page'],
    [{ page: ['1', '2'] }, 'page'],
    [{ limit: 'x' }, 'limit'],
    [{ limit: '-1' }, 'limit'],
    [{ depth: '1.5' }, 'depth'],
    [{ depth: { a: '1' } }, 'depth'],
    [{ draft: '1' }, 'draft'],
    [{ trash: ['true'] }, 'trash'],
    [{ locale: ['it', 'en'] }, 'locale'],
    [{ locale: 'xx' }, 'locale'],
    [{ locale: 'IT' }, 'locale'],
    [{ locale: 'it-IT' }, 'locale'],
    [{ 'fallback-locale': 'xx' }, 'fallback-locale'],
    [{ publishSpecificLocale: 'all' }, 'publishSpecificLocale'],
    [{ sort: "code'" }, 'sort'],
    [{ sort: { code: '1' } }, 'sort'],
    [{ sort: 'a,b,c,d,e,f' }, 'sort'],
    [{ select: 'label' }, 'select'],
    [{ select: { label: 'yes' } }, 'select'],
    [{ populate: ['axes'] }, 'populate'],
    [{ joins: 'x' }, 'joins'],
    [{ joins: { figures: 'x' } }, 'joins[figures]'],
    [{ joins: { figures: { limit: 'x' } } }, 'joins[figures][limit]'],
    [{ joins: { figures: { sort: '1 desc' } } }, 'joins[figures][sort]'],
    [{ data: '{' }, 'data'],
  ])('may not be %j', (query, parameter) => expect(faults(query)).toEqual([parameter]))

  it('may not be deeper or longer than any question of ours', () => {
    let deep: object = { a: 'true' }
    for (let level = 0; level < 10; level += 1) deep = { a: deep }
    const long = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`f${index}`, 'true']))
    expect([faults({ select: deep }), faults({ select: long })]).toEqual([['select'], ['select']])
  })
})
