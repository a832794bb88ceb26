import { createLocalReq, type PayloadRequest, type Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accept, gateStatusOf } from '@/collections/gate/acceptances'
import { checklistOf } from '@/collections/gate/checklist'
import type { ChecklistLine } from '@/lib/gate/line'
import { type Account, accounts, makeAccount } from '../accounts'
import { payload } from '../portal'
import { refusal } from '../refusals'
import { rest } from '../request'
import { linked, richText } from '../rich-text'
import { type NewRequest, rolledBack } from '../rolled-back'
import { idOf, makeSample, places } from '../samples'

type Collection = 'editions' | 'axes' | 'initiatives' | 'evaluations' | 'figures' | 'documents'
type Break = { collection: Collection; code: string; locale?: 'it' | 'en'; data: object }

const full = async (request: Partial<PayloadRequest>) =>
  createLocalReq({ req: request, user: request.user ?? undefined }, payload)

const idBy = async (collection: Collection, code: string) =>
  collection === 'editions' ? (await places()).edition : idOf(collection, { code: { equals: code } })

/** A draft that saves itself may hold anything. */
async function write(newRequest: NewRequest, { collection, code, locale = 'it', data }: Break) {
  const id = await idBy(collection, code)
  const options = { collection, id, locale, draft: true, autosave: collection !== 'figures', depth: 0 } as const
  await payload.update({ ...options, data: data as never, req: await newRequest() })
  return id
}

const shown = ({ rule, severity, collection, field, locale }: ChecklistLine) =>
  [rule, severity, collection, field, locale ?? 'all'].join(' ')

