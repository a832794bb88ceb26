import type { CollectionSlug } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { publicNumbers } from '@/collections/correction/data-state'
import { publicPairs } from '@/collections/stored/public-pairs'
import type { AffectedPlace, FieldChange } from '@/lib/correction/types'
import { type Account, accounts } from '../accounts'
import { correction, forgetRecords, formerStatesOf, recordsOf, withCorrection } from '../corrections'
import { payload } from '../portal'
import { type Answer, rest } from '../request'
import { linked, richText } from '../rich-text'
import { rolledBack } from '../rolled-back'
import { idOf, idOfFigure, makeSample, places, sampleData } from '../samples'
import { everything, recordOf } from '../snapshot'
import { remove, withSample } from '../with-sample'

type Id = { id: string; token: string; given?: object }
type EntryPoint = { name: string; go: (asked: Id) => Promise<Answer> }

/** Every way to change the value of a figure that is public, with or without a correction. */
const entryPoints: EntryPoint[] = [
  {
    name: 'REST',
    go: ({ id, token, given }) => rest('PATCH', `figures/${id}`, { token, body: { value: 200, ...given } }),
  },
  {
    name: 'REST, with an answer that leaves everything out',
    go: ({ id, token, given }) =>
      rest('PATCH', `figures/${id}?draft=true&select[label]=true`, {
        token,
        body: { value: 200, _status: 'published', ...given },
      }),
  },
  {
    name: 'REST, as published',
    go: ({ id, token, given }) =>
      rest('PATCH', `figures/${id}?draft=true`, { token, body: { value: 200, _status: 'published', ...given } }),
  },
  {
    name: 'REST, one language',
    go: ({ id, token, given }) =>
      rest('PATCH', `figures/${id}?publishSpecificLocale=it`, {
        token,
        body: { value: 200, _status: 'published', ...given },
      }),
  },
  {
    name: 'REST, many',
    go: ({ id, token, given }) =>
      rest('PATCH', `figures?where[id][equals]=${id}`, { token, body: { value: 200, ...given } }),
  },
]

