import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { EditionView, Slugs } from '@/lib/views'
import {
  addressBySlug,
  draftKeyOf,
  draftParams,
  leadToMissingEdition,
  leadToOlderEdition,
  pinnedYear,
} from './edition-page'

let years: number[]

vi.mock('@/queries/editions', () => ({
  getEditions: async () => years.map((year) => ({ year }) as EditionView),
}))
vi.mock('@/queries/figures', () => ({}))
vi.mock('@/queries/last-changes', () => ({}))
vi.mock('@/i18n/current-locale', () => ({}))

const slugs = (it: string, former: string[] = []): Slugs => ({
  current: { it, en: `${it}-en` },
  former: { it: former, en: [] },
})
const content: Record<number, { slugs: Slugs }[]> = {
  2024: [],
  2023: [{ slugs: slugs('lavoro', ['occupazione']) }],
  2022: [{ slugs: slugs('occupazione') }, { slugs: slugs('casa') }],
}
const read = async (_: string, year: number) => content[year] ?? []

/** Where the reader is sent, and how; null where nowhere. */
async function sentTo(work: () => unknown): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    const [, , address = '', status = ''] = String((error as { digest?: string }).digest).split(';')
    return `${status} ${address}`
  }
}
const plain = (slug: string, locale: 'it' | 'en' = 'it') =>
  sentTo(() => leadToOlderEdition('current', locale, addressBySlug(locale, 'axis', slug, read)))

beforeEach(() => {
  years = [2024, 2023, 2022]
})

describe('a plain address of what the newest edition dropped', () => {
  it('leads for a time to the newest older edition that has it, by its address there', async () => {
    expect(await plain('casa')).toBe('307 /it/edizioni/2022/assi/casa')
    expect(await plain('casa-en', 'en')).toBe('307 /en/editions/2022/axes/casa-en')
    expect(await plain('occupazione')).toBe('307 /it/edizioni/2023/assi/lavoro')
  })

  it('leads nowhere when no edition ever had it', async () => {
    expect(await plain('never-was')).toBeNull()
  })

  it('looks at public editions only', async () => {
    years = [2024, 2023]
    expect(await plain('casa')).toBeNull()
    years = []
    expect(await plain('casa')).toBeNull()
  })

  it('leaves the addresses under a year alone', async () => {
    expect(await sentTo(() => leadToOlderEdition('2023', 'it', async () => '/it/altrove'))).toBeNull()
  })
})

describe('a page that is rendered at every visit, of an edition that is not there', () => {
  it('leads to the home page of that year, which answers 404', async () => {
    expect(await sentTo(() => leadToMissingEdition('1999', 'it'))).toBe('307 /it/edizioni/1999')
    expect(await sentTo(() => leadToMissingEdition('1999', 'en'))).toBe('307 /en/editions/1999')
  })

  it('leads to the home page before any edition is published', async () => {
    expect(await sentTo(() => leadToMissingEdition('current', 'it'))).toBe('307 /it')
  })
})

describe('what is taken from a page to be kept', () => {
  it.each([
    ['current', null],
    ['2022', 2022],
    ['2022@2026-11-23T140509', 2022],
    ['2022%402026-11-23', 2022],
  ])('at %s is of the year %s', async (edition, year) => {
    expect(await pinnedYear(Promise.resolve({ edition }), { year: 2022 })).toBe(year)
  })
})

describe('the parameters of a page', () => {
  it('give drafts only where they were granted, whatever the address names', async () => {
    const params = { edition: 'draft:7:link:abc' }
    expect(await draftKeyOf(draftParams(params))).toBe('draft:7:link:abc')
    expect(await draftKeyOf(Promise.resolve(params))).toBeNull()
    expect(await draftKeyOf(undefined)).toBeNull()
  })
})
