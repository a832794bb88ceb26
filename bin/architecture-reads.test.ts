import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { queriedFields, unboundedReads } from './architecture-reads'
import { readsWithoutBound } from './reads-without-bound'

const folders = ['app', 'bin', 'collections', 'components', 'content', 'database', 'lib', 'queries', 'server']

const sources = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.startsWith('app/(payload)/'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

const found = (text: string) => unboundedReads({ path: 'a.ts', text })

describe('reads without a bound', () => {
  it('are those that ask for all, or for no pages without saying how many', () => {
    expect(found("db.find({ collection: 'figures', limit: 0 })")).toEqual(['a.ts:1'])
    expect(found('db.find({\n  where: { edition: { equals: id } },\n  pagination: false,\n})')).toEqual(['a.ts:1'])
    expect(found('const all = { limit: 0, pagination: false } as const')).toEqual(['a.ts:1'])
    expect(found('a({ pagination: false })\nb({ limit: 0 })')).toEqual(['a.ts:1', 'a.ts:2'])
  })

  it('are not those with a limit of their own', () => {
    expect(found('db.find({ limit: 1, pagination: false })')).toEqual([])
    expect(found('db.find({ limit, pagination: false })')).toEqual([])
    expect(found('db.find({ pagination: false, limit: most })')).toEqual([])
    expect(found('db.find({ pagination: false, where: { limit: { equals: 1 } } })')).toEqual(['a.ts:1'])
  })

  it('are each known with their reason, and none is named that is not there', () => {
    const counts: Record<string, number> = {}
    for (const place of sources.flatMap(unboundedReads)) {
      const [path = ''] = place.split(':')
      counts[path] = (counts[path] ?? 0) + 1
    }
    const known = Object.fromEntries(Object.entries(readsWithoutBound).map(([path, { count }]) => [path, count]))
    expect(counts).toEqual(known)
    for (const { why } of Object.values(readsWithoutBound)) expect(why.length).toBeGreaterThan(20)
  })
})

describe('the fields that queries name', () => {
  it('are those of conditions and orders, by their path', () => {
    const text = `find({ where: { and: [{ edition: { equals: id } }, { 'edition.year': { in: [1] } }] }, sort: '-year' })
      const newest = { 'version.code': { exists: true } }
      const noField = { equals: id, select: { code: true } }`
    expect(queriedFields([{ path: 'a.ts', text }])).toEqual(['edition', 'edition.year', 'code', 'year'])
  })

  it('are found in the sources', () => {
    expect(queriedFields(sources)).toEqual(
      expect.arrayContaining(['edition', 'edition.year', 'code', 'until', 'title']),
    )
  })
})
