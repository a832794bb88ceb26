import { createLocalReq, type PayloadRequest, type Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newestReadings } from '@/collections/figure/resolved-figures'
import { carriedCollections } from '@/collections/next-edition/carried-collections'
import { toReview } from '@/collections/next-edition/to-review'
import { textsOf } from '@/collections/text/texts'
import { problemsIn } from '@/collections/token/tokens-resolve'
import { untranslated } from '@/collections/translation/untranslated'
import { finderOf } from '@/lib/figure/resolved-figure'
import type { Made } from '@/lib/next-edition/api'
import type { TranslationRecord } from '@/lib/translation/records'
import { type Account, accounts, makeAccount } from '../accounts'
import { dumpWithout, type Stored, storedOf } from '../next-edition/dump'
import { payload } from '../portal'
import { rest } from '../request'
import { places } from '../samples'
import { remove } from '../with-sample'

type Figure = Stored & {
  value: number | null
  formula: { operation: string | null; operands: string[] }
  initiative: string | null
  confirmed: string | null
}

type LogRow = { id: string; requestId: string; documentId: string; actorId: string | null }

/** Databases have their own ways to hold nothing, in no language. */
const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'object' && Object.values(value).every(isEmpty))

/** Removes an edition however far it has come. */
async function removeEdition(edition: string) {
  for (const collection of carriedCollections.toReversed())
    for (const { id } of await storedOf(collection, edition)) await remove(collection, id)
}

