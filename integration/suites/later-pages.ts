import { describe, expect, it } from 'vitest'
import { addLaterPages } from '@/content/load/add-later-pages'
import { contacts } from '@/content/pages/contacts'
import { payload } from '../portal'

type Page = { id: string; code: string; slug: Record<'it' | 'en', string>; _status?: string }

const pageOf = async (code: string): Promise<Page | undefined> => {
  const where = { code: { equals: code } }
  return (await payload.find({ collection: 'pages', where, locale: 'all', depth: 0 })).docs[0] as unknown as Page
}
/** As if the database had never had it, and nothing was ever said of it. */
async function neverHad(code: string) {
  const page = await pageOf(code)
  await payload.db.deleteVersions({ collection: 'pages', where: { parent: { equals: page?.id } } })
  await payload.db.deleteOne({ collection: 'pages', where: { code: { equals: code } } })
}
const forgetWhatWasAdded = () => payload.db.deleteMany({ collection: 'payload-kv', where: {} })

export function laterPagesSuite() {
  describe('Free pages that a version adds', () => {
    it('are made once where an earlier version loaded the database, public in both languages, without a correction', async () => {
      await neverHad('contacts')
      await neverHad('accessibility')
      await forgetWhatWasAdded()
      const before = (await payload.count({ collection: 'corrections' })).totalDocs
      expect(await addLaterPages(payload)).toEqual(['contacts', 'accessibility'])
      expect(await pageOf('contacts')).toMatchObject({ slug: contacts.slug, _status: 'published' })
      expect(await addLaterPages(payload)).toEqual([])
      expect((await payload.count({ collection: 'corrections' })).totalDocs).toBe(before)
    })

    it('stay deleted once somebody deletes them', async () => {
      await payload.delete({ collection: 'pages', id: String((await pageOf('contacts'))?.id) })
      expect(await addLaterPages(payload)).toEqual([])
      // Nor is it made again by a database that remembers nothing but its log.
      await forgetWhatWasAdded()
      expect(await addLaterPages(payload)).toEqual([])
      expect(await pageOf('contacts')).toBeUndefined()
    })

    it('are not made beside a page of the office at the same address', async () => {
      await payload.db.deleteMany({ collection: 'audit-log', where: { action: { equals: 'delete' } } })
      const data = { code: 'write-to-us', title: 'Scrivici', slug: contacts.slug.it, _status: 'draft' }
      await payload.create({ collection: 'pages', locale: 'it', draft: true, data: data as never })
      await forgetWhatWasAdded()
      expect(await addLaterPages(payload)).toEqual([])
      expect(await pageOf('contacts')).toBeUndefined()
    })
  })
}
