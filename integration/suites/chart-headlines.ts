import type { MigrateUpArgs as MongodbUp, MongooseAdapter } from '@payloadcms/db-mongodb'
import { type MigrateUpArgs as SqliteUp, sql } from '@payloadcms/db-sqlite'
import { createLocalReq, type PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { usesOf } from '@/collections/figure/figure-uses'
import { headlineContent } from '@/lib/figure/headline-content'
import { up as onSqlite } from '@/migrations/20261201_060000_chart_headlines'
import { up as onMongodb } from '@/migrations/mongodb/20261201_060000_chart_headlines'
import { database } from '../database'
import { payload } from '../portal'
import { refusal } from '../refusals'
import { richText, saidBy } from '../rich-text'
import { rolledBack } from '../rolled-back'
import { idOfFigure } from '../samples'

const code = 'promozione-occupazione-femminile.activated'
const lines = { it: 'Valgono {{axis-1.paid:short}}', en: 'They are worth {{axis-1.paid:short}}' }

type Row = { id?: string; chart: string; headline: Record<'it' | 'en', unknown> }

const editionId = async () => String((await payload.find({ collection: 'editions', depth: 0 })).docs[0]?.id)

/** Publishes headlines in one language; rows with an id are those that are there. */
const write = async (rows: object[], locale: 'it' | 'en', req?: Partial<PayloadRequest>) =>
  payload.update({
    collection: 'editions',
    id: await editionId(),
    locale,
    depth: 0,
    data: { chartHeadlines: rows, _status: 'published' } as never,
    ...(req ? { req } : {}),
  })

async function stored(): Promise<Row[]> {
  const doc = await payload.findByID({ collection: 'editions', id: await editionId(), locale: 'all', depth: 0 })
  return (doc.chartHeadlines ?? []) as unknown as Row[]
}

/** As an earlier version stored them: lines of text, in what is public and in its versions. */
async function storeAsLines() {
  if (database === 'MongoDB') {
    const { collections, versions } = payload.db as unknown as MongooseAdapter
    const row = { headline: lines, chart: 'money-flow', id: '0'.repeat(24) }
    await collections.editions?.collection.updateOne({}, { $set: { chartHeadlines: [row] } })
    await versions.editions?.collection.updateMany({}, { $set: { 'version.chartHeadlines': [row] } })
    return
  }
  const { drizzle } = payload.db as unknown as { drizzle: SqliteUp['db'] }
  for (const table of ['editions_chart_headlines_locales', '_editions_v_version_chart_headlines_locales'])
    for (const locale of ['it', 'en'] as const)
      await drizzle.run(
        sql`UPDATE ${sql.identifier(table)} SET headline = ${lines[locale]} WHERE \`_locale\` = ${locale} AND headline IS NOT NULL;`,
      )
}

async function migrate() {
  const req = await createLocalReq({}, payload)
  if (database === 'MongoDB') return onMongodb({ payload, req } as MongodbUp)
  const { drizzle } = payload.db as unknown as { drizzle: SqliteUp['db'] }
  return onSqlite({ db: drizzle, payload, req } as SqliteUp)
}

export function chartHeadlinesSuite() {
  describe('The headlines of charts', () => {
    it('are a use of the figures they name, each in its language', async () => {
      await rolledBack(async (newRequest) => {
        const req = { ...(await newRequest(undefined, 'en')), payload } as PayloadRequest
        const figure = { id: await idOfFigure(code), code, edition: await editionId() }
        const named = async () =>
          (await usesOf(figure, req)).filter((use) => use.kind === 'text' && use.field === 'chartHeadlines.headline')
        expect(await named()).toEqual([])
        await write([{ chart: 'money-flow', headline: richText('Sono ', { code }) }], 'it', req)
        expect(await named()).toEqual([
          expect.objectContaining({ collection: 'editions', locale: 'it', title: '2022' }),
        ])
      })
    })

    it('are refused where a figure they name cannot be read, in whichever language', async () => {
      await rolledBack(async (newRequest) => {
        const req = await newRequest(undefined, 'en')
        const gone = richText('Sono ', { code: 'axis-9.nothing' })
        const [message] = await refusal(write([{ chart: 'allocation', headline: gone }], 'it', req))
        expect(message).toContain('Headlines of charts: Headline')
        expect(message).toContain('Italian version')
      })
      await rolledBack(async (newRequest) => {
        const req = await newRequest(undefined, 'en')
        const doc = await write([{ chart: 'allocation', headline: richText('Sono ', { code }) }], 'it', req)
        const [row] = doc.chartHeadlines ?? []
        const gone = { id: row?.id, chart: 'allocation', headline: richText('They are ', { code: 'axis-9.nothing' }) }
        const [message] = await refusal(write([gone], 'en', req))
        expect(message).toContain('English version')
        expect(message).not.toContain('Italian version')
      })
    })

    it('that an earlier version stored as lines become texts with figures, in all that is kept', async () => {
      const doc = await write([{ chart: 'money-flow', headline: richText('Prima.') }], 'it')
      const [row] = doc.chartHeadlines ?? []
      await write([{ id: row?.id, chart: 'money-flow', headline: richText('Before.') }], 'en')
      await storeAsLines()
      await migrate()
      const [converted] = await stored()
      expect(converted).toMatchObject({ chart: 'money-flow' })
      for (const locale of ['it', 'en'] as const)
        expect(converted?.headline[locale]).toEqual(headlineContent(lines[locale]))
      const { docs } = await payload.findVersions({
        collection: 'editions',
        locale: 'all',
        depth: 0,
        sort: '-updatedAt',
      })
      const kept = docs.flatMap(({ version }) => (version.chartHeadlines ?? []) as unknown as Row[])
      expect(kept.length).toBeGreaterThan(0)
      for (const { headline } of kept)
        if (headline.it) expect(saidBy(headline.it)).toBe(saidBy(headlineContent(lines.it)))
      await migrate()
      expect(await stored()).toEqual([converted])
      await write([], 'it')
    })
  })
}
