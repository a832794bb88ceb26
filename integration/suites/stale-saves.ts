import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Account, accounts } from '../accounts'
import { forgetRecords, withCorrection } from '../corrections'
import { payload } from '../portal'
import { rest } from '../request'
import { recordOf } from '../snapshot'
import { withSample } from '../with-sample'

/** A field of each collection that two people might both change. */
const texts: [CollectionSlug, string][] = [
  ['editions', 'title'],
  ['axes', 'title'],
  ['initiatives', 'title'],
  ['figures', 'label'],
  ['evaluations', 'question'],
  ['pages', 'title'],
  ['glossary', 'term'],
  ['documents', 'title'],
  ['media', 'alt'],
]

const ways = { draft: 'draft=true', autosave: 'draft=true&autosave=true' }

export function staleSavesSuite() {
  describe('A save made from an older version', () => {
    let people: { first: Account; second: Account }
    beforeAll(async () => {
      const { editor, approver } = await accounts()
      people = { first: editor, second: approver }
    })

    const read = async (path: string, { token }: Account) =>
      (await rest('GET', `${path}?draft=true&depth=0&locale=it`, { token })).body

    const named = texts.flatMap(([slug, field]) =>
      Object.entries(ways).map(([way, query]) => [slug, way, field, query] as const),
    )
    it.each(named)('of %s, as %s, is refused and leaves what the other has saved', async (slug, _, field, query) => {
      await withSample(slug, {}, async ({ id }) => {
        const { updatedAt } = await read(`${slug}/${id}`, people.first)
        const save = (account: Account, text: string, base: string) =>
          rest('PATCH', `${slug}/${id}?${query}&locale=it`, {
            token: account.token,
            body: { [field]: text, updatedAt: base },
          })
        const first = await save(people.first, 'Detto per primo', updatedAt)
        expect(first.status, JSON.stringify(first.body)).toBe(200)
        const before = await recordOf(slug, id)
        const second = await save(people.second, 'Detto per secondo', updatedAt)
        expect(second.status).toBe(409)
        expect(second.body.errors[0].message).toMatch(/^Non salvato: nel frattempo/)
        expect(second.body.errors[0].data.stale.newest).toBe(first.body.doc.updatedAt)
        expect(await recordOf(slug, id)).toEqual(before)
        // Made from what is there now, it is taken.
        const { updatedAt: newest } = await read(`${slug}/${id}`, people.second)
        expect((await save(people.second, 'Detto per secondo', newest)).status).toBe(200)
      })
    })

    it('at the same moment as another is refused: one of the two is kept whole', async () => {
      await withSample('axes', {}, async ({ id }) => {
        const { updatedAt } = await read(`axes/${id}`, people.first)
        const answers = await Promise.all(
          [people.first, people.second].map(({ token }, index) =>
            rest('PATCH', `axes/${id}?draft=true&locale=it`, { token, body: { title: `Titolo ${index}`, updatedAt } }),
          ),
        )
        const saved = answers.filter(({ status }) => status === 200)
        expect(saved).toHaveLength(1)
        expect((await read(`axes/${id}`, people.first)).title).toBe(saved[0]?.body.doc.title)
      })
    })

    it('by the same person in another window is refused too, and so is a publication', async () => {
      await withSample('pages', {}, async ({ id }) => {
        const { token } = people.second
        const { updatedAt } = await read(`pages/${id}`, people.second)
        const body = { title: 'Prima finestra', updatedAt }
        expect((await rest('PATCH', `pages/${id}?draft=true&locale=it`, { token, body })).status).toBe(200)
        const publish = { ...withCorrection({ title: 'Seconda finestra' }), updatedAt, _status: 'published' }
        expect((await rest('PATCH', `pages/${id}?locale=it`, { token, body: publish })).status).toBe(409)
        expect((await payload.findByID({ collection: 'pages', id, locale: 'it' })).title).not.toBe('Seconda finestra')
      })
      await forgetRecords()
    })

    it.each(['programme', 'site', 'security'])('of the global %s is refused', async (slug) => {
      const { token } = (await accounts()).administrator
      // One that nobody has saved yet has no date.
      const current = await rest('POST', `globals/${slug}?locale=it`, { token, body: {} })
      const stored = current.body.result.updatedAt
      const old = { updatedAt: '2001-01-01T00:00:00.000Z' }
      const { status, body } = await rest('POST', `globals/${slug}?locale=it`, { token, body: old })
      expect([status, body.errors?.[0]?.data?.stale?.newest]).toEqual([409, stored])
    })
  })
}
