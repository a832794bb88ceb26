import type { CollectionConfig, PayloadRequest } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { livePreview, withPreview } from './live-preview'

vi.mock('@/lib/env', () => ({ env: () => ({ SITE_URL: 'https://fse.example.org', DATA_DIR: './data' }) }))

const req = {
  user: { collection: 'users', role: 'editor' },
  payload: {
    db: { find: async () => ({ docs: [{ id: 'newest' }] }) },
    findByID: async () => ({ slug: 'parita' }),
  },
} as unknown as PayloadRequest

/** Where the draft of a document is shown, after the portal's address. */
async function shownAt(slug: string, data: Record<string, unknown>, code = 'it') {
  const url = livePreview?.url
  if (typeof url !== 'function') throw new Error('The preview has no address')
  const asked = { collectionConfig: { slug }, data, locale: { code }, req }
  return (await url(asked as never))?.replace('https://fse.example.org', '') ?? null
}

describe('the preview of a draft', () => {
  it.each([
    ['editions', { id: '7' }, '/it/bozza/7'],
    ['axes', { id: '1', edition: '7', slug: 'occupazione' }, '/it/bozza/7/assi/occupazione'],
    ['initiatives', { id: '1', edition: { id: '7' }, slug: 'nidi' }, '/it/bozza/7/iniziative/nidi'],
    ['evaluations', { id: '1', edition: '7', slug: 'genere' }, '/it/bozza/7/valutazioni/genere'],
    ['figures', { id: '1', edition: '7', code: 'axis-1.paid' }, '/it/bozza/7/dati/axis-1.paid'],
    ['pages', { id: '1', slug: 'privacy' }, '/it/bozza/newest/privacy'],
    ['glossary', { id: '1' }, '/it/bozza/newest/glossario'],
    ['documents', { id: '1' }, '/it/bozza/newest#documents'],
  ])('of %s stands at its own page, or at the one that shows it', async (slug, data, path) =>
    expect(await shownAt(slug, data)).toBe(path),
  )

  it('is in the language of the form, at the source address while there is no other', async () => {
    expect(await shownAt('axes', { id: '1', edition: '7', slug: 'employment' }, 'en')).toBe(
      '/en/draft/7/axes/employment',
    )
    expect(await shownAt('evaluations', { id: '1', edition: '7' }, 'en')).toBe('/en/draft/7/evaluations/parita')
  })

  it('is nowhere before the document has an address, and for what no page shows', async () => {
    expect(await shownAt('figures', { id: '1', edition: '7' })).toBeNull()
    expect(await shownAt('axes', { edition: '7' })).toBeNull()
    const users = { slug: 'users', fields: [] } as CollectionConfig
    expect(withPreview(users)).toBe(users)
    expect(withPreview({ ...users, slug: 'axes' }).admin?.preview).toEqual(expect.any(Function))
  })
})
