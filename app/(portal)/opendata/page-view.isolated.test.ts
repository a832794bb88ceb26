import { beforeEach, describe, expect, it, vi } from 'vitest'
import { cacheTags } from '@/lib/cache-tags'
import { sampleFigure } from '@/lib/figure/sample-figures'
import { openDataFiles } from '@/lib/opendata/files'
import { openDataPage } from './page-view'

const { kept, tagged, writes } = vi.hoisted(() => ({
  kept: new Map<string, string>(),
  tagged: new Map<string, string[]>(),
  writes: { count: 0 },
}))

// Keeps what Next's cache would: text, under the name and arguments of the read.
vi.mock('next/cache', () => ({
  unstable_cache:
    (read: () => Promise<unknown>, key: string[], { tags }: { tags: string[] }) =>
    async () => {
      const name = key.join(' ')
      tagged.set(name, tags)
      if (!kept.has(name)) kept.set(name, JSON.stringify(await read()))
      return JSON.parse(kept.get(name) ?? '')
    },
}))
vi.mock('@/app/(portal)/metadata', () => ({ absoluteUrl: (path: string) => `https://sintesi.example${path}` }))
vi.mock('../metadata', () => ({ absoluteUrl: (path: string) => `https://sintesi.example${path}` }))
vi.mock('@/queries/figures', () => ({ getFigures: async () => [sampleFigure({ code: 'programme.paid' })] }))
vi.mock('@/queries/initiatives', () => ({ getInitiatives: async () => [] }))
vi.mock('@/queries/evaluations', () => ({ getEvaluations: async () => [] }))
vi.mock('@/queries/axes', () => ({ getAxes: async () => [] }))
vi.mock('@/queries/globals', () => ({
  getSite: async () => ({ licenceUrl: '', licenceName: 'CC BY 4.0' }),
  getProgramme: async () => ({ region: 'Regione Lombardia', periodStart: 2014 }),
}))
vi.mock('@/queries/editions', () => {
  const text = { value: 'Relazione', lang: 'it' }
  const edition = { year: 2022, dataDate: '2022-12-31', approvedOn: null, updatedAt: '2023-01-01T00:00:00.000Z' }
  return {
    getEditions: async () => [edition],
    getEdition: async (_: string, year: number) =>
      year === 2022 ? { ...edition, title: text, approvedBy: null, legalBasis: text } : null,
  }
})

describe('The page of open data', () => {
  beforeEach(() => {
    for (const file of Object.values(openDataFiles)) {
      const { write } = file
      vi.spyOn(file, 'write').mockImplementation((source) => {
        writes.count += 1
        return write(source)
      })
    }
  })

  it('writes the files for the first request alone, and says the same for the next', async () => {
    const first = await openDataPage('it', 2022)
    expect(first?.tables.flatMap(({ files }) => files)).toHaveLength(Object.keys(openDataFiles).length)
    expect(writes.count).toBe(Object.keys(openDataFiles).length)
    expect(await openDataPage('it', 2022)).toEqual(first)
    expect(writes.count).toBe(Object.keys(openDataFiles).length)
    expect(await openDataPage('it', 1999)).toBeNull()
  })

  it('is refreshed by a change of anything its files are made from', () => {
    expect(tagged.get('open-data-page it 2022')).toEqual(
      expect.arrayContaining([
        cacheTags.figures(2022),
        cacheTags.axes(2022),
        cacheTags.initiatives(2022),
        cacheTags.evaluations(2022),
        cacheTags.editions,
        cacheTags.documents,
        cacheTags.site,
        cacheTags.programme,
      ]),
    )
  })
})
