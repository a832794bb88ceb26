import type { MigrateUpArgs as MongodbUp, MongooseAdapter } from '@payloadcms/db-mongodb'
import { type MigrateUpArgs as SqliteUp, sql } from '@payloadcms/db-sqlite'
import { createLocalReq } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { up as onSqlite } from '@/migrations/20261201_131200_glossary_variants'
import { up as onMongodb } from '@/migrations/mongodb/20261201_131200_glossary_variants'
import { getGlossary } from '@/queries/glossary'
import { database } from '../database'
import { payload } from '../portal'
import { withSample } from '../with-sample'

// The cache of pages is Next's and needs its server.
vi.mock('next/cache', () => import('../next-cache'))

/** One list for both languages: what was loaded, and between them what an editor had added. */
const oneList = ['asse', 'Asse della Regione', 'axis']
const inEachLanguage = { it: ['asse', 'Asse della Regione'], en: ['Asse della Regione', 'axis'] }

const write = (id: string, locale: 'it' | 'en', data: object) =>
  payload.update({ collection: 'glossary', id, locale, data: { ...data, _status: 'published' } as never })

const shown = async (code: unknown, locale: 'it' | 'en') =>
  (await getGlossary(locale)).find((entry) => entry.code === code)?.variants

/** As an earlier version stored them, in what is public and in its versions. */
async function storeAsOneList(id: string) {
  if (database === 'MongoDB') {
    const { code } = await payload.findByID({ collection: 'glossary', id, depth: 0 })
    const { collections, versions } = payload.db as unknown as MongooseAdapter
    await collections.glossary?.collection.updateOne({ code }, { $set: { variants: oneList } })
    await versions.glossary?.collection.updateMany({ 'version.code': code }, { $set: { 'version.variants': oneList } })
    return
  }
  const { drizzle } = payload.db as unknown as { drizzle: SqliteUp['db'] }
  const versions = await drizzle.all<{ id: string }>(sql`SELECT id FROM _glossary_v WHERE parent_id = ${id};`)
  const store = async (table: string, path: string, parent: string) => {
    const name = sql.identifier(table)
    await drizzle.run(sql`DELETE FROM ${name} WHERE parent_id = ${parent};`)
    for (const [at, text] of oneList.entries())
      await drizzle.run(
        sql`INSERT INTO ${name} (\`order\`, parent_id, path, text) VALUES (${at + 1}, ${parent}, ${path}, ${text});`,
      )
  }
  await store('glossary_texts', 'variants', id)
  for (const version of versions) await store('_glossary_v_texts', 'version.variants', version.id)
}

async function migrate() {
  const req = await createLocalReq({}, payload)
  if (database === 'MongoDB') return onMongodb({ payload, req } as MongodbUp)
  const { drizzle } = payload.db as unknown as { drizzle: SqliteUp['db'] }
  return onSqlite({ db: drizzle, payload, req } as SqliteUp)
}

export function glossaryVariantsSuite() {
  describe('The other names of a term', () => {
    it('are shown in their language only, and none stands for the other', async () => {
      await withSample('glossary', {}, async ({ id, data }) => {
        await write(id, 'it', { variants: ['altro nome'] })
        await write(id, 'en', { term: 'A term', definition: 'A definition.' })
        expect([await shown(data.code, 'it'), await shown(data.code, 'en')]).toEqual([['altro nome'], []])
        // Nothing is left to translate, as they are no translations.
        const stored = await payload.findByID({ collection: 'glossary', id, depth: 0, draft: true })
        expect(stored.translationState).toBe('current')
        await write(id, 'en', { variants: ['another name'] })
        expect([await shown(data.code, 'it'), await shown(data.code, 'en')]).toEqual([['altro nome'], ['another name']])
      })
    })

    it('that an earlier version kept in one list go to the language they are of, in all that is kept', async () => {
      await withSample('glossary', {}, async ({ id, data }) => {
        await write(id, 'it', { variants: ['prima'] })
        await storeAsOneList(id)
        await migrate()
        const stored = async () =>
          (await payload.findByID({ collection: 'glossary', id, locale: 'all', depth: 0 })).variants as unknown
        expect(await stored()).toEqual(inEachLanguage)
        for (const locale of ['it', 'en'] as const)
          expect(await shown(data.code, locale), locale).toEqual(inEachLanguage[locale])
        const { docs } = await payload.findVersions({
          collection: 'glossary',
          where: { parent: { equals: id } },
          locale: 'all',
          depth: 0,
        })
        expect(docs.length).toBeGreaterThan(0)
        for (const { version } of docs) expect(version.variants as unknown).toEqual(inEachLanguage)
        await migrate()
        expect(await stored()).toEqual(inEachLanguage)
      })
    })
  })
}