export function correctionsSuite() {
  describe('What is public changes only by a correction', () => {
    let approver: Account
    let editor: Account
    let administrator: Account
    beforeAll(async () => {
      ;({ approver, editor, administrator } = await accounts())
    })
    afterEach(forgetRecords)
    afterAll(forgetRecords)

    const patch = (collection: CollectionSlug, id: string, body: object, query = '', account = approver) =>
      rest('PATCH', `${collection}/${id}${query}`, { token: account.token, body })
    const pathsIn = ({ body }: Answer): string[] =>
      (body.errors?.[0]?.data?.errors ?? []).map(({ path }: { path: string }) => path)

    describe('by itself, keeps to the rules of the gate', () => {
      const said = ({ body }: Answer): string => JSON.stringify(body.errors ?? [])

      it('a text with an address that leads nowhere is not published', { timeout: 300_000 }, async () => {
        await withSample('initiatives', {}, async ({ id }) => {
          for (const url of ['javascript:alert(1)', 'bandi.htm', 'http://localhost/bando', '/admin', ' ', '/en/data']) {
            const refused = await patch('initiatives', id, withCorrection({ description: linked(url) }))
            expect(refused.status, url).toBe(400)
            expect(said(refused), url).toContain('"path":"description"')
          }
          expect(await recordsOf(id)).toEqual([])
          const right = withCorrection({ description: linked('https://example.org/bandi') })
          expect((await patch('initiatives', id, right)).status).toBe(200)
        })
      })

      it('nor through any other entry point', { timeout: 300_000 }, async () => {
        await withSample('initiatives', {}, async ({ id }) => {
          const description = linked('javascript:alert(1)')
          const data = withCorrection({ description })
          const bulk = `initiatives?where[id][equals]=${id}`
          for (const refused of [
            await patch('initiatives', id, { ...data, _status: 'published' }, '?draft=true'),
            await patch('initiatives', id, { ...data, correction: { kind: 'minor' } }),
            await rest('PATCH', bulk, { token: approver.token, body: data }),
          ]) {
            expect(refused.status).toBe(400)
            expect(said(refused)).toContain('"path":"description"')
          }
          const draft = await patch('initiatives', id, { description }, '?draft=true')
          expect(draft.status, 'a draft may still be wrong').toBe(200)
          const published = { description, _status: 'published' }
          expect((await patch('initiatives', id, withCorrection(published))).status).toBe(400)
          const asked = { collection: 'initiatives', id, locale: 'it', data: published }
          const preview = await rest('POST', 'corrections/preview', { token: approver.token, body: asked })
          expect(preview.status, 'before anybody gives a reason').toBe(400)
          expect(await recordsOf(id)).toEqual([])
        })
      })

      it('a new one with such a text is not added', async () => {
        const data = { ...(await sampleData('initiatives')), description: linked('bandi.htm'), _status: 'published' }
        const added = await rest('POST', 'initiatives', { token: approver.token, body: withCorrection(data) })
        expect(added.status).toBe(400)
        expect(said(added)).toMatch(/L’indirizzo non è scritto bene: bandi\.htm/)
      })

      it('what was wrong before it keeps no correction back', async () => {
        await withSample('initiatives', { data: { description: linked('bandi.htm') } }, async ({ id }) => {
          expect((await patch('initiatives', id, withCorrection({ title: 'Titolo corretto' }))).status).toBe(200)
        })
      })
    })

    it.each(entryPoints)('by $name: refused without one, and nothing changes', async ({ go }) => {
      await withSample('figures', {}, async ({ id }) => {
        const before = await recordOf('figures', id)
        const answer = await go({ id, token: approver.token })
        expect(answer.status, JSON.stringify(answer.body)).toBe(400)
        expect(JSON.stringify(answer.body)).toContain('correction.kind')
        expect(await recordOf('figures', id)).toEqual(before)
        expect(await recordsOf(id)).toEqual([])
        expect(await formerStatesOf(id)).toEqual([])
      })
    })

    it.each(entryPoints)('by $name: made with one, and recorded', async ({ go }) => {
      await withSample('figures', {}, async ({ id }) => {
        const answer = await go({ id, token: approver.token, given: { correction } })
        expect([answer.status, answer.body.errors ?? []], JSON.stringify(answer.body)).toEqual([200, []])
        expect((await recordOf('figures', id)).doc).toMatchObject({ value: 200 })
        expect(await recordsOf(id)).toMatchObject([{ kind: 'correction', isPublic: true, collection: 'figures' }])
      })
    })

    it('by the local API: refused for a user, free for a command', async () => {
      await withSample('figures', {}, async ({ id }) => {
        const update = (data: object, user?: Account['user']) =>
          payload.update({ collection: 'figures', id, data: data as never, user, overrideAccess: true })
        await expect(update({ value: 200 }, approver.user)).rejects.toMatchObject({ status: 400 })
        await update({ value: 300 })
        expect(await recordsOf(id)).toEqual([])
        await update(withCorrection({ value: 200 }), approver.user)
        expect(await recordsOf(id)).toHaveLength(1)
      })
    })

    it('says why in the language of the current user, on the field concerned', async () => {
      await withSample('figures', {}, async ({ id }) => {
        const ask = (language: 'it' | 'en', body: object) =>
          rest('PATCH', `figures/${id}`, { token: approver.token, language, body: { value: 200, ...body } })
        expect(JSON.stringify(await ask('it', {}))).toContain('È già pubblico: cambia solo con una correzione.')
        expect(JSON.stringify(await ask('en', {}))).toContain('It is public already: it changes only by a correction.')
        const half = await ask('it', { correction: { kind: 'correction', reason: { it: 'Perché sì.', en: ' ' } } })
        expect(pathsIn(half)).toEqual(['correction.reason.en'])
        expect(JSON.stringify(half)).toContain('Scrivi il motivo in inglese')
        expect(await recordsOf(id)).toEqual([])
      })
    })

    it('is recorded with what it was and is, in both languages, who and when, and what was public', async () => {
      await withSample('figures', {}, async ({ id, data }) => {
        const { edition } = await places()
        const req = { payload } as never
        const [pair] = await publicPairs(payload, 'figures', { where: { id: { equals: id } } })
        const { version } = await publicNumbers(edition, req)
        const began = Date.now()
        await patch('figures', id, withCorrection({ value: 1234.5 }))
        const [record] = await recordsOf(id)
        expect(record).toMatchObject({
          kind: 'correction',
          isPublic: true,
          document: id,
          collection: 'figures',
          code: data.code,
          place: { it: `Dato: ${data.label}`, en: `Figure: ${data.label}` },
          oldValue: { it: '100,00\u00a0€', en: '€100.00' },
          newValue: { it: '1.234,50\u00a0€', en: '€1,234.50' },
          reason: correction.reason,
          approvedBy: approver.user.name,
          editedBy: approver.user.name,
          versionBefore: version,
          _status: 'published',
        })
        expect(record?.versionAfter).toEqual((await publicNumbers(edition, req)).version)
        expect(record?.versionAfter).not.toEqual(version)
        expect(Date.parse(String(record?.at))).toBeGreaterThanOrEqual(began)
        expect(Date.parse(String(record?.at))).toBeLessThanOrEqual(Date.now())
        const [state, ...others] = await formerStatesOf(id)
        expect(others).toEqual([])
        expect(state).toMatchObject({ collection: 'figures', document: id })
        expect([String(state?.edition), String(state?.correction)]).toEqual([edition, record?.id])
        expect(new Date(String(state?.until)).toISOString()).toBe(new Date(String(record?.at)).toISOString())
        expect(state?.data).toEqual(JSON.parse(JSON.stringify(pair)))
      })
    })

    it('names who wrote the draft and who approved it', async () => {
      await withSample('figures', {}, async ({ id }) => {
        expect((await patch('figures', id, { value: 321 }, '?draft=true', editor)).status).toBe(200)
        expect(await recordsOf(id)).toEqual([])
        expect((await patch('figures', id, withCorrection({ _status: 'published' }))).status).toBe(200)
        expect(await recordsOf(id)).toMatchObject([
          {
            editedBy: editor.user.name,
            approvedBy: approver.user.name,
            editedByUser: editor.id,
            approvedByUser: approver.id,
          },
        ])
      })
    })

    it('may be a minor edit of words, which stays with the office, and of nothing else', async () => {
      await withSample('figures', { data: { label: 'Una parola sbaliata' } }, async ({ id }) => {
        const minor = (data: object) => patch('figures', id, { ...data, correction: { kind: 'minor' } })
        for (const data of [
          { value: 200 },
          { unit: 'percent', value: 50 },
          { target: { value: 7, year: 2023 } },
          { asOf: '2022-06-30' },
          { label: 'Il 2 in più' },
        ]) {
          const refused = await minor(data)
          expect(pathsIn(refused), JSON.stringify(data)).toEqual(['correction.kind'])
        }
        expect((await minor({ label: 'Una parola corretta' })).status).toBe(200)
        const [record] = await recordsOf(id)
        expect(record).toMatchObject({ kind: 'minor', isPublic: false, newValue: { it: 'Una parola corretta' } })
        expect((await rest('GET', `corrections/${record?.id}`)).status).toBe(404)
        expect((await rest('GET', `corrections/${record?.id}`, { token: editor.token })).status).toBe(200)
        expect(await formerStatesOf(id)).toHaveLength(1)
      })
    })

    it('a figure that comes into a sentence is no minor edit', async () => {
      await withSample('initiatives', { data: { description: richText('Si paga.') } }, async ({ id }) => {
        const description = richText('Si paga ', { code: 'axis-1.paid' }, '.')
        const refused = await patch('initiatives', id, { description, correction: { kind: 'minor' } })
        expect(pathsIn(refused)).toEqual(['correction.kind'])
        expect((await patch('initiatives', id, withCorrection({ description }))).status).toBe(200)
        const [record] = await recordsOf(id)
        const changes = record?.changes as unknown as FieldChange[] | undefined
        expect(changes?.[0]).toMatchObject({
          path: 'description',
          label: { it: 'Descrizione', en: 'Description' },
          texts: { it: { old: 'Si paga.', new: expect.stringMatching(/^Si paga 254\.774\.002,77.€\.$/) }, en: null },
        })
      })
    })

    it('costs nothing where nothing public changes, and drafts are free', async () => {
      await withSample('figures', {}, async ({ id }) => {
        expect((await patch('figures', id, { _status: 'published' })).status).toBe(200)
        expect((await patch('figures', id, { value: 5 }, '?draft=true')).status).toBe(200)
        // What is public put back over the draft.
        expect((await patch('figures', id, { value: 100, _status: 'published' })).status).toBe(200)
        expect(await recordsOf(id)).toEqual([])
      })
      await rolledBack(async (newRequest) => {
        const { id: edition } = await makeSample('editions', await newRequest(), { data: { state: 'inReview' } })
        const { id } = await makeSample('figures', await newRequest(), { data: { edition } })
        const req = await newRequest(approver.user)
        const saved = await payload.update({ collection: 'figures', id, data: { value: 7, _status: 'published' }, req })
        expect(saved.value).toBe(7)
      })
    })

    it('what is added is recorded with its reason', async () => {
      const data = { ...(await sampleData('figures')), _status: 'published' }
      const create = (body: object) => rest('POST', 'figures', { token: approver.token, body: { ...data, ...body } })
      const refused = await create({})
      expect([refused.status, pathsIn(refused)]).toEqual([400, ['correction.kind']])
      expect((await create({ correction: { kind: 'minor' } })).status).toBe(400)
      const made = await create({ correction: { ...correction, kind: 'addition' } })
      expect(made.status, JSON.stringify(made.body)).toBe(201)
      const { id } = made.body.doc
      expect(await recordsOf(id)).toMatchObject([
        { kind: 'addition', oldValue: { it: '—', en: '—' }, newValue: { it: expect.stringContaining('100,00') } },
      ])
      expect((await formerStatesOf(id))[0]?.data ?? null).toBeNull()
      await remove('figures', id)
    })

    it('what is withdrawn is recorded, and only then may it be deleted', async () => {
      await withSample('initiatives', {}, async ({ id }) => {
        const withdraw = (body: object) =>
          patch('initiatives', id, { _status: 'draft', ...body }, '?unpublishAllLocales=true')
        expect((await withdraw({})).status).toBe(400)
        expect((await rest('DELETE', `initiatives/${id}`, { token: approver.token })).status).toBe(409)
        const many = await rest('DELETE', `initiatives?where[id][equals]=${id}`, { token: approver.token })
        expect(many.body.docs).toEqual([])
        expect((await recordOf('initiatives', id)).doc).toMatchObject({ _status: 'published' })
        expect((await withdraw({ correction: { ...correction, kind: 'withdrawn' } })).status).toBe(200)
        expect(await recordsOf(id)).toMatchObject([{ kind: 'withdrawn', newValue: { it: '—' } }])
        expect((await rest('GET', `initiatives/${id}`)).status).toBe(404)
        expect((await rest('DELETE', `initiatives/${id}`, { token: approver.token })).status).toBe(200)
      })
    })

    it('what a draft moves to another edition is withdrawn from the public one', async () => {
      await withSample('editions', { data: { state: 'inPreparation' } }, async ({ id: edition }) => {
        await withSample('figures', {}, async ({ id }) => {
          expect((await patch('figures', id, { edition }, '?draft=true', editor)).status).toBe(200)
          expect(pathsIn(await patch('figures', id, { _status: 'published' }))).toEqual(['correction.kind'])
          expect((await patch('figures', id, withCorrection({ _status: 'published' }))).status).toBe(200)
          expect(await recordsOf(id)).toMatchObject([{ kind: 'withdrawn', edition: (await places()).edition }])
          // The sample goes before the edition that it is in now.
          await forgetRecords()
        })
      })
    })

    it('an old version comes back as a draft, not straight to the public', async () => {
      await withSample('figures', {}, async ({ id }) => {
        await patch('figures', id, withCorrection({ value: 200 }))
        const where = { parent: { equals: id }, 'version.value': { equals: 100 } }
        const { docs } = await payload.findVersions({ collection: 'figures', where, limit: 1 })
        const before = await recordOf('figures', id)
        const restore = (query: string) =>
          rest('POST', `figures/versions/${docs[0]?.id}${query}`, { token: approver.token })
        expect((await restore('')).status).toBe(400)
        expect(await recordOf('figures', id)).toEqual(before)
        expect((await restore('?draft=true')).status).toBe(200)
        expect((await recordOf('figures', id)).doc).toMatchObject({ value: 200 })
      })
    })

    it('of many at once, one without its reason keeps all as they were', async () => {
      await withSample('figures', {}, async (first) => {
        await withSample('figures', { isPublished: false }, async (second) => {
          const ids = [first.id, second.id]
          const before = await Promise.all(ids.map((id) => recordOf('figures', id)))
          const query = `where[id][in][0]=${first.id}&where[id][in][1]=${second.id}`
          const all = (body: object) => rest('PATCH', `figures?${query}`, { token: approver.token, body })
          const refused = await all({ value: 42, _status: 'published' })
          expect(refused.status, JSON.stringify(refused.body)).toBe(400)
          expect(await Promise.all(ids.map((id) => recordOf('figures', id)))).toEqual(before)
          const made = await all(withCorrection({ value: 42, _status: 'published' }))
          expect(made.status, JSON.stringify(made.body)).toBe(200)
          expect([await recordsOf(first.id), await recordsOf(second.id)]).toMatchObject([
            [{ kind: 'correction' }],
            [{ kind: 'addition' }],
          ])
        })
      })
    })

    it('tells where else it shows: what follows from the figure, the sentences, the tables', async () => {
      const id = await idOfFigure('axis-1.paid')
      try {
        await patch('figures', id, withCorrection({ value: 255_774_002.77 }))
        const [record] = await recordsOf(id)
        const affected = record?.places as unknown as AffectedPlace[]
        const total = affected.find(({ code }) => code === 'programme.paid')
        expect(total?.texts.it).toEqual({
          old: expect.stringMatching(/^872\.642\.491,03.€$/),
          new: expect.stringMatching(/^873\.642\.491,03.€$/),
        })
        expect(total?.texts.en?.new).toBe('€873,642,491.03')
        const sentence = affected.find(({ collection, field }) => collection === 'axes' && field !== null)
        expect(sentence).toMatchObject({ code: 'axis-1', label: { it: expect.stringContaining('«') } })
        expect(sentence?.texts.it?.new).toContain('255,77')
        expect(affected.map(({ collection }) => collection)).toContain('tables')
      } finally {
        await payload.update({ collection: 'figures', id, data: { value: 254_774_002.77, _status: 'published' } })
      }
    })

    it('holds for the texts of the edition and for free pages; the glossary is noted by itself', async () => {
      const { edition } = await places()
      const { legalBasis } = await payload.findByID({ collection: 'editions', id: edition, depth: 0 })
      try {
        expect((await patch('editions', edition, { legalBasis: `${legalBasis}, riveduta` })).status).toBe(400)
        const kept = await patch('editions', edition, withCorrection({ legalBasis: `${legalBasis}, riveduta` }))
        expect(kept.status).toBe(200)
        expect(await recordsOf(edition)).toMatchObject([{ collection: 'editions', code: '2022' }])
      } finally {
        await payload.update({ collection: 'editions', id: edition, data: { legalBasis, _status: 'published' } })
      }
      await withSample('pages', {}, async ({ id }) => {
        const body = richText('Un altro testo.')
        expect((await patch('pages', id, { body })).status).toBe(400)
        expect((await patch('pages', id, withCorrection({ body }))).status).toBe(200)
        expect(await recordsOf(id)).toMatchObject([
          { collection: 'pages', oldValue: { it: 'Un testo.' }, newValue: { it: 'Un altro testo.' } },
        ])
      })
      await withSample('glossary', {}, async ({ id }) => {
        expect((await patch('glossary', id, { term: 'Un altro termine' })).status).toBe(200)
        expect(await recordsOf(id)).toMatchObject([{ kind: 'minor', isPublic: false }])
        expect((await patch('glossary', id, { _status: 'draft' })).status).toBe(200)
        expect(await recordsOf(id)).toMatchObject([{}, { kind: 'minor', newValue: { it: '—' } }])
      })
    })

    it('a record and the state before it change for nobody', async () => {
      await withSample('figures', {}, async ({ id }) => {
        await patch('figures', id, withCorrection({ value: 200 }))
        const [record] = await recordsOf(id)
        const [state] = await formerStatesOf(id)
        const before = await recordOf('corrections', String(record?.id))
        const { token } = administrator
        for (const answer of [
          await rest('PATCH', `corrections/${record?.id}`, { token, body: { reason: 'Altro' } }),
          await rest('PATCH', `corrections/${record?.id}?draft=true`, { token, body: { reason: 'Altro' } }),
          await rest('DELETE', `corrections/${record?.id}`, { token }),
          await rest('PATCH', `published-states/${state?.id}`, { token, body: { document: 'x' } }),
          await rest('DELETE', `published-states/${state?.id}`, { token }),
          await rest('POST', 'published-states', { token, body: { document: 'x' } }),
        ])
          expect([403, 404], JSON.stringify(answer.body)).toContain(answer.status)
        const local = payload.update({ collection: 'corrections', id: String(record?.id), data: { reason: 'Altro' } })
        await expect(local).rejects.toMatchObject({ status: 403 })
        await expect(payload.delete({ collection: 'corrections', id: String(record?.id) })).rejects.toMatchObject({
          status: 403,
        })
        await expect(payload.delete({ collection: 'published-states', id: String(state?.id) })).rejects.toMatchObject({
          status: 403,
        })
        expect(await recordOf('corrections', String(record?.id))).toEqual(before)
      })
    })

    it('cannot be forged: the office notes what it reads in the document, and no more', async () => {
      const body = {
        ...(await sampleData('corrections')),
        kind: 'correction',
        at: '2026-01-01T00:00:00Z',
        isPublic: true,
      }
      const { body: made } = await rest('POST', 'corrections', { token: administrator.token, body })
      expect(made.doc.at ?? null).toBeNull()
      expect(made.doc.kind ?? null).toBeNull()
      expect((await rest('GET', 'corrections')).body.totalDocs).toBe(1)
      await remove('corrections', made.doc.id)
    })

    it('can be looked at before: what would change, where, and nothing of it stays', async () => {
      const id = await idOfFigure('axis-1.paid')
      const before = await everything()
      const data = { value: 254_774_102.77, _status: 'published' }
      const question = { collection: 'figures', id, locale: 'it', data }
      const look = (account: Account, sent: object = question) =>
        rest('POST', 'corrections/preview', { token: account.token, body: sent })
      const { status, body } = await look(approver)
      expect([status, body.kind, body.mayBeMinor]).toEqual([200, 'correction', false])
      expect(body.changes[0].texts.it.new).toMatch(/^254\.774\.102,77.€$/)
      expect(body.places.length).toBeGreaterThan(2)
      expect((await look(approver, { ...question, data: { _status: 'published' } })).body.kind).toBeNull()
      expect((await look(editor)).body.kind).toBeNull()
      expect((await rest('POST', 'corrections/preview', { body: question })).status).toBe(403)
      expect((await look(approver, { ...question, data: { value: 0.001, _status: 'published' } })).status).toBe(400)
      expect(await everything()).toEqual(before)
    })

    it('two at once are two records, each with what was public before it', async () => {
      await withSample('figures', {}, async ({ id }) => {
        const answers = await Promise.all([201, 202].map((value) => patch('figures', id, withCorrection({ value }))))
        const done = answers.filter(({ status }) => status === 200)
        expect(done.length).toBeGreaterThan(0)
        const states = await formerStatesOf(id)
        expect(states).toHaveLength(done.length)
        expect(states[0]?.data).toMatchObject({ it: { value: 100 } })
        expect(await idOf('corrections', { document: { equals: id } })).toBeTruthy()
      })
    })
  })
}
