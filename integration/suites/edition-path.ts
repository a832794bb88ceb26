import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/collections/access/access'
import { publicationQueue } from '@/collections/edition-path/publish-task'
import { scheduledPublications } from '@/collections/edition-path/schedule'
import type { EditionState } from '@/lib/edition-path/states'
import { wallTimeInRome } from '@/lib/format'
import { type Account, accounts } from '../accounts'
import { makeOfficialDocument, makePathEdition, type PathEdition, publicPartOf } from '../path-edition'
import { payload } from '../portal'
import { rest } from '../request'
import { idOf } from '../samples'
import { everything, recordOf } from '../snapshot'
import { removeMany } from '../with-sample'

type Doc = Record<string, unknown> & { steps: Record<string, unknown>[] }

const nothing = { editions: 0, axes: 0, initiatives: 0, figures: 0, evaluations: 0 }
const all = { editions: 1, axes: 1, initiatives: 2, figures: 36, evaluations: 1 }
const texts = ['axes', 'initiatives', 'evaluations', 'figures'] as const

export function editionPathSuite() {
  describe('The path of an edition', () => {
    let people: Record<Role, Account>
    let document: string

    beforeAll(async () => {
      people = await accounts()
      document = await makeOfficialDocument()
    })
    afterAll(() => removeMany('documents', [document]))
    const made = new Map<string, Promise<{ edition: PathEdition; putBack: () => Promise<void> }>>()
    const make = async (options: { figures?: number; isDraft?: boolean }) => {
      const edition = await makePathEdition({ year: 2016, texts: 2, figures: 16, document, ...options })
      return { edition, putBack: await edition.keep() }
    }
    /**
     * An edition of a year that is not loaded, gone afterwards. It is made once of each
     * kind, then put back as it was made.
     */
    const withEdition = async (
      work: (edition: PathEdition) => Promise<void>,
      options: { figures?: number; isDraft?: boolean } = {},
    ) => {
      const kind = JSON.stringify(options)
      const isFirst = !made.has(kind)
      if (isFirst) made.set(kind, make(options))
      const { edition, putBack } = (await made.get(kind)) as Awaited<ReturnType<typeof make>>
      if (!isFirst) await putBack()
      try {
        await work(edition)
      } finally {
        await edition.removeAll()
      }
    }
    const bring = (id: string, state: EditionState) =>
      payload.db.updateOne({ collection: 'editions', id, data: { state }, returning: false })
    const take = (id: string, step: string, role: Role, more: object = {}, language: 'it' | 'en' = 'it') =>
      rest('POST', `editions/${id}/path`, { token: people[role].token, language, body: { step, ...more } })
    const stored = async (id: string) => (await recordOf('editions', id)).doc as unknown as Doc
    const said = (answer: { body: { errors: { message: string; data?: { errors?: { message: string }[] } }[] } }) =>
      answer.body.errors.flatMap(({ message, data }) => data?.errors?.map((one) => one.message) ?? [message])

    it('goes from preparation to the archive, each step with who, when and why', () =>
      withEdition(async ({ id }) => {
        const began = Date.now()
        expect((await take(id, 'submit', 'editor', { note: 'Pronta.' })).status).toBe(200)
        expect((await take(id, 'approve', 'approver')).status).toBe(200)
        expect(await publicPartOf(id)).toEqual(nothing)
        const published = await take(id, 'publish', 'administrator', { note: 'Si va.' })
        expect(published.body).toEqual({ taken: 'publish' })
        expect(await publicPartOf(id)).toEqual(all)
        expect((await take(id, 'archive', 'approver')).status).toBe(200)
        expect(await publicPartOf(id)).toEqual(all)
        const { steps } = await stored(id)
        expect((await rest('GET', `editions/${id}`)).body).toMatchObject({ state: 'archived', steps: [] })
        expect(steps.map(({ step, byName, note }) => [step, byName, note ?? null])).toEqual([
          ['submit', 'editor', 'Pronta.'],
          ['approve', 'approver', null],
          ['publish', 'administrator', 'Si va.'],
          ['archive', 'approver', null],
        ])
        const instants = [began, ...steps.map(({ at }) => Date.parse(String(at))), Date.now()]
        expect(instants).toEqual(instants.toSorted((one, other) => one - other))
        expect((await take(id, 'withdraw', 'administrator', { note: 'Un dato sbagliato.' })).status).toBe(200)
        expect(await publicPartOf(id)).toEqual(nothing)
      }))

    it('publishes the newest draft of both languages, and each document once', () =>
      withEdition(async (edition) => {
        const [initiative = ''] = edition.of('initiatives')
        const change = (locale: 'it' | 'en', title: string) =>
          payload.update({ collection: 'initiatives', id: initiative, draft: true, locale, data: { title } })
        await change('it', 'Titolo nuovo')
        await change('en', 'New title')
        await bring(edition.id, 'approved')
        const before = (await recordOf('initiatives', initiative)).versions.length
        expect((await take(edition.id, 'publish', 'approver')).status).toBe(200)
        const record = await recordOf('initiatives', initiative)
        expect(record.doc).toMatchObject({ title: { it: 'Titolo nuovo', en: 'New title' }, _status: 'published' })
        expect(record.versions).toHaveLength(before + 1)
        const derived = edition.of('figures')
        expect(derived).toHaveLength(36)
        for (const id of derived) expect((await recordOf('figures', id)).doc).toMatchObject({ _status: 'published' })
      }))

    it.each([
      ['approvedOn', { approvedOn: null }, 'data di approvazione'],
      ['documents', { documents: [] }, 'documento ufficiale'],
      ['approvedBy', { approvedBy: '' }, 'chi ha approvato'],
    ])('is not published without %s', (_, data, words) =>
      withEdition(
        async ({ id }) => {
          await payload.update({ collection: 'editions', id, draft: true, locale: 'en', data })
          await bring(id, 'approved')
          const refused = await take(id, 'publish', 'approver')
          expect(refused.status).toBe(400)
          expect(said(refused).join(' ')).toContain(words)
          expect(await publicPartOf(id)).toEqual(nothing)
        },
        { figures: 0 },
      ),
    )

    it('is not published at all when one draft among many cannot be', () =>
      withEdition(async (edition) => {
        const [initiative = ''] = edition.of('initiatives')
        await payload.update({ collection: 'initiatives', id: initiative, draft: true, data: { summary: '' } })
        await bring(edition.id, 'approved')
        const before = await everything()
        const refused = await rest('PATCH', `editions/${edition.id}?locale=it`, {
          ...{ token: people.approver.token, body: { state: 'published', _status: 'published' } },
        })
        expect(refused.status).toBe(400)
        expect(said(refused).join(' ')).toMatch(/Iniziativa «Iniziativa ab».*In una frase/)
        expect(await everything()).toEqual(before)
        expect(await publicPartOf(edition.id)).toEqual(nothing)
      }))

    it.each([
      ['inReview', { editor: 409, approver: 200, administrator: 200 }],
      ['approved', { editor: 409, approver: 409, administrator: 409 }],
      ['inPreparation', { editor: 200, approver: 200, administrator: 200 }],
      ['published', { editor: 200, approver: 200, administrator: 200 }],
    ] as const)('%s, its content is open to some', (state, expected) =>
      withEdition(
        async (edition) => {
          await bring(edition.id, state)
          const places = [
            ...texts.map((name) => [name, edition.of(name)[0]] as const),
            ['editions', edition.id] as const,
          ]
          for (const [role, status] of Object.entries(expected))
            for (const [collection, id] of places) {
              const body =
                collection === 'figures'
                  ? { label: role }
                  : collection === 'evaluations'
                    ? { question: role }
                    : { title: role }
              const path = `${collection}/${id}?draft=true&locale=it`
              const answer = await rest('PATCH', path, { token: people[role as Role].token, body })
              expect([role, collection, answer.status]).toEqual([role, collection, status])
              if (status === 409) expect(said(answer)[0]).toMatch(/è in revisione|è approvata/)
            }
        },
        { figures: 0 },
      ),
    )

    it('keeps what is made or deleted out of it while it is locked', () =>
      withEdition(
        async (edition) => {
          await bring(edition.id, 'approved')
          const token = people.administrator.token
          const [initiative] = edition.of('initiatives')
          const body = { title: 'Nuovo', code: 'nuovo', slug: 'nuovo', edition: edition.id, numeral: 'II' }
          expect((await rest('POST', 'axes?draft=true', { token, body })).status).toBe(409)
          expect((await rest('DELETE', `initiatives/${initiative}`, { token })).status).toBe(409)
          expect(
            (
              await rest('PATCH', `initiatives/${initiative}?draft=true`, {
                token,
                body: { edition: await idOf('editions', { year: { equals: 2022 } }) },
              })
            ).status,
          ).toBe(409)
          expect((await recordOf('initiatives', String(initiative))).doc).toMatchObject({ edition: edition.id })
        },
        { figures: 0 },
      ))

    it('has a history that nobody can write', () =>
      withEdition(
        async ({ id }) => {
          await take(id, 'submit', 'editor', { note: 'Vera.' })
          const before = (await stored(id)).steps
          const forged = [
            { step: 'approve', from: 'inReview', to: 'approved', byName: 'Nessuno', at: '2020-01-01T00:00:00.000Z' },
          ]
          const token = people.administrator.token
          const body = { steps: forged, scheduledFor: '2030-01-01T00:00:00.000Z', title: 'Altro' }
          expect((await rest('PATCH', `editions/${id}?draft=true&locale=it`, { token, body })).status).toBe(200)
          await payload.update({
            collection: 'editions',
            id,
            data: { steps: forged as never, scheduledFor: body.scheduledFor },
          })
          const after = await stored(id)
          expect(after.steps).toEqual(before)
          expect(after.scheduledFor ?? null).toBeNull()
        },
        { figures: 0 },
      ))

    it('takes no step from a form that is older than the last one, nor from an old version put back', () =>
      withEdition(
        async ({ id }) => {
          await take(id, 'submit', 'editor')
          const token = people.approver.token
          const stale = { state: 'inPreparation', title: 'Da un modulo vecchio', stepNote: 'x' }
          const saved = await rest('PATCH', `editions/${id}?draft=true&locale=it`, { token, body: stale })
          expect([saved.status, said(saved)[0]]).toEqual([409, expect.stringContaining('ricarica la pagina')])
          const autosaved = await rest('PATCH', `editions/${id}?draft=true&autosave=true&locale=it`, {
            token,
            body: stale,
          })
          expect(autosaved.status).toBe(200)
          const { versions } = await recordOf('editions', id)
          await rest('POST', `editions/versions/${versions[0]?.id}?draft=true`, { token })
          await rest('POST', `editions/versions/${versions[0]?.id}`, { token })
          const after = await stored(id)
          expect([after.state, after.steps.map(({ step }) => step)]).toEqual(['inReview', ['submit']])
        },
        { figures: 0 },
      ))

    it('is called back by whoever submitted it, and sent back by approvers with a reason', () =>
      withEdition(
        async ({ id }) => {
          await take(id, 'submit', 'approver')
          const foreign = await take(id, 'callBack', 'editor', {}, 'en')
          expect([foreign.status, said(foreign)[0]]).toEqual([409, expect.stringMatching(/^Only whoever submitted it/)])
          const silent = await take(id, 'sendBack', 'administrator')
          expect([silent.status, said(silent)[0]]).toEqual([400, expect.stringContaining('Scrivi il motivo')])
          expect((await take(id, 'callBack', 'approver')).status).toBe(200)
          await take(id, 'submit', 'editor')
          expect((await take(id, 'sendBack', 'approver', { note: 'Manca il target.' })).status).toBe(200)
          expect((await stored(id)).steps.map(({ step }) => step)).toEqual(['submit', 'callBack', 'submit', 'sendBack'])
        },
        { figures: 0 },
      ))

    it('begins in preparation, and is not hidden but by withdrawing it', () =>
      withEdition(
        async (edition) => {
          const token = people.administrator.token
          const body = { year: 2029, title: 'x', legalBasis: 'x', dataDate: '2029-12-31', state: 'approved' }
          expect((await rest('POST', 'editions?draft=true&locale=it', { token, body })).status).toBe(409)
          await bring(edition.id, 'published')
          const hidden = await rest('PATCH', `editions/${edition.id}?locale=it`, { token, body: { _status: 'draft' } })
          expect([hidden.status, said(hidden)[0]]).toEqual([409, expect.stringContaining('la ritira')])
          expect((await publicPartOf(edition.id)).editions).toBe(1)
        },
        { isDraft: false, figures: 0 },
      ))

    it('is published by somebody else than the last writer of its figures', () =>
      withEdition(
        async (edition) => {
          const [figure] = edition.of('figures')
          const write = (body: object) =>
            rest('PATCH', `figures/${figure}?draft=true&locale=it`, { token: people.approver.token, body })
          expect((await write({ value: 7 })).status).toBe(200)
          await bring(edition.id, 'approved')
          const refused = await take(edition.id, 'publish', 'approver', { acceptsOwnFigures: true })
          expect([refused.status, said(refused)[0]]).toEqual([400, expect.stringContaining("l'ultima persona")])
          const allow = (ownFiguresMayBePublished: boolean) =>
            payload.updateGlobal({ slug: 'security', data: { ownFiguresMayBePublished } })
          await allow(true)
          try {
            const unticked = await take(edition.id, 'publish', 'approver')
            expect([unticked.status, said(unticked)[0]]).toEqual([400, expect.stringContaining('Conferma')])
            const ticked = await take(edition.id, 'publish', 'approver', { acceptsOwnFigures: true })
            expect(ticked.body).toEqual({ taken: 'publish' })
          } finally {
            await allow(false)
          }
          expect((await stored(edition.id)).steps.at(-1)).toMatchObject({ step: 'publish', ownFigures: true })
        },
        { figures: 0 },
      ))

    it('does not count as a writer of figures whoever only publishes or translates them', () =>
      withEdition(
        async (edition) => {
          const [figure] = edition.of('figures')
          const save = (query: string, body: object) =>
            rest('PATCH', `figures/${figure}?${query}`, { token: people.approver.token, body })
          expect((await save('draft=true&locale=en', { label: 'A label' })).status).toBe(200)
          expect((await save('locale=it', { _status: 'published' })).status).toBe(200)
          await bring(edition.id, 'approved')
          expect((await take(edition.id, 'publish', 'approver')).status).toBe(200)
        },
        { figures: 0 },
      ))

    describe('on time', () => {
      const soon = () => new Date(Math.ceil(Date.now() / 60_000 + 60) * 60_000).toISOString()
      const schedule = (id: string, at: string, role: Role = 'approver') =>
        rest('POST', `editions/${id}/schedule`, {
          token: people[role].token,
          body: { at: wallTimeInRome(at), note: 'Alle nove.' },
        })
      /** As if its hour had come. */
      async function comes(id: string) {
        const at = new Date(Date.now() - 60_000).toISOString()
        const { docs } = await payload.find({ collection: 'payload-jobs', pagination: false, depth: 0 })
        const job = docs.find(({ input }) => (input as { edition?: string }).edition === id)
        if (!job) throw new Error('Nothing is scheduled')
        const input = { ...(job.input as object), at }
        await payload.db.updateOne({
          collection: 'payload-jobs',
          id: job.id,
          data: { waitUntil: at, input },
          returning: false,
        })
        await payload.db.updateOne({ collection: 'editions', id, data: { scheduledFor: at }, returning: false })
      }
      const run = () => payload.jobs.run({ queue: publicationQueue, limit: 10, silent: true })

      it('is published as the person who scheduled it', () =>
        withEdition(
          async (edition) => {
            await bring(edition.id, 'approved')
            const at = soon()
            expect((await schedule(edition.id, at)).status).toBe(200)
            const planned = await scheduledPublications(await createLocalReq({}, payload))
            expect(planned).toEqual([
              { edition: edition.id, year: edition.year, at, by: people.approver.id, byName: 'approver' },
            ])
            await run()
            expect(await publicPartOf(edition.id)).toEqual(nothing)
            await comes(edition.id)
            await run()
            expect((await publicPartOf(edition.id)).editions).toBe(1)
            expect((await stored(edition.id)).steps.slice(-2)).toMatchObject([
              { step: 'schedule', scheduledFor: at },
              { step: 'publish', by: people.approver.id, note: 'Alle nove.' },
            ])
            expect(await scheduledPublications(await createLocalReq({}, payload))).toEqual([])
          },
          { figures: 0 },
        ))

      it('says on the edition why it failed, and changes nothing else', () =>
        withEdition(
          async (edition) => {
            await bring(edition.id, 'approved')
            await schedule(edition.id, soon())
            await payload.update({
              collection: 'initiatives',
              id: edition.of('initiatives')[0] ?? '',
              draft: true,
              data: { summary: '' },
            })
            await comes(edition.id)
            await run()
            expect(await publicPartOf(edition.id)).toEqual(nothing)
            const { state, scheduledFor, steps } = await stored(edition.id)
            expect([state, scheduledFor ?? null]).toEqual(['approved', null])
            expect(steps.at(-1)).toMatchObject({ step: 'failed', note: expect.stringContaining('In una frase') })
          },
          { figures: 0 },
        ))

      it('is called off, by hand or by sending the edition back', () =>
        withEdition(
          async (edition) => {
            await bring(edition.id, 'approved')
            await schedule(edition.id, soon())
            const off = await rest('POST', `editions/${edition.id}/unschedule`, {
              token: people.administrator.token,
              body: {},
            })
            expect(off.status).toBe(200)
            await schedule(edition.id, soon())
            expect((await take(edition.id, 'sendBack', 'approver', { note: 'Aspettiamo.' })).status).toBe(200)
            expect((await stored(edition.id)).scheduledFor ?? null).toBeNull()
            const { docs } = await payload.find({ collection: 'payload-jobs', pagination: false, depth: 0 })
            const at = new Date(Date.now() - 60_000).toISOString()
            for (const { id } of docs)
              await payload.db.updateOne({ collection: 'payload-jobs', id, data: { waitUntil: at }, returning: false })
            await run()
            expect((await stored(edition.id)).state).toBe('inPreparation')
            expect((await payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0)
          },
          { figures: 0 },
        ))

      it('is for approvers, for approved editions and for hours to come', () =>
        withEdition(
          async (edition) => {
            expect((await schedule(edition.id, soon())).status).toBe(409)
            await bring(edition.id, 'approved')
            expect((await schedule(edition.id, soon(), 'editor')).status).toBe(403)
            expect((await schedule(edition.id, '2020-01-01T09:00:00.000Z')).status).toBe(409)
            expect(
              (await rest('POST', `editions/${edition.id}/schedule`, { body: { at: '2030-01-01T09:00' } })).status,
            ).toBe(403)
            const gap = await rest('POST', `editions/${edition.id}/schedule`, {
              token: people.approver.token,
              body: { at: '2027-03-28T02:30' },
            })
            expect([gap.status, said(gap)[0]]).toEqual([409, expect.stringContaining('Questa ora non esiste')])
          },
          { figures: 0 },
        ))

      it('has no entry point from outside to its queue', async () => {
        const token = people.administrator.token
        expect((await rest('GET', 'payload-jobs/run', { token })).status).toBeGreaterThanOrEqual(400)
        expect((await rest('GET', 'payload-jobs', { token })).status).toBe(403)
        const body = { taskSlug: 'publishEdition', input: { edition: 'x', at: 'x' } }
        expect((await rest('POST', 'payload-jobs', { token, body })).status).toBe(403)
      })
    })
  })
}
