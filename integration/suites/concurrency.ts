import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKind, env } from '@/lib/env'
import { type Account, accounts } from '../accounts'
import { forgetRecords, withCorrection } from '../corrections'
import { payload } from '../portal'
import { type Answer, rest } from '../request'
import { makeSample } from '../samples'
import { recordOf } from '../snapshot'
import { remove, withSample } from '../with-sample'

const isSqlite = databaseKind(env()) === 'sqlite'
/**
 * Two fields that every change sets alike: a record in which they differ is half of
 * one change and half of another.
 */
const halves = (value: number) => ({ value, label: `Valore ${value}` })

export function concurrencySuite() {
  describe('Writing at the same time', () => {
    let approver: Account
    beforeAll(async () => {
      approver = (await accounts()).approver
    })
    afterAll(forgetRecords)

    const save = (id: string, value: number) =>
      rest('PATCH', `figures/${id}`, {
        token: approver.token,
        body: withCorrection({ ...halves(value), _status: 'published' }),
      })

    /** Those that did not succeed must say so, and on SQLite there are none: writers queue. */
    function expectFewErrors(answers: Answer[]) {
      for (const { status, body } of answers) {
        expect(JSON.stringify(body)).not.toMatch(/database is locked|SQLITE_BUSY/i)
        expect(status === 200 || status >= 400).toBe(true)
      }
      if (isSqlite) expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
      else expect(answers.some(({ status }) => status === 200)).toBe(true)
    }

    it('25 different figures: each holds its own change', async () => {
      const figures: string[] = []
      for (let index = 0; index < 25; index++) figures.push((await makeSample('figures', {})).id)
      const answers = await Promise.all(figures.map((id, index) => save(id, 1000 + index)))
      expectFewErrors(answers)
      for (const [index, id] of figures.entries()) {
        const { doc } = await recordOf('figures', id)
        const isSaved = answers[index]?.status === 200
        expect(doc).toMatchObject({ value: isSaved ? 1000 + index : 100 })
        await remove('figures', id)
      }
    })

    it('10 times the same figure: one whole change is left, and as many versions as successes', async () => {
      await withSample('figures', {}, async ({ id }) => {
        const before = (await recordOf('figures', id)).versions.length
        const values = Array.from({ length: 10 }, (_, index) => 2000 + index)
        const answers = await Promise.all(values.map((value) => save(id, value)))
        expectFewErrors(answers)
        const saved = values.filter((_, index) => answers[index]?.status === 200)
        const { doc, versions } = await recordOf('figures', id)
        const { value, label } = doc as unknown as { value: number; label: { it: string } }
        expect(saved).toContain(value)
        expect(label.it).toBe(halves(value).label)
        expect(versions.length).toBe(before + saved.length)
        if (isSqlite) expect(value).toBe(2009)
      })
    })

    it('a draft of one language and a draft of the other: neither loses the other', async () => {
      await withSample('pages', {}, async ({ id }) => {
        const draft = (locale: 'it' | 'en', title: string) =>
          rest('PATCH', `pages/${id}?draft=true&locale=${locale}`, { token: approver.token, body: { title } })
        const answers = await Promise.all([draft('it', 'Italiano'), draft('en', 'English')])
        const latest = await payload.findByID({ collection: 'pages', id, draft: true, locale: 'all' })
        const title = latest.title as unknown as { it?: string; en?: string }
        if (answers[0]?.status === 200) expect(title.it).toBe('Italiano')
        if (answers[1]?.status === 200) expect(title.en).toBe('English')
        if (isSqlite) expect(answers.map(({ status }) => status)).toEqual([200, 200])
      })
    })

    it('readers are served while others write', async () => {
      await withSample('figures', {}, async ({ id }) => {
        const reads = Array.from({ length: 20 }, () => rest('GET', `figures/${id}`))
        const writes = Array.from({ length: 5 }, (_, index) => save(id, 3000 + index))
        const answers = await Promise.all([...reads, ...writes])
        for (const { status, body } of answers.slice(0, reads.length)) {
          expect(status).toBe(200)
          expect([100, 3000, 3001, 3002, 3003, 3004]).toContain(body.value)
        }
      })
    })

    it('a writer that fails lets the next one in', async () => {
      await withSample('figures', {}, async ({ id }) => {
        const wrong = Array.from({ length: 5 }, () =>
          rest('PATCH', `figures/${id}`, { token: approver.token, body: { value: 0.001 } }),
        )
        const answers = await Promise.all([...wrong, save(id, 4000)])
        expect(answers.slice(0, 5).map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
        expect((await save(id, 4001)).status).toBe(200)
        expect((await recordOf('figures', id)).doc).toMatchObject({ value: 4001 })
      })
    })
  })

  describe('Changing many at once', () => {
    afterAll(forgetRecords)

    it('saves those that may be, leaves the one that may not as it was, and says which', async () => {
      const { token } = (await accounts()).approver
      const good = [(await makeSample('figures', {})).id, (await makeSample('figures', {})).id]
      const people = await makeSample(
        'figures',
        {},
        { data: { kind: 'recipients', unit: 'people', decimals: 0, value: 7 } },
      )
      try {
        const before = await recordOf('figures', people.id)
        const ids = [...good, people.id].join(',')
        const { status, body } = await rest('PATCH', `figures?where[id][in]=${ids}`, {
          token,
          body: withCorrection({ value: 1.5 }),
        })
        expect(status).toBe(400)
        expect(body.errors.map(({ id }: { id: string }) => id)).toEqual([people.id])
        expect(await recordOf('figures', people.id)).toEqual(before)
        for (const id of good) {
          const { doc, versions } = await recordOf('figures', id)
          expect(doc).toMatchObject({ value: 1.5, _status: 'published' })
          expect(versions).toHaveLength(2)
        }
      } finally {
        for (const id of [...good, people.id]) await remove('figures', id)
      }
    })
  })
}
