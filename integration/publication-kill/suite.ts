import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKind, env } from '@/lib/env'
import { makeAccount } from '../accounts'
import { makePathEdition, type PathEdition, publicPartOf } from '../path-edition'
import { closePortal, payload } from '../portal'
import { forget } from './forget'
import { runOther } from './processes'

const time = { timeout: 240_000 }
const collections = ['axes', 'initiatives', 'figures', 'evaluations'] as const

/** How much of an edition the database holds as published, whoever may see it; and where the edition stands. */
async function publishedRows(edition: string) {
  const found: Record<string, unknown> = {}
  for (const collection of collections) {
    const where = { and: [{ edition: { equals: edition } }, { _status: { equals: 'published' } }] }
    found[collection] = (await payload.db.count({ collection, where: where as never })).totalDocs
  }
  const row = await payload.db.findOne<{ id: string; state: string; _status: string }>({
    ...{ collection: 'editions', where: { id: { equals: edition } } },
  })
  return { ...found, state: row?.state, status: row?._status }
}

export function publicationKillSuite() {
  describe('A publication killed in the middle', () => {
    let large: PathEdition
    let small: PathEdition
    let approver: string
    const all = { axes: 1, initiatives: 40, figures: 203, evaluations: 1, state: 'published', status: 'published' }
    const none = { axes: 0, initiatives: 0, figures: 0, evaluations: 0, state: 'approved', status: 'draft' }

    beforeAll(async () => {
      approver = (await makeAccount('approver', 'kill@example.org')).id
      // The newest edition comes with the site, whose facts the gate wants as well.
      const site = {
        accessibilityStatementUrl: 'https://example.org/accessibility',
        licenceUrl: 'https://example.org/l',
      }
      await payload.updateGlobal({ slug: 'site', data: { ...site, contactEmail: 'office@example.org' } })
      large = await makePathEdition({ year: 2016, figures: 183, texts: 40 })
      small = await makePathEdition({ year: 2017, figures: 5, texts: 5 })
      for (const { id } of [large, small])
        await payload.db.updateOne({ collection: 'editions', id, data: { state: 'approved' }, returning: false })
    }, 240_000)
    afterAll(closePortal)

    const publish = (edition: PathEdition, until?: (line: string) => boolean) =>
      runOther(['publish', edition.id, approver], until)
    const between = (least: number, most: number) => least + Math.floor(Math.random() * (most - least))

    it.each([
      ['at the first write', 1, 2],
      ['early', 20, 120],
      ['half way', 150, 250],
      ['late', 380, 470],
    ])('%s leaves nothing public', time, async (_, least, most) => {
      const at = between(least, most)
      const told = await publish(large, (line) => line === `write ${at}`)
      expect([told.isKilled, told.lines.includes('commit')]).toEqual([true, false])
      await forget(told)
      expect(await publishedRows(large.id)).toEqual(none)
    })

    it('then succeeds when it is tried again', time, async () => {
      const told = await publish(large)
      const last = told.lines.at(-1) ?? ''
      expect(last).toMatch(/^published in \d+ ms$/)
      console.info(
        `${databaseKind(env())}: ${told.lines.filter((line) => line.startsWith('write')).length} writes, ${last}`,
      )
      expect(await publishedRows(large.id)).toEqual(all)
      expect(await publicPartOf(large.id)).toEqual({
        editions: 1,
        axes: 1,
        initiatives: 40,
        figures: 203,
        evaluations: 1,
      })
      // Well below the minute that MongoDB gives a transaction.
      expect(Number(/\d+/.exec(last)?.[0])).toBeLessThan(45_000)
    })

    it('while it commits leaves all or nothing', time, async () => {
      const told = await publish(small, (line) => line === 'commit')
      await forget(told)
      const total = { axes: 1, initiatives: 5, figures: 25, evaluations: 1 }
      const found = await publishedRows(small.id)
      expect([{ ...all, ...total }, none]).toContainEqual(found)
      if (found.state === 'published') return
      expect((await publish(small)).lines.at(-1)).toMatch(/^published/)
      expect(await publishedRows(small.id)).toEqual({ ...all, ...total })
    })

    it('that waits in the queue is carried out by the process that comes after', time, async () => {
      const edition = await makePathEdition({ year: 2018, texts: 2 })
      const at = new Date(Date.now() - 60_000).toISOString()
      const data = { state: 'approved', scheduledFor: at, scheduledBy: approver }
      await payload.db.updateOne({ collection: 'editions', id: edition.id, data, returning: false })
      await payload.jobs.queue({
        ...{ task: 'publishEdition', queue: 'publications', waitUntil: new Date(at) },
        input: { edition: edition.id, at },
      })
      expect((await runOther(['jobs'])).lines.at(-1)).toBe('ran')
      expect((await publicPartOf(edition.id)).editions).toBe(1)
    })
  })
}