export function nextEditionSuite() {
  describe('The next edition', () => {
    let source: string
    let editor: Account
    let approver: Account
    let req: PayloadRequest
    const made: string[] = []
    beforeAll(async () => {
      source = (await places()).edition
      ;({ editor, approver } = await accounts())
      req = await createLocalReq({}, payload)
    })
    afterAll(async () => {
      for (const edition of made) await removeEdition(edition)
    })

    const make = async (body: object, token = approver.token) => {
      const answer = await rest('POST', `editions/${source}/next-edition`, { token, body })
      if (answer.status === 200) made.push((answer.body as Made).edition)
      return answer
    }
    /**
     * What the log tells of the documents of an edition: all that was done in the
     * request that made it, or undid it.
     */
    const rowsFor = async (action: 'create' | 'delete', of: string) => {
      const all = { collection: 'audit-log', limit: 0, pagination: false } as const
      const about: Where = { documentId: { equals: of }, target: { equals: 'editions' }, action: { equals: action } }
      const [first] = (await payload.db.find<LogRow>({ ...all, where: about })).docs
      const where: Where = { action: { equals: action }, requestId: { equals: first?.requestId } }
      return (await payload.db.find<LogRow>({ ...all, where })).docs
    }
    const undo = (id: string, token = approver.token) => rest('DELETE', `editions/${id}/next-edition`, { token })
    const newest = async (collection: 'figures' | 'axes', id: string) =>
      (await payload.findByID({ collection, id, draft: true, depth: 0, locale: 'it' })) as unknown as Figure

    it('is for approvers and administrators: nobody else may see what would go on, make it or undo it', async () => {
      const body = { year: 2023, dataDate: '2023-12-31' }
      for (const token of [undefined, editor.token])
        for (const [method, path] of [
          ['GET', 'editions/next-edition'],
          ['GET', `editions/${source}/next-edition`],
          ['POST', `editions/${source}/next-edition`],
          ['DELETE', `editions/${source}/next-edition`],
        ] as const)
          expect((await rest(method, path, { token, body: method === 'POST' ? body : undefined })).status).toBe(403)
      expect(await storedOf('editions', source)).toHaveLength(1)
      expect((await payload.count({ collection: 'editions' })).totalDocs).toBe(1)
    })

    it('offers the next year, and concluded initiatives without a tick', async () => {
      const { body } = await rest('GET', 'editions/next-edition', { token: approver.token })
      expect(body.offer).toMatchObject({
        from: { id: source, year: 2022 },
        year: 2023,
        dataDate: '2023-12-31',
        counts: { axes: 5, figures: 203, evaluations: 6 },
      })
      const left = body.offer.initiatives.filter(({ isTaken }: { isTaken: boolean }) => !isTaken)
      expect(left).toHaveLength(6)
      expect(left.every(({ status }: { status: string }) => status === 'concluded')).toBe(true)
      expect(body.offer.initiatives).toHaveLength(26)
    })

    it.each([
      [{ year: 2022, dataDate: '2022-12-31' }, 400, 'L’anno dev’essere dopo il 2022.'],
      [{ year: 2021, dataDate: '2021-12-31' }, 400, 'L’anno dev’essere dopo il 2022.'],
      [{ year: 2023, dataDate: '2023-02-30' }, 400, 'Scrivi un anno tra 2014 e 2100 e una data.'],
      [
        { year: 2023, dataDate: '2023-12-31', initiatives: ['none-such'] },
        400,
        'Queste iniziative non sono nell’edizione 2022: none-such.',
      ],
    ])('is refused for what cannot be: %j', async (body, status, message) => {
      const answer = await make(body)
      expect([answer.status, answer.body.errors[0].message]).toEqual([status, message])
      expect((await payload.count({ collection: 'editions' })).totalDocs).toBe(1)
    })

    describe('made as it is offered', () => {
      let before: Record<string, string>
      let answer: Made
      let old: Figure[]
      let figures: Figure[]
      beforeAll(async () => {
        before = await dumpWithout(null)
        const began = performance.now()
        const { status, body } = await make({ year: 2023, dataDate: '2023-12-31' })
        console.info(`A new edition was made in ${Math.round(performance.now() - began)} ms`)
        expect(status, JSON.stringify(body)).toBe(200)
        answer = body
        old = await storedOf<Figure>('figures', source)
        figures = await storedOf<Figure>('figures', answer.edition)
      })

      const codesOf = (docs: Stored[]) => docs.map(({ code }) => code).sort()

      it('leaves all else as it was, byte for byte, versions too', async () => {
        expect(await dumpWithout(answer.edition)).toEqual(before)
      })

      it('has the axes, figures and questions with their codes, and the initiatives that go on', async () => {
        const concluded = new Set(
          (await storedOf('initiatives', source)).filter(({ status }) => status === 'concluded').map(({ id }) => id),
        )
        const stays = old.filter(({ initiative }) => concluded.has(String(initiative)))
        expect(codesOf(figures)).toEqual(codesOf(old.filter((figure) => !stays.includes(figure))))
        for (const collection of ['axes', 'evaluations'] as const)
          expect(codesOf(await storedOf(collection, answer.edition))).toEqual(
            codesOf(await storedOf(collection, source)),
          )
        const initiatives = await storedOf('initiatives', answer.edition)
        expect(initiatives.every(({ status }) => status !== 'concluded')).toBe(true)
        expect(answer).toMatchObject({
          year: 2023,
          from: 2022,
          counts: { axes: 5, initiatives: 20, figures: 203 - stays.length, evaluations: 6 },
          leftBehind: { initiatives: 6, figures: stays.length },
        })
        expect(initiatives).toHaveLength(20)
      })

      it('is all drafts, which no reader sees', async () => {
        for (const collection of carriedCollections) {
          const docs = await storedOf(collection, answer.edition)
          expect(docs.every(({ _status }) => _status === 'draft')).toBe(true)
          const { totalDocs } = await payload.countVersions({
            collection,
            where: { parent: { in: docs.map(({ id }) => id) } },
          })
          expect(totalDocs).toBe(docs.length)
          const ids = docs.map(({ id }) => id).join(',')
          const { body } = await rest('GET', `${collection}?draft=true&limit=0&where[id][in]=${ids}`)
          expect(body.docs).toEqual([])
        }
      })

      it('is in preparation, without approval and documents, with its texts', async () => {
        const [edition] = await storedOf('editions', answer.edition)
        const [was] = await storedOf('editions', source)
        expect(edition).toMatchObject({ year: 2023, state: 'inPreparation', dataDate: '2023-12-31T12:00:00.000Z' })
        expect([edition?.approvedOn, edition?.documents, edition?.approvedBy].every(isEmpty)).toBe(true)
        // What was done with last year's edition was not done with this one.
        for (const field of ['steps', 'publicSince', 'scheduledFor', 'scheduledBy'])
          expect(isEmpty(edition?.[field]), field).toBe(true)
        for (const field of ['title', 'legalBasis', 'foreword', 'overview', 'evaluationsIntro'])
          expect(edition?.[field], field).toEqual(was?.[field])
      })

      it('has definitions and targets, and no value, statement, explanation or comparison', async () => {
        const oldOf = new Map(old.map((figure) => [figure.code, figure]))
        for (const figure of figures) {
          const was = oldOf.get(figure.code)
          for (const field of ['label', 'description', 'kind', 'unit', 'decimals', 'display'])
            expect(figure[field], `${figure.code} ${field}`).toEqual(was?.[field])
          const { stated: _, ...target } = (was?.target ?? {}) as Record<string, unknown>
          expect(figure.target, figure.code).toMatchObject(target)
          const held = figure as unknown as Record<
            'stated' | 'explanation' | 'comparability' | 'source',
            Record<string, unknown>
          >
          expect(figure.value ?? null).toBeNull()
          expect(held.stated?.value ?? null).toBeNull()
          expect(isEmpty(held.explanation?.text)).toBe(true)
          expect(held.explanation?.signedBy ?? null).toBeNull()
          expect(held.comparability?.status ?? null).toBeNull()
          expect(held.source?.document ?? null).toBeNull()
          expect(held.source?.section).toBe((was?.source as { section?: string } | undefined)?.section)
        }
      })

      it('was saved by whoever made it, who has written none of its figures', () => {
        for (const { code, editedBy, factsEditedBy } of figures)
          expect([code, editedBy, factsEditedBy ?? null]).toEqual([code, approver.id, null])
      })

      it('is in the log, document by document', async () => {
        const told = await rowsFor('create', answer.edition)
        expect(told).toHaveLength(1 + Object.values(answer.counts).reduce((sum, count) => sum + count, 0))
        expect(told.filter(({ actorId }) => actorId !== approver.id)).toEqual([])
      })

      it('computes its figures from its own', async () => {
        const codeOf = new Map(figures.map(({ id, code }) => [String(id), code]))
        const oldCodeOf = new Map(old.map(({ id, code }) => [String(id), code]))
        const byCode = new Map(figures.map((figure) => [figure.code, figure]))
        const lost = new Set(answer.lost.formulas.map(({ code }) => code))
        let count = 0
        for (const { code, formula } of old) {
          const now = byCode.get(code)
          if (!formula.operation || !now || lost.has(code)) continue
          expect(now.formula.operation).toBe(formula.operation)
          expect(now.formula.operands.map((id) => codeOf.get(String(id)))).toEqual(
            formula.operands.map((id) => oldCodeOf.get(String(id))),
          )
          count += 1
        }
        expect(count).toBeGreaterThan(60)
      })

      it('names in its texts only figures that it has, but for those it reports', async () => {
        const find = finderOf(await newestReadings(answer.edition, req))
        const reported = new Set(answer.lost.tokens.flatMap(({ id, field, locale }) => `${id} ${field} ${locale}`))
        let tokens = 0
        for (const collection of ['editions', 'axes', 'initiatives', 'evaluations'] as const)
          for (const doc of await storedOf(collection, answer.edition))
            for (const text of textsOf(payload.collections[collection].config, doc)) {
              const found = problemsIn(text, find).filter(({ problem }) => problem !== 'notAvailable')
              tokens += JSON.stringify(text.content).match(/"blockType":"figure"/g)?.length ?? 0
              if (!reported.has(`${doc.id} ${text.field} ${text.locale}`)) expect(found).toEqual([])
              else expect(found.map(({ problem }) => problem)).toContain('unknown')
            }
        expect(tokens).toBeGreaterThan(100)
      })

      it('keeps its translations in step, rows of lists among them', async () => {
        expect(
          (await untranslated(answer.edition, req)).filter(({ collection }) => collection !== 'corrections'),
        ).toEqual([])
        const rows = (await storedOf('initiatives', answer.edition)).flatMap((doc) => {
          const held = new Set(((doc.acts ?? []) as { id: string }[]).map(({ id }) => id))
          const records = (doc.translations as TranslationRecord[]).filter(({ field }) => field.startsWith('acts.'))
          return records.map(({ field }) => held.has(String(field.split('.')[1])))
        })
        expect(rows.length).toBeGreaterThan(0)
        expect(rows).not.toContain(false)
      })

      it('waits for each text and each typed figure to be looked at', async () => {
        const lines = await toReview(answer.edition, req)
        const typed = figures.filter(({ formula }) => !formula.operation)
        expect(
          lines
            .filter(({ kind }) => kind === 'figure')
            .map(({ code }) => code)
            .sort(),
        ).toEqual(codesOf(typed))
        expect(answer.figures).toBe(typed.length)
        expect(lines.filter(({ kind }) => kind === 'text')).toHaveLength(answer.texts)
        expect(figures.filter(({ confirmed }) => confirmed === 'computed')).toHaveLength(figures.length - typed.length)
        const { body } = await rest('GET', `editions/${answer.edition}/to-review`, { token: editor.token })
        expect(body.lines).toHaveLength(lines.length)
        expect((await rest('GET', `editions/${answer.edition}/to-review`)).status).toBe(403)
        expect(await toReview(source, req)).toEqual([])
      })

      it('is not made twice', async () => {
        const { status, body } = await make({ year: 2023, dataDate: '2023-12-31' })
        expect([status, body.errors[0].message]).toEqual([409, 'L’edizione 2023 c’è già.'])
      })

      it('is undone as a whole, by approvers', async () => {
        expect((await undo(answer.edition, editor.token)).status).toBe(403)
        expect(
          (await rest('GET', `editions/${answer.edition}/next-edition`, { token: approver.token })).body,
        ).toMatchObject({
          offer: null,
          made: { year: 2022, isUntouched: true },
        })
        const { status, body } = await undo(answer.edition)
        expect([status, body]).toEqual([200, { year: 2023 }])
        expect(await dumpWithout(null)).toEqual(before)
        const told = (await rowsFor('delete', answer.edition)).map(({ documentId }) => documentId).sort()
        expect(told).toEqual((await rowsFor('create', answer.edition)).map(({ documentId }) => documentId).sort())
        expect((await undo(answer.edition)).status).toBe(404)
      })
    })

    describe('made with another choice of initiatives', () => {
      it('takes concluded ones along when they are chosen, and all figures with them', async () => {
        const initiatives = (await storedOf('initiatives', source)).map(({ code }) => code)
        const { body } = await make({ year: 2024, dataDate: '2024-12-31', initiatives })
        expect(body).toMatchObject({
          counts: { initiatives: 26, figures: 203 },
          leftBehind: { initiatives: 0, figures: 0 },
          lost: { formulas: [], tokens: [] },
        })
        expect((await undo(body.edition)).status).toBe(200)
      })

      it('reports each sentence that names a figure left behind', async () => {
        const { body } = (await make({ year: 2024, dataDate: '2024-12-31', initiatives: [] })) as { body: Made }
        const left = (await storedOf<Figure>('figures', source)).filter(({ initiative }) => initiative)
        expect(body.leftBehind).toEqual({ initiatives: 26, figures: left.length })
        const codes = new Set(left.map(({ code }) => code))
        expect(body.lost.tokens.length).toBeGreaterThan(0)
        expect(body.lost.tokens.flatMap(({ needs }) => needs).every((code) => codes.has(code))).toBe(true)
        expect((await undo(body.edition)).status).toBe(200)
      })
    })

    describe('while it is worked on', () => {
      let edition: string
      let figures: Figure[]
      const figure = (code: string) => figures.find((known) => known.code === code) as Figure
      const said = (path: string, body: object, token = editor.token) => rest('POST', path, { token, body })
      beforeAll(async () => {
        edition = (await make({ year: 2023, dataDate: '2023-12-31' })).body.edition
        figures = await storedOf<Figure>('figures', edition)
      })

      it('forgets a mark when its text is edited in Italian, not for a translation, nor because somebody says so', async () => {
        const axis = (await storedOf('axes', edition)).find(({ code }) => code === 'axis-1') as Stored
        expect(axis.toReview).toEqual(expect.arrayContaining(['title', 'strategy', 'implementation']))
        const save = (locale: string, data: object) =>
          rest('PATCH', `axes/${axis.id}?draft=true&locale=${locale}`, { token: editor.token, body: data })
        const marks = async () => (await newest('axes', axis.id)).toReview
        expect((await save('it', { toReview: [] })).status).toBe(200)
        expect(await marks()).toEqual(axis.toReview)
        await save('en', { title: 'Another title' })
        expect(await marks()).toContain('title')
        await save('it', { title: 'Un altro titolo' })
        expect(await marks()).toEqual(axis.toReview?.filter((field) => field !== 'title'))
        const { body } = await said(`axes/${axis.id}/reviewed`, { fields: ['strategy'] })
        expect(body.fields.map(({ field }: { field: string }) => field)).not.toContain('strategy')
        expect(await marks()).toEqual(axis.toReview?.filter((field) => !['title', 'strategy'].includes(field)))
        expect((await said(`axes/${axis.id}/reviewed`, { fields: [] })).status).toBe(400)
        expect((await rest('GET', `axes/${axis.id}/reviewed`)).status).toBe(403)
      })

      it('takes a typed value as confirmed, and asks again when it is taken out', async () => {
        const { id } = figure('axis-1.paid')
        const save = (value: number | null) =>
          rest('PATCH', `figures/${id}?draft=true&locale=it`, { token: editor.token, body: { value } })
        const state = async () => {
          const { confirmed, toReview: marks } = await newest('figures', id)
          return [confirmed ?? null, marks?.includes('value')]
        }
        expect(await state()).toEqual([null, true])
        await save(260_000_000)
        expect(await state()).toEqual(['entered', false])
        await save(null)
        expect(await state()).toEqual([null, true])
      })

      it('shows last year’s value, and takes it or leaves the figure empty on somebody’s word', async () => {
        const { id } = figure('axis-1.paid')
        const { body } = await rest('GET', `figures/${id}/last-year`, { token: editor.token })
        expect(body).toMatchObject({
          year: 2022,
          isToConfirm: true,
          lastYear: { value: 254_774_002.77 },
          toDeclare: [],
        })
        expect((await said(`figures/${id}/confirmed`, { confirmed: 'same' })).body).toMatchObject({ confirmed: 'same' })
        expect(await newest('figures', id)).toMatchObject({ value: 254_774_002.77, confirmed: 'same' })
        const other = figure('axis-2.paid').id
        expect((await said(`figures/${other}/confirmed`, { confirmed: 'notMeasured' })).status).toBe(200)
        expect(await newest('figures', other)).toMatchObject({ value: null, confirmed: 'notMeasured' })
        const computed = await said(`figures/${figure('programme.paid').id}/confirmed`, { confirmed: 'same' })
        expect([computed.status, computed.body.errors[0].message]).toEqual([409, 'Questo dato si calcola dagli altri.'])
        expect((await rest('GET', `figures/${id}/last-year`)).status).toBe(403)
      })

      it('asks for a word on comparability where a definition changed', async () => {
        const { id } = figure('axis-3.paid')
        const save = (data: object) =>
          rest('PATCH', `figures/${id}?draft=true&locale=it`, { token: editor.token, body: data })
        const asked = async () =>
          (await toReview(edition, req)).filter(({ kind }) => kind === 'comparability').map(({ code }) => code)
        // Those that lost their formula.
        const before = await asked()
        expect(before).toHaveLength(4)
        await save({ description: 'Un’altra cosa.' })
        expect((await asked()).filter((code) => !before.includes(code))).toEqual(['axis-3.paid'])
        expect((await rest('GET', `figures/${id}/last-year`, { token: editor.token })).body.toDeclare).toEqual([
          'description',
        ])
        await save({ comparability: { status: 'redefined', reason: 'Cambia la misura.' } })
        expect(await asked()).toEqual(before)
      })

      it('cannot be undone any more', async () => {
        const { status, body } = await undo(edition)
        expect(status).toBe(409)
        expect(body.errors[0].message).toMatch(/^Nell’edizione 2023 qualcosa è già cambiato/)
        expect(await storedOf('figures', edition)).toHaveLength(figures.length)
      })

      it('is not published through any entry point before all is looked at', async () => {
        // All that the path asks for is there: an approval, a document, and an
        // approver who wrote none of its figures.
        const publisher = await makeAccount('approver', 'publisher-of-the-next@example.org')
        const { documents } = await payload.findByID({ collection: 'editions', id: source, depth: 0 })
        const approval = { approvedBy: 'Comitato di Sorveglianza', approvedOn: '2024-05-30', documents }
        const draft = { collection: 'editions', id: edition, draft: true, depth: 0 } as const
        await payload.update({ ...draft, locale: 'it', data: approval })
        await payload.update({ ...draft, locale: 'en', data: { approvedBy: 'Monitoring Committee' } })
        await payload.db.updateOne({
          collection: 'editions',
          id: edition,
          data: { state: 'approved' },
          returning: false,
        })
        const lines = await toReview(edition, req)
        const [texts, confirmations, comparisons] = (['text', 'figure', 'comparability'] as const).map(
          (kind) => lines.filter((line) => line.kind === kind).length,
        )
        const words = `Prima di pubblicare: testi da rivedere ${texts}, dati da confermare ${confirmations}, confronti da dichiarare ${comparisons}.`
        const body = { state: 'published', _status: 'published' }
        const answer = await rest('PATCH', `editions/${edition}?locale=it`, { token: publisher.token, body })
        expect(answer.status).toBe(400)
        expect(answer.body.errors[0].data.errors[0]).toMatchObject({
          path: 'state',
          message: expect.stringContaining(words),
        })
        const local = payload.update({
          collection: 'editions',
          id: edition,
          data: { state: 'published', _status: 'published' },
          user: publisher.user,
          overrideAccess: false,
        })
        await expect(local).rejects.toMatchObject({ data: { errors: [{ path: 'state' }] } })
      })
    })
  })
}
