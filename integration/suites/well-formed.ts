import { beforeAll, describe, expect, it, vi } from 'vitest'
import { draftKey } from '@/lib/read-scope'
import { getFigures } from '@/queries/figures'
import { getInitiatives } from '@/queries/initiatives'
import { type Account, accounts } from '../accounts'
import { isSqlite } from '../broken-database'
import { payload } from '../portal'
import { rest } from '../request'
import { richText } from '../rich-text'
import { places } from '../samples'
import { withSample } from '../with-sample'

vi.mock('next/cache', () => ({ unstable_cache: (read: () => unknown) => read }))
vi.mock('@/i18n/current-locale', () => ({ currentLocale: async () => 'it' }))

const withChild = (child: object) => {
  const text = richText('Prima. ')
  ;(text.root.children as object[]).push(child)
  return text
}
const block = { version: 1, format: '', indent: 0, direction: 'ltr' }
const nested = (levels: number): object =>
  levels === 0
    ? { type: 'text', version: 1, text: 'fondo', format: 0, detail: 0, mode: 'normal', style: '' }
    : { ...block, type: 'paragraph', children: [nested(levels - 1)] }
const unknownBlock = { type: 'inlineBlock', version: 1, fields: { id: '1', blockType: 'video', blockName: '' } }

/** What no editor of the office writes, and the API takes from anybody who has an account. */
const malformed = {
  figures: [
    { unit: 'number' },
    { kind: 'other' },
    { decimals: 'molti' },
    { label: { a: 1 } },
    { label: { it: 'In due lingue', en: 'In two languages' } },
    { description: {} },
  ],
  initiatives: [
    { description: withChild(nested(500)) },
    { description: withChild({ ...block, type: 'video', children: [] }) },
    { description: withChild({ ...block, type: 'paragraph', children: [unknownBlock] }) },
    { description: 'solo parole' },
    { description: {} },
    { intendedNumbers: { root: null } },
    { intendedNumbers: [{ root: { children: [] } }] },
    { links: 'https://example.org' },
    { status: 'somewhere' },
  ],
} as const

export function wellFormedSuite() {
  describe('What has not the form of its field', { timeout: 300_000 }, () => {
    let editor: Account
    beforeAll(async () => {
      editor = (await accounts()).editor
    })

    it.each(['figures', 'initiatives'] as const)('is refused in %s, also as a draft, field by field', async (slug) => {
      await withSample(slug, { isPublished: false }, async ({ id, data: sample }) => {
        for (const change of malformed[slug]) {
          const [field = ''] = Object.keys(change)
          for (const query of ['?draft=true', '?draft=true&autosave=true']) {
            const refused = await rest('PATCH', `${slug}/${id}${query}`, { token: editor.token, body: change })
            expect([refused.status, refused.body.errors?.[0].data?.errors?.[0].path], field).toEqual([400, field])
            expect(refused.body.errors[0].data.errors[0].message, field).toMatch(
              /^(Qui va|Scegli|Scrivi un numero,|Il (testo|valore)) /,
            )
          }
          const english = await rest('PATCH', `${slug}/${id}?draft=true`, {
            token: editor.token,
            body: change,
            language: 'en',
          })
          expect(english.body.errors[0].data.errors[0].message).toMatch(/^(This|Choose|Write a number,|The) /)
          const body = { ...sample, code: `${sample.code}-altro`, slug: `${sample.code}-altro`, ...change }
          expect((await rest('POST', `${slug}?draft=true`, { token: editor.token, body })).status).toBe(400)
        }
        const fine = { _status: 'draft', ...(slug === 'figures' ? { unit: 'percent' } : { links: [] }) }
        const taken = await rest('PATCH', `${slug}/${id}?draft=true`, { token: editor.token, body: fine })
        expect(taken.status, JSON.stringify(taken.body)).toBe(200)
      })
    })

    it('is not a list that is null: it has no rows then', async () => {
      await withSample('initiatives', { isPublished: false }, async ({ id }) => {
        for (const list of ['links', 'acts']) {
          const cleared = await rest('PATCH', `initiatives/${id}?draft=true`, {
            token: editor.token,
            body: { [list]: null },
          })
          expect([cleared.status, cleared.body.doc?.[list]], list).toEqual([200, []])
        }
      })
    })

    it('is told to nobody who may write nothing', async () => {
      const body = { unit: 'number' }
      expect((await rest('PATCH', 'figures/1?draft=true', { body })).status).toBe(403)
    })

    it('is read as not yet written where it is stored already, in previews and exports', async () => {
      const { edition } = await places()
      // MongoDB itself holds no more than a hundred levels, two of them for each of ours.
      const text = withChild(nested(isSqlite ? 500 : 42))
      ;(text.root.children as object[]).push({ ...block, type: 'video', children: [] })
      await withSample('figures', { isPublished: false }, async (figure) => {
        await withSample('initiatives', { isPublished: false }, async (initiative) => {
          const update = async (collection: 'figures' | 'initiatives', id: string, data: object) => {
            const { docs } = await payload.db.findVersions({
              collection,
              where: { parent: { equals: id } },
              sort: '-updatedAt',
              limit: 1,
              locale: 'all',
            })
            const version = docs[0] as { id: string; version: object }
            await payload.db.updateOne({ collection, id, data: data as never })
            const versionData = { ...version, version: { ...version.version, ...data } } as never
            await payload.db.updateVersion({ collection, id: version.id, versionData, locale: 'all' as never })
          }
          await update('figures', figure.id, { unit: 'number' })
          await update('initiatives', initiative.id, { description: { it: text, en: text } })
          const key = draftKey(edition)
          // Of a figure without a unit nothing can be said; all others are there.
          expect((await getFigures('it', key)).length).toBeGreaterThanOrEqual(203)
          expect((await getInitiatives('it', key)).length).toBeGreaterThan(0)
          const { token } = editor
          const read = await rest('GET', `figures/${figure.id}?draft=true`, { token })
          expect([read.status, read.body.unit]).toEqual([200, null])
          const shown = await rest('GET', `initiatives/${initiative.id}?draft=true`, { token })
          expect(shown.status).toBe(200)
          expect(JSON.stringify(shown.body.description)).toContain('Prima.')
          expect(JSON.stringify(shown.body.description)).not.toMatch(/video|fondo/)
          const sheet = await rest('GET', `editions/${edition}/figures.csv`, { token })
          expect(sheet.status, 'the file of figures').toBe(200)
        })
      })
    })
  })
}