export function gateSuite() {
  describe('The gate', () => {
    let editor: Account
    let approver: Account
    /**
     * What the checklist tells of the edition as it was loaded: each case is undone, so it
     * is the same before all of them.
     */
    let loaded: ChecklistLine[]
    beforeAll(async () => {
      ;({ editor } = await accounts())
      // Nobody publishes figures of their own, and the approver of
      // the other suites has written some.
      approver = await makeAccount('approver', 'gate@example.org')
      await rolledBack(async (newRequest) => {
        loaded = await lines(newRequest)
      })
    })

    const lines = async (newRequest: NewRequest) =>
      checklistOf((await places()).edition, await full(await newRequest()))

    /** What is new in the checklist once these drafts are written, and everything is put back. */
    async function found(work: (newRequest: NewRequest) => Promise<unknown>): Promise<ChecklistLine[]> {
      let after: ChecklistLine[] = []
      await rolledBack(async (newRequest) => {
        await work(newRequest)
        after = await lines(newRequest)
      })
      const known = new Set(loaded.map(({ key }) => key))
      return after.filter(({ key }) => !known.has(key))
    }

    it('finds in the loaded edition that its documents are not here and nobody can write to the office, and nothing else', () => {
      expect(loaded.map((line) => `${shown(line)} ${line.title} ${line.message.it}`).sort()).toEqual([
        expect.stringMatching(/^links warning documents address all Rapporti di valutazione/),
        expect.stringMatching(
          /^links warning documents address all Relazione annuale .+ testo completo Il documento non si/,
        ),
        expect.stringMatching(
          /^links warning documents address all Sintesi pubblica della Relazione annuale .+ Il documento non si/,
        ),
        expect.stringMatching(/^site warning globals contactEmail all Sito /),
      ])
    })

    const total = 'programme.committed'
    const indicator = 'axis-3.isced-1-2'
    const cases: [string, string, Break][] = [
      [
        'a contradiction without an explanation for it',
        'contradictions error figures explanation.text all',
        { collection: 'figures', code: total, data: { stated: { value: 958_677_416.76, precision: 0.01 } } },
      ],
      [
        'an explanation that nobody signed',
        'contradictions error figures explanation.signedBy all',
        { collection: 'figures', code: total, data: { explanation: { signedBy: '' } } },
      ],
      [
        'an explanation in one language',
        'contradictions error figures explanation.text en',
        { collection: 'figures', code: total, locale: 'en', data: { explanation: { text: '' } } },
      ],
      [
        'a figure of the tables without a value',
        'figures error figures value all',
        { collection: 'figures', code: 'axis-5.paid', data: { value: null } },
      ],
      [
        'an evaluation without a short answer',
        'answers error evaluations shortAnswer it',
        { collection: 'evaluations', code: 'new-jobs', data: { shortAnswer: null } },
      ],
      [
        'another figure without a value that nobody accounts for',
        'figures error figures value all',
        { collection: 'figures', code: 'nidi-gratis.isee-ceiling', data: { value: null } },
      ],
      [
        'a figure without a value whose explanation is not signed any more',
        'figures error figures value all',
        { collection: 'figures', code: 'axis-2.result-9i-rate', data: { explanation: { signedBy: '' } } },
      ],
      [
        'a token that names no figure',
        'tokens error editions foreword en',
        {
          collection: 'editions',
          code: '',
          locale: 'en',
          data: { foreword: richText('We paid ', { code: 'nobody.paid' }) },
        },
      ],
      [
        'braces that never became a figure',
        'tokens error axes implementation en',
        {
          collection: 'axes',
          code: 'axis-1',
          locale: 'en',
          data: { implementation: richText('We paid {{axis-1.paid') },
        },
      ],
      [
        'a number typed by hand',
        'typedNumbers error editions foreword en',
        { collection: 'editions', code: '', locale: 'en', data: { foreword: richText('We paid 254,774 euro.') } },
      ],
      [
        'a text without a translation',
        'translations error axes title en',
        { collection: 'axes', code: 'axis-1', locale: 'en', data: { title: '' } },
      ],
      [
        'a translation of an earlier text',
        'translations warning axes title en',
        { collection: 'axes', code: 'axis-1', data: { title: 'Lavoro' } },
      ],
      [
        'an indicator that does not say what it measures',
        'descriptions error figures description en',
        { collection: 'figures', code: indicator, locale: 'en', data: { description: '' } },
      ],
      [
        'a link to the page of the other language',
        'links error editions foreword it',
        { collection: 'editions', code: '', data: { foreword: linked('/en/data') } },
      ],
      [
        'an address that is none',
        'links error documents address all',
        { collection: 'documents', code: 'public-summary-2022', data: { address: 'www.regione' } },
      ],
      [
        'an official document that leads nowhere',
        'links error documents address all',
        { collection: 'documents', code: 'public-summary-2022', data: { address: null } },
      ],
    ]

    it.each(cases)('finds %s, and only that', async (_, expected, broken) => {
      const all = await found((newRequest) => write(newRequest, broken))
      // An Italian text that changes leaves its translation behind; what is under test is the rest.
      const own = all.filter(({ rule }) => expected.startsWith('translations') || rule !== 'translations')
      expect(own.map(shown)).toEqual([expected])
      expect(own[0]?.id).toBe(await idBy(broken.collection, broken.code))
      for (const words of Object.values(own[0]?.message ?? {})) expect(words).toMatch(/^\S.+\S$/s)
    })

    it('finds the link of a list by its row', async () => {
      const { docs } = await payload.find({
        collection: 'evaluations',
        where: { 'links.url': { exists: true } },
        depth: 0,
      })
      const { code, links } = docs[0] ?? expect.unreachable('No evaluation has links')
      const rows = (links ?? []).map((row, index) => (index === 0 ? { ...row, url: 'https://10.0.0.7/x' } : row))
      const all = await found((newRequest) =>
        write(newRequest, { collection: 'evaluations', code, data: { links: rows } }),
      )
      expect(all.map(shown)).toEqual(['links error evaluations links.0.url all'])
    })

    it('finds an image of the site without its text in one language', async () => {
      const all = await found(async (newRequest) => {
        const { id } = await makeSample('media', await newRequest())
        await payload.updateGlobal({ slug: 'site', data: { regionLogo: id }, req: await newRequest() })
      })
      expect(all.map(shown)).toEqual(['descriptions error media alt en'])
    })

    it('finds an address that did not answer when somebody had it called', async () => {
      const url = 'https://www.fse.regione.lombardia.it'
      const all = await found(async (newRequest) =>
        payload.create({
          collection: 'link-checks',
          data: { url, outcome: 'missing', status: 404, checkedAt: new Date().toISOString() },
          req: await newRequest(),
        }),
      )
      expect(all.length).toBeGreaterThan(0)
      for (const line of all) {
        expect(line).toMatchObject({ rule: 'links', severity: 'warning' })
        expect(line.message.it).toContain('(404)')
      }
    })

    it('finds figures defined otherwise than the year before, until it is declared', async () => {
      await rolledBack(async (newRequest) => {
        const next = await makeSample('editions', await newRequest(), { isPublished: false, data: { year: 2023 } })
        const figure = { edition: next.id, code: 'axis-1.paid', axis: null, label: 'Un altro nome' }
        const { id } = await makeSample('figures', await newRequest(), { isPublished: false, data: figure })
        const compared = async () =>
          (await checklistOf(next.id, await full(await newRequest()))).filter(({ rule }) => rule === 'comparability')
        expect((await compared()).map(shown)).toEqual(['comparability error figures comparability.status all'])
        const declare = async (comparability: object) =>
          payload.update({ collection: 'figures', id, draft: true, data: { comparability }, req: await newRequest() })
        await declare({ status: 'redefined' })
        expect((await compared()).map(shown)).toEqual(['comparability error figures comparability.reason it'])
        await declare({ status: 'redefined', reason: 'Cambia il nome.' })
        expect(await compared()).toEqual([])
      })
    })

    it('asks for a new acceptance when the finding changes, and needs none when it is gone', async () => {
      const { edition } = await places()
      await rolledBack(async (newRequest) => {
        const title = (text: string) => write(newRequest, { collection: 'axes', code: 'axis-1', data: { title: text } })
        const stale = async () => {
          const { lines } = await gateStatusOf(edition, await full(await newRequest()))
          return lines.find(({ rule }) => rule === 'translations') ?? null
        }
        await title('Lavoro')
        const line = (await stale()) ?? expect.unreachable('The translation is not stale')
        await accept(edition, line, await full(await newRequest(approver.user)))
        expect((await stale())?.accepted).toMatchObject({ name: 'approver', key: line.key })
        await title('Lavoro per tutti')
        expect((await stale())?.accepted).toBeNull()
        await title('Lavoro')
        expect((await stale())?.accepted).toMatchObject({ name: 'approver' })
      })
    })

    describe('before an edition that is not public', () => {
      let edition: string
      const stored = async () =>
        payload.db.findOne<{ id: string; state: string; updatedAt: string }>({
          collection: 'editions',
          where: { id: { equals: edition } },
        })
      const set = (state: 'inPreparation' | 'published') =>
        payload.update({ collection: 'editions', id: edition, data: { state, _status: 'published' } })
      const step = async (account: Account, step: string, note?: string) => {
        const { status } = await rest('POST', `editions/${edition}/path`, {
          token: account.token,
          body: { step, note },
        })
        expect([step, status]).toEqual([step, 200])
      }
      /** Only an approved edition may be published, and its content is written before. */
      const toApproved = async () => {
        await step(editor, 'submit')
        await step(approver, 'approve')
      }
      const rewritten = async (data: object) => {
        await step(approver, 'sendBack', 'Da rivedere.')
        const path = `editions/${edition}?draft=true&locale=it`
        expect((await rest('PATCH', path, { token: editor.token, body: data })).status).toBe(200)
        await toApproved()
      }
      beforeAll(async () => {
        edition = (await places()).edition
        await set('inPreparation')
        await toApproved()
      })
      afterAll(async () => {
        await payload.db.deleteMany({ collection: 'accepted-warnings', where: {} })
        await set('published')
      })

      const toPublic = { state: 'published', _status: 'published' } as const
      const byRest = (body: object = toPublic) =>
        rest('PATCH', `editions/${edition}?locale=it`, { token: approver.token, body })

      it('tells whoever is signed in, and nobody else', async () => {
        const path = `editions/${edition}/checklist`
        expect((await rest('GET', path)).status).toBe(403)
        expect((await rest('GET', 'editions/000000000000000000000000/checklist', { token: editor.token })).status).toBe(
          404,
        )
        const { status, body } = await rest('GET', path, { token: editor.token })
        expect(status).toBe(200)
        expect(body).toMatchObject({ errors: 0, open: 4, accepted: 0, isReady: false, mayAccept: false })
        expect(body.links.length).toBeGreaterThan(1)
      })

      it('names what is ours in the language of the current user', async () => {
        const titles = async (language: 'it' | 'en') => {
          const path = `editions/${edition}/checklist`
          const { body } = await rest('GET', path, { token: editor.token, language })
          return body.lines.map(({ title }: ChecklistLine) => title)
        }
        const last = [(await titles('it')).at(-1), (await titles('en')).at(-1)]
        expect(last).toEqual(['Sito', 'Site'])
      })

      it('refuses it by the local API with a user and REST, and changes nothing', async () => {
        const before = await stored()
        const { user } = approver
        const locally = payload.update({
          collection: 'editions',
          id: edition,
          data: toPublic,
          user,
          overrideAccess: false,
        })
        expect(await refusal(locally)).toEqual([expect.stringContaining('4 avvisi da confermare')])
        const { status, body } = await byRest()
        expect(status).toBe(400)
        const [{ data }] = body.errors
        expect(data.errors).toMatchObject([{ path: 'state' }])
        for (const words of ['Il documento non si scarica da qui', 'E un altro'])
          expect(data.errors[0].message).toContain(words)
        expect(await stored()).toEqual(before)
      })

      it('refuses an old version that was public', async () => {
        const where: Where = { and: [{ parent: { equals: edition } }, { 'version.state': { equals: 'published' } }] }
        const { docs } = await payload.findVersions({ collection: 'editions', where, sort: '-updatedAt', limit: 1 })
        const answer = await rest('POST', `editions/versions/${docs[0]?.id}`, { token: approver.token })
        // The path speaks first: what is approved stays as it is.
        expect([answer.status, answer.body.errors[0].message]).toEqual([409, expect.stringContaining('è approvata')])
        expect((await stored())?.state).toBe('approved')
      })

      it('refuses an edition that is born public', async () => {
        const body = { title: 'Nuova', year: 2097, dataDate: '2097-12-31', legalBasis: 'Art. 50', ...toPublic }
        const { status, body: answer } = await rest('POST', 'editions?locale=it', { token: approver.token, body })
        const words = expect.stringContaining('comincia in preparazione')
        expect([status, answer.errors[0].message]).toEqual([409, words])
        expect(await payload.count({ collection: 'editions', where: { year: { equals: 2097 } } })).toEqual({
          totalDocs: 0,
        })
      })

      it('lets an approver accept a warning by name, once, and an editor nothing', async () => {
        const path = `editions/${edition}`
        const checklist = async () => (await rest('GET', `${path}/checklist`, { token: approver.token })).body
        const [line, ...others] = (await checklist()).lines
        const tick = (account: Account, key = line.key) =>
          rest('POST', `${path}/accept`, { token: account.token, body: { key } })
        expect((await tick(editor)).status).toBe(403)
        expect((await rest('POST', `${path}/accept`, { body: { key: line.key } })).status).toBe(403)
        expect((await tick(approver, `${line.key}0`)).status).toBe(409)
        expect((await rest('POST', `${path}/accept`, { token: approver.token, body: {} })).status).toBe(400)
        expect((await tick(approver)).body.accepted).toMatchObject({ key: line.key, name: 'approver' })
        expect((await tick(approver)).status).toBe(200)
        expect(await payload.count({ collection: 'accepted-warnings' })).toEqual({ totalDocs: 1 })
        expect(await checklist()).toMatchObject({ open: 3, accepted: 1, isReady: false })
        for (const { key } of others) expect((await tick(approver, key)).status).toBe(200)
        expect(await checklist()).toMatchObject({ open: 0, accepted: 4, isReady: true })
      })

      it('still refuses it with a fault written since, and no fault comes with the very step', async () => {
        const legalBasis = 'Articolo 50, per 123.456 persone'
        expect((await byRest({ ...toPublic, legalBasis })).status).toBe(409)
        const { legalBasis: before } = await payload.findByID({ collection: 'editions', id: edition, depth: 0 })
        await rewritten({ legalBasis })
        const { status, body } = await byRest()
        expect(status).toBe(400)
        expect(body.errors[0].data.errors[0].message).toContain('123.456')
        expect((await stored())?.state).toBe('approved')
        await rewritten({ legalBasis: before })
      })

      it('calls no address but the edition’s own', async () => {
        const body = { urls: ['http://127.0.0.1/', 'https://example.org/elsewhere'] }
        const answer = await rest('POST', `editions/${edition}/check-links`, { token: editor.token, body })
        expect(answer).toMatchObject({ status: 200, body: { checks: [] } })
        expect((await rest('POST', `editions/${edition}/check-links`, { body })).status).toBe(403)
      })

      it('lets it through once everything is in order', async () => {
        expect((await byRest()).status).toBe(200)
        expect((await stored())?.state).toBe('published')
      })
    })

    it('has nothing to say of changes to an edition that is public', async () => {
      const { edition } = await places()
      await rolledBack(async (newRequest) => {
        await write(newRequest, { collection: 'axes', code: 'axis-1', locale: 'en', data: { title: '' } })
        const data = { state: 'archived' as const, _status: 'published' as const }
        const saved = await payload.update({
          collection: 'editions',
          id: edition,
          data,
          req: await newRequest(approver.user),
        })
        expect(saved.state).toBe('archived')
      })
    })
  })
}
