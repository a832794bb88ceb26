import { beforeAll, describe, expect, it } from 'vitest'
import { makeAccount } from '../accounts'
import { database } from '../database'
import { makePathEdition, type PathEdition, publicPartOf } from '../path-edition'
import { payload } from '../portal'
import { forget } from './forget'
import { killPoints } from './points'
import { runOther } from './processes'

const collections = ['axes', 'initiatives', 'figures', 'evaluations'] as const

/**
 * The edition whose publication is killed: what it needs, and so much more. A long run
 * takes one as large as a real one.
 */
const size = process.env.LONG ? { figures: 183, texts: 40 } : { figures: 20, texts: 10 }
const all = { axes: 1, initiatives: size.texts, figures: 20 + size.figures, evaluations: 1 }
// With the edition itself and its official document.
const documents = Object.values(all).reduce((sum, count) => sum + count, 2)
/** Of each document its row and a version. */
const writes = 2 * documents

/**
 * How much of an edition the database holds as published, whoever may see
 * it; and where the edition stands.
 */
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
    let edition: PathEdition
    let approver: string
    const whole = { ...all, state: 'published', status: 'published' }
    const none = { axes: 0, initiatives: 0, figures: 0, evaluations: 0, state: 'approved', status: 'draft' }

    beforeAll(async () => {
      approver = (await makeAccount('approver', 'kill@example.org')).id
      // The newest edition comes with the site, whose facts the gate wants as well.
      const site = {
        accessibilityStatementUrl: 'https://example.org/accessibility',
        licenceUrl: 'https://example.org/l',
      }
      await payload.updateGlobal({ slug: 'site', data: { ...site, contactEmail: 'office@example.org' } })
      edition = await makePathEdition({ year: 2016, ...size })
      const data = { state: 'approved' }
      await payload.db.updateOne({ collection: 'editions', id: edition.id, data, returning: false })
    })

    const publish = () => runOther(['publish', edition.id, approver])
    const killedAt = (write: number) =>
      runOther(['publish', edition.id, approver, String(write)], (line) => line === `write ${write}`)
    const killedInCommit = () => runOther(['publish', edition.id, approver], (line) => line === 'commit')

    it.each(killPoints(writes))(`%s, %i of ${writes}, leaves nothing public`, async (_, at) => {
      const told = await killedAt(at)
      expect([told.isKilled, told.lines.includes('commit')]).toEqual([true, false])
      await forget(told)
      expect(await publishedRows(edition.id)).toEqual(none)
    })

    it('while it commits leaves all or nothing, and then succeeds when it is tried again', async () => {
      const told = await killedInCommit()
      await forget(told)
      const found = await publishedRows(edition.id)
      expect([whole, none]).toContainEqual(found)
      console.info(
        `${database}: killed while it commits, ${found.state === 'published' ? 'all' : 'nothing'} was public`,
      )
      if (found.state === 'published') return
      const last = (await publish()).lines.at(-1) ?? ''
      // MongoDB gives a transaction a minute, within which all of this happens.
      expect(last).toMatch(/^published in \d+ ms$/)
      console.info(`${database}: ${documents} documents ${last}`)
      expect(await publishedRows(edition.id)).toEqual(whole)
      expect(await publicPartOf(edition.id)).toEqual({ editions: 1, ...all })
    })

    it('that waits in the queue is carried out by the process that comes after', async () => {
      const other = await makePathEdition({ year: 2018, texts: 2 })
      const at = new Date(Date.now() - 60_000).toISOString()
      const data = { state: 'approved', scheduledFor: at, scheduledBy: approver }
      await payload.db.updateOne({ collection: 'editions', id: other.id, data, returning: false })
      await payload.jobs.queue({
        ...{ task: 'publishEdition', queue: 'publications', waitUntil: new Date(at) },
        input: { edition: other.id, at },
      })
      expect((await runOther(['jobs'])).lines.at(-1)).toBe('ran')
      expect((await publicPartOf(other.id)).editions).toBe(1)
    })
  })
}
