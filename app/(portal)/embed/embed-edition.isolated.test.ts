import { describe, expect, it, vi } from 'vitest'
import type { EditionView } from '@/lib/views'
import { inEdition, newerThan } from './embed-edition'

const editions = [2023, 2022, 2021].map((year) => ({ year, olderEdition: year === 2023 ? null : year }) as EditionView)

vi.mock('@/queries/editions', () => ({
  getEditions: async () => editions,
  getCurrentEdition: async () => editions[0],
  getEdition: async (_: string, year: number) => editions.find((edition) => edition.year === year) ?? null,
}))
vi.mock('../metadata', () => ({ absoluteUrl: (path: string) => `https://sintesi.example${path}` }))

/** A figure that the newest edition dropped. */
const read = async ({ year }: EditionView) => (year < 2023 ? `value of ${year}` : null)

describe('inEdition', () => {
  it('pinned to a year is that year or nothing', async () => {
    expect(await inEdition(2021, 'it', read)).toMatchObject({ edition: { year: 2021 }, subject: 'value of 2021' })
    expect(await inEdition(2023, 'it', read)).toBeNull()
    expect(await inEdition(1999, 'it', read)).toBeNull()
  })

  it('for the latest is the newest that has it', async () => {
    expect(await inEdition('latest', 'it', read)).toMatchObject({ edition: { year: 2022 }, subject: 'value of 2022' })
    expect(await inEdition('latest', 'it', async () => null)).toBeNull()
  })
})

describe('newerThan', () => {
  const older = editions[1] as EditionView

  it('leads from an older edition to the same thing in the newest, or to its home page', async () => {
    expect(await newerThan(older, 'it', async () => '/it/dati/a')).toEqual({
      year: 2023,
      url: 'https://sintesi.example/it/dati/a',
      isSame: true,
    })
    expect(await newerThan(older, 'en', async () => null)).toEqual({
      year: 2023,
      url: 'https://sintesi.example/en',
      isSame: false,
    })
  })

  it('is nothing on the newest', async () => {
    expect(await newerThan(editions[0] as EditionView, 'it', async () => '/it/dati/a')).toBeNull()
  })
})
