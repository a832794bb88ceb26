import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'
import { accounts } from '../accounts'
import { change, inFull, make } from '../figure-changes'
import { payload } from '../portal'
import { refusal } from '../refusals'
import { rest } from '../request'
import { richText } from '../rich-text'
import { type NewRequest, rolledBack } from '../rolled-back'
import { idOfFigure, makeSample, places } from '../samples'
import { recordOf } from '../snapshot'
import { withSample } from '../with-sample'

async function idOfVersion(parent: string, status: 'draft' | 'published') {
  const where: Where = { parent: { equals: parent }, 'version._status': { equals: status } }
  const { docs } = await payload.findVersions({ collection: 'figures', where, limit: 1 })
  return docs[0]?.id
}
export function figuresInUseSuite() {
  describe('A figure in use', () => {
    const remove = async (newRequest: NewRequest, code: string, language: 'it' | 'en') =>
      payload.delete({ collection: 'figures', id: await idOfFigure(code), req: await newRequest(undefined, language) })

    it.each([
      ['it', 'Il dato «axis-1.paid» è ancora usato da: ', 'Toglilo prima da lì.'],
      ['en', 'The figure "axis-1.paid" is still used by: ', 'Remove it there first.'],
    ] as const)('cannot be deleted, and the message says where it is used (%s)', async (language, start, end) => {
      await rolledBack(async (newRequest) => {
        const [message] = await refusal(remove(newRequest, 'axis-1.paid', language))
        expect(message).toContain(start)
        expect(message).toContain(end)
        const named = {
          it: [
            'Dato: programme.paid',
            'Dato: axis-1.paid-rate',
            "Asse prioritario: Occupazione, campo «Attuazione nell'anno», versione inglese",
            "le tabelle dell'edizione",
          ],
          en: [
            'Figure: programme.paid',
            'Figure: axis-1.paid-rate',
            "Priority axis: Occupazione, field «This year's implementation», English version",
            'the tables of the edition',
          ],
        }[language]
        for (const place of named) expect(message).toContain(place)
      })
    })

    it('by a text alone cannot be deleted', async () => {
      await rolledBack(async (newRequest) => {
        const [message] = await refusal(remove(newRequest, 'axis-1.result-8i', 'en'))
        expect(message).toContain('Priority axis: Occupazione')
      })
    })

    it('cannot be taken from the public', async () => {
      await rolledBack(async (newRequest) => {
        const [message] = await refusal(change(newRequest, 'axis-1.paid', { _status: 'draft' }, 'en'))
        expect(message).toContain('is still used by')
      })
    })

    it.each<[string, (id: string) => [method: string, path: string, body?: object]]>([
      ['an update', (id) => ['PATCH', `figures/${id}`, { _status: 'draft' }]],
      ['an update of many', () => ['PATCH', 'figures?where[code][equals]=axis-1.paid', { _status: 'draft' }]],
      ['an update of all languages', (id) => ['PATCH', `figures/${id}?unpublishAllLocales=true`, {}]],
      ['a deletion', (id) => ['DELETE', `figures/${id}`]],
      ['a deletion of many', () => ['DELETE', 'figures?where[code][equals]=axis-1.paid']],
    ])('stays published and in place whatever %s says', async (_, entryPoint) => {
      const { token } = (await accounts()).approver
      const id = await idOfFigure('axis-1.paid')
      const [method, path, body] = entryPoint(id)
      await rest(method, path, { token, ...(body ? { body } : {}) })
      expect((await recordOf('figures', id)).doc).toMatchObject({ _status: 'published' })
      const { body: seen } = await rest('GET', `figures/${id}`)
      expect(seen).toMatchObject({ code: 'axis-1.paid', value: inFull['axis-1.paid'] })
    })

    it('stays published when an old draft is restored, or a change is saved over a draft', async () => {
      const { token } = (await accounts()).approver
      await withSample('figures', {}, async (operand) => {
        await withSample('figures', { data: { formula: { operation: 'sum', operands: [operand.id] } } }, async () => {
          await payload.update({ collection: 'figures', id: operand.id, draft: true, data: { label: 'Bozza' } })
          const { doc } = await recordOf('figures', operand.id)
          const draft = await idOfVersion(operand.id, 'draft')
          expect((await rest('POST', `figures/versions/${draft}`, { token })).status).toBe(409)
          expect((await rest('PATCH', `figures/${operand.id}`, { token, body: { label: 'Altra' } })).status).toBe(409)
          expect((await recordOf('figures', operand.id)).doc).toEqual(doc)
        })
      })
    })

    it.each(['a public text', 'a draft of a text', 'a share of another figure', 'a formula'])(
      'by %s keeps its code, also while it is a draft, and the place is named',
      async (user) => {
        await rolledBack(async (newRequest) => {
          const { id, data } = await make(newRequest, {}, { isPublished: user === 'a public text' })
          const code = String(data.code)
          if (user === 'a formula')
            await make(newRequest, { formula: { operation: 'sum', operands: [id] } }, { isPublished: false })
          else {
            const token =
              user === 'a share of another figure'
                ? { code: 'axis-1.paid', form: 'share' as const, of: code }
                : { code }
            const draft = user !== 'a public text'
            await payload.update({
              collection: 'axes',
              id: (await places()).axis,
              draft,
              locale: 'en',
              data: { highlights: richText('Paid: ', token) as never, ...(draft ? {} : { _status: 'published' }) },
              req: await newRequest(),
            })
          }
          const renamed = payload.update({
            collection: 'figures',
            id,
            draft: true,
            data: { code: 'altro-nome' },
            req: await newRequest(undefined, 'en'),
          })
          const [message] = await refusal(renamed)
          expect(message).toContain(`code: The code "${code}" is used by: `)
          if (user !== 'a formula') expect(message).toContain("field «This year's highlights», English version")
        })
      },
    )

    it.each(['keyFigure', 'evidence', 'later'])('by an evaluation, as its %s, cannot be deleted', async (field) => {
      await rolledBack(async (newRequest) => {
        const { id, data } = await make(newRequest, {})
        const value = {
          keyFigure: id,
          evidence: [id],
          later: [{ figure: await idOfFigure('axis-1.paid'), laterFigure: id, caveat: 'Attenzione.' }],
        }[field]
        await makeSample('evaluations', await newRequest(), { data: { question: 'Rende?', [field]: value } })
        const [message] = await refusal(payload.delete({ collection: 'figures', id, req: await newRequest() }))
        expect(message).toContain(`«${data.code}» è ancora usato da: Domanda di valutazione: Rende?`)
      })
    })

    it('by a correction cannot be deleted', async () => {
      await rolledBack(async (newRequest) => {
        const { id } = await make(newRequest, {})
        await makeSample('corrections', await newRequest(), { data: { figure: id, place: 'Tabella di prova' } })
        const [message] = await refusal(payload.delete({ collection: 'figures', id, req: await newRequest() }))
        expect(message).toContain('Tabella di prova')
      })
    })

    it('says so to the office, place by place', async () => {
      const { token } = (await accounts()).editor
      const { body } = await rest('GET', `figures/${await idOfFigure('axis-1.paid')}/uses`, { token })
      expect(body.uses).toContainEqual({
        kind: 'text',
        collection: 'axes',
        id: (await places()).axis,
        title: 'Occupazione',
        field: 'implementation',
        locale: 'en',
        where: "campo «Attuazione nell'anno», versione inglese",
        place: "Asse prioritario: Occupazione, campo «Attuazione nell'anno», versione inglese",
      })
      expect(body.uses.map(({ kind }: { kind: string }) => kind)).toEqual(expect.arrayContaining(['formula', 'tables']))
      const unused = await rest('GET', `figures/${await idOfFigure('evaluation.unemployed')}/uses`, { token })
      expect(
        unused.body.uses.map(({ kind, field }: { kind: string; field?: string }) => `${kind} ${field ?? ''}`.trim()),
      ).toEqual(['text shortAnswer', 'text shortAnswer', 'text answer', 'text answer', 'evaluation'])
    })

    it('that is derived tells what it is worth now, and its checks', async () => {
      const { token } = (await accounts()).editor
      const { body } = await rest('GET', `figures/${await idOfFigure('programme.committed')}/standing`, { token })
      expect(body).toMatchObject({
        isDerived: true,
        value: 958_677_416.66,
        checks: [{ kind: 'printed', expected: 958_677_416.67, verdict: 'explained' }],
      })
    })

    it('may be deleted once nothing needs it', async () => {
      await rolledBack(async (newRequest) => {
        const { id } = await make(newRequest, {})
        await payload.delete({ collection: 'figures', id, req: await newRequest() })
        const { totalDocs } = await payload.count({
          collection: 'figures',
          where: { id: { equals: id } },
          req: await newRequest(),
        })
        expect(totalDocs).toBe(0)
      })
    })
  })
}
