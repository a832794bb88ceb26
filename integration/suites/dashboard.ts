import { initI18n } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { dashboardServices } from '@/collections/dashboard/services'
import { hiddenCollections } from '@/lib/audit/hidden-collections'
import { type Account, accounts } from '../accounts'
import { withCorrection } from '../corrections'
import { payload } from '../portal'
import { questionsOf } from '../questions'
import { rest } from '../request'
import { places } from '../samples'
import { withSample } from '../with-sample'

export function dashboardSuite() {
  describe('The first screen', () => {
    let editor: Account
    let approver: Account
    let i18n: PayloadRequest['i18n']

    beforeAll(async () => {
      ;({ editor, approver } = await accounts())
      i18n = (await initI18n({
        config: payload.config.i18n as never,
        context: 'api',
        language: 'it',
      })) as PayloadRequest['i18n']
    })

    const asked = ({ user }: Account) => ({ payload, user, i18n })
    const draft = async (id: string, title: string, { token }: Account) => {
      const answer = await rest('PATCH', `initiatives/${id}?draft=true&locale=it`, { token, body: { title } })
      expect(answer.status).toBe(200)
    }

    it('tells where the edition stands, and how many drafts of it wait', async () => {
      const of2022 = async () => (await dashboardServices.editions(asked(editor))).find(({ year }) => year === 2022)
      const before = await of2022()
      expect(before).toMatchObject({ id: (await places()).edition, state: 'Pubblicata', isPublic: true })
      await withSample('initiatives', { isPublished: false }, async () => {
        expect((await of2022())?.drafts).toBe((before?.drafts ?? 0) + 1)
      })
    })

    it('tells each of their own drafts alone, until they are published', async () => {
      await withSample('initiatives', {}, async ({ id }) => {
        const ownOf = async (account: Account) =>
          (await dashboardServices.drafts(asked(account))).filter((one) => one.id === id)
        expect(await ownOf(editor)).toEqual([])
        await draft(id, 'Un titolo in bozza', editor)
        expect(await ownOf(editor)).toMatchObject([
          { collection: 'initiatives', title: 'Un titolo in bozza', kind: 'Iniziativa' },
        ])
        expect(await ownOf(approver)).toEqual([])
        const body = withCorrection({ _status: 'published' })
        const published = await rest('PATCH', `initiatives/${id}?locale=it`, { token: approver.token, body })
        expect(published.status).toBe(200)
        expect(await ownOf(editor)).toEqual([])
      })
    })

    it('tells which translations are missing or stale', async () => {
      const before = await dashboardServices.translations(asked(editor))
      await withSample('initiatives', {}, async () => {
        const now = await dashboardServices.translations(asked(editor))
        expect(now?.missing).toBe((before?.missing ?? 0) + 2)
        expect(now?.kinds.find(({ collection }) => collection === 'initiatives')?.name).toBe('Iniziative')
      })
    })

    it('tells what readers say, by week, by page, in their words', async () => {
      const page = '/it/pagina-di-prova'
      const before = await dashboardServices.feedback(asked(editor))
      const ids: string[] = []
      for (const [isClear, comment] of [
        [true, 'Chiarissima.'],
        [false, ''],
      ] as const)
        ids.push((await payload.create({ collection: 'feedback', data: { page, isClear, comment } })).id)
      const now = await dashboardServices.feedback(asked(editor))
      for (const id of ids) await payload.delete({ collection: 'feedback', id })
      expect(now.weeks).toHaveLength(6)
      const [was, is] = [before.weeks.at(-1), now.weeks.at(-1)]
      expect([is?.count, is?.clear]).toEqual([(was?.count ?? 0) + 2, (was?.clear ?? 0) + 1])
      expect(now.pages).toContainEqual({ page, count: 2, clear: 1 })
      expect(now.newest[0]).toMatchObject({ page, comment: 'Chiarissima.' })
    })

    it('tells approvers what everybody did last, editors what they did', async () => {
      await withSample('initiatives', {}, async ({ id }) => {
        await draft(id, 'Di chi approva', approver)
        const newest = async (account: Account) => (await dashboardServices.changes(asked(account)))[0]
        expect(await newest(approver)).toMatchObject({
          who: 'approver',
          title: 'Di chi approva',
          kind: 'Iniziativa',
          actionName: 'Bozza',
        })
        expect((await newest(editor))?.who).toBe('editor')
      })
    })

    it('leads to forms, and to none where there is none', () => {
      const hidden = payload.config.collections.filter(
        ({ slug, admin }) => admin.hidden && !slug.startsWith('payload-'),
      )
      expect([...hiddenCollections].sort()).toEqual(hidden.map(({ slug }) => slug).sort())
    })

    it('asks the database as often however much there is', async () => {
      const read = () => Promise.all(Object.values(dashboardServices).map((service) => service(asked(approver))))
      // Once a minute whoever reads tidies the log: it is done, and time
      // stands still until all is counted.
      vi.useFakeTimers({ toFake: ['Date'] })
      onTestFinished(() => void vi.useRealTimers())
      await read()
      await withSample('initiatives', {}, async ({ id }) => {
        await draft(id, 'Una bozza', approver)
        const start = performance.now()
        const before = await questionsOf(read)
        console.info(
          `The panels of the first screen: ${before.length} questions, ${Math.round(performance.now() - start)} ms`,
        )
        expect(before).not.toEqual([])
        await withSample('initiatives', {}, async (other) => {
          await draft(other.id, 'Un’altra bozza', approver)
          await withSample('initiatives', { isPublished: false }, async () => {
            expect(await questionsOf(read)).toEqual(before)
          })
        })
      })
    })
  })
}
