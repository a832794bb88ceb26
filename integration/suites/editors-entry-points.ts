import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Account, accounts } from '../accounts'
import { forgetRecords, withCorrection } from '../corrections'
import { payload } from '../portal'
import { type Answer, rest } from '../request'
import { sampleData } from '../samples'
import { recordOf } from '../snapshot'
import { remove, withSample } from '../with-sample'

const collections = ['axes', 'figures', 'pages', 'documents', 'glossary'] as const

const changed = (collection: CollectionSlug) =>
  ({ figures: { label: 'Cambiato' }, glossary: { term: 'Cambiato' } })[collection as string] ?? { title: 'Cambiato' }

type EntryPoint = { name: string; go: (collection: CollectionSlug, id: string, token: string) => Promise<Answer> }

const patch =
  (query: string, status?: string): EntryPoint['go'] =>
  (collection, id, token) =>
    rest('PATCH', `${collection}/${id}${query}`, {
      token,
      body: { ...changed(collection), ...(status ? { _status: status } : {}) },
    })

/** Every way to put something before the public that the REST API has. */
const toPublic: EntryPoint[] = [
  { name: 'an update that says nothing of drafts', go: patch('') },
  { name: 'an update that says draft=false', go: patch('?draft=false') },
  { name: 'an update that saves itself', go: patch('?autosave=true') },
  { name: 'an update as published', go: patch('', 'published') },
  { name: 'a draft that says it is published', go: patch('?draft=true', 'published') },
  { name: 'a draft that publishes one language', go: patch('?draft=true&publishSpecificLocale=it') },
  { name: 'a draft that publishes all languages', go: patch('?draft=true&publishAllLocales=true') },
  { name: 'a draft that takes all languages from the public', go: patch('?draft=true&unpublishAllLocales=true') },
  { name: 'an update that takes it from the public', go: patch('', 'draft') },
  {
    name: 'an update of many',
    go: (collection, id, token) =>
      rest('PATCH', `${collection}?where[id][equals]=${id}`, { token, body: changed(collection) }),
  },
  {
    name: 'a draft of many that says it is published',
    go: (collection, id, token) =>
      rest('PATCH', `${collection}?where[id][equals]=${id}&draft=true`, {
        token,
        body: { ...changed(collection), _status: 'published' },
      }),
  },
  { name: 'a deletion', go: (collection, id, token) => rest('DELETE', `${collection}/${id}`, { token }) },
  {
    name: 'a deletion of many',
    go: (collection, id, token) => rest('DELETE', `${collection}?where[id][equals]=${id}`, { token }),
  },
  {
    name: 'a version restored',
    go: async (collection, id, token) =>
      rest('POST', `${collection}/versions/${await versionOf(collection, id)}`, { token }),
  },
  {
    name: 'a copy that says it is published',
    go: (collection, id, token) =>
      rest('POST', `${collection}/${id}/duplicate?draft=true`, {
        token,
        body: { ...changed(collection), _status: 'published' },
      }),
  },
]

async function versionOf(collection: CollectionSlug, id: string) {
  const { docs } = await payload.findVersions({ collection, where: { parent: { equals: id } }, limit: 1 })
  return docs[0]?.id
}

export function editorsEntryPointsSuite() {
  describe('An editor only drafts', () => {
    let editor: Account
    beforeAll(async () => {
      editor = (await accounts()).editor
    })

    describe.each(collections)('in %s', (collection) => {
      it.each(toPublic)('$name is refused and changes nothing', async ({ go }) => {
        await withSample(collection, {}, async ({ id }) => {
          const before = await recordOf(collection, id)
          const count = await payload.count({ collection })
          const { status, body } = await go(collection, id, editor.token)
          expect(status, JSON.stringify(body)).toBe(403)
          expect(await recordOf(collection, id)).toEqual(before)
          expect(await payload.count({ collection })).toEqual(count)
        })
      })

      it('a draft is saved beside the published text', async () => {
        await withSample(collection, {}, async ({ id }) => {
          const { doc } = await recordOf(collection, id)
          const { status } = await patch('?draft=true')(collection, id, editor.token)
          expect(status).toBe(200)
          expect((await recordOf(collection, id)).doc).toEqual(doc)
          const latest = await payload.findByID({ collection, id, draft: true })
          expect(latest).toMatchObject({ ...changed(collection), _status: 'draft' })
        })
      })

      it('a new document is a draft or is refused', async () => {
        const create = async (query: string, status?: string) =>
          rest('POST', `${collection}${query}`, {
            token: editor.token,
            body: { ...(await sampleData(collection)), ...(status ? { _status: status } : {}) },
          })
        for (const refused of [
          await create(''),
          await create('', 'published'),
          await create('?draft=true', 'published'),
          await create('?draft=true&publishAllLocales=true'),
        ])
          expect(refused.status).toBe(403)
        const { status, body } = await create('?draft=true')
        expect([status, body.doc?._status]).toEqual([201, 'draft'])
        await remove(collection, body.doc.id)
      })

      it('an old version comes back as a draft', async () => {
        await withSample(collection, {}, async ({ id }) => {
          const { doc } = await recordOf(collection, id)
          const { status } = await rest(
            'POST',
            `${collection}/versions/${await versionOf(collection, id)}?draft=true`,
            { token: editor.token },
          )
          expect(status).toBe(200)
          expect((await recordOf(collection, id)).doc).toEqual(doc)
        })
      })
    })

    it.each(['programme', 'site'])('the global %s stays as it is', async (slug) => {
      const { status } = await rest('POST', `globals/${slug}?draft=true`, {
        token: editor.token,
        body: { region: 'Altrove', licenceName: 'Altra' },
      })
      expect(status).toBe(403)
    })

    it('makes no account, deletes none, and keeps its role', async () => {
      const { token, id } = editor
      expect((await rest('POST', 'users', { token, body: await sampleData('users') })).status).toBe(403)
      expect((await rest('DELETE', `users/${(await accounts()).approver.id}`, { token })).status).toBe(403)
      await rest('PATCH', `users/${id}`, { token, body: { role: 'administrator' } })
      expect((await payload.findByID({ collection: 'users', id })).role).toBe('editor')
      const foreign = await rest('PATCH', `users/${(await accounts()).approver.id}`, {
        token,
        body: { name: 'Cambiato' },
      })
      expect([403, 404]).toContain(foreign.status)
    })

    it('an approver publishes through the same entry points', async () => {
      const { token } = (await accounts()).approver
      await withSample('figures', { isPublished: false }, async ({ id }) => {
        const body = withCorrection({ ...changed('figures'), _status: 'published' })
        expect((await rest('PATCH', `figures/${id}`, { token, body })).status).toBe(200)
        expect((await recordOf('figures', id)).doc).toMatchObject({ _status: 'published' })
      })
      await forgetRecords()
    })
  })
}
