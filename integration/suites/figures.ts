import type { Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { accounts } from '../accounts'
import { loadingTime, payload, withContent } from '../portal'
import { refusal } from '../refusals'
import { rest } from '../request'
import { type NewRequest, rolledBack } from '../rolled-back'
import { idOfFigure, makeSample } from '../samples'
import { recordOf } from '../snapshot'
import { withSample } from '../with-sample'

const inFull = { 'axis-1.paid': 254_774_002.77, 'programme.paid': 872_642_491.03 }

type Change = Parameters<typeof payload.update<'figures', Record<string, never>>>[0]['data']

/** Changes a figure inside the transaction. */
async function change(newRequest: NewRequest, code: string, data: Change, language?: 'it' | 'en') {
  const req = await newRequest(undefined, language)
  return payload.update({ collection: 'figures', id: await idOfFigure(code), data, req, depth: 0 })
}

async function read(newRequest: NewRequest, code: string) {
  return payload.findByID({ collection: 'figures', id: await idOfFigure(code), req: await newRequest(), depth: 0 })
}

const elsewhere = 'formula.operands: One of these figures belongs to another edition, or is no longer there.'

const make = async (newRequest: NewRequest, data: Record<string, unknown>, options = {}) =>
  makeSample('figures', await newRequest(undefined, 'en'), { data, ...options })

async function idOfVersion(parent: string, status: 'draft' | 'published') {
  const where: Where = { parent: { equals: parent }, 'version._status': { equals: status } }
  const { docs } = await payload.findVersions({ collection: 'figures', where, limit: 1 })
  return docs[0]?.id
}

export function figuresSuite() {
  describe('A derived figure', () => {
    beforeAll(withContent, loadingTime)

    it('has the value the document prints', async () => {
      await rolledBack(async (newRequest) => {
        expect((await read(newRequest, 'programme.paid')).value).toBe(inFull['programme.paid'])
        expect((await read(newRequest, 'axis-1.paid')).value).toBe(inFull['axis-1.paid'])
      })
    })

    it('is computed when saved: a value typed by hand is ignored', async () => {
      await rolledBack(async (newRequest) => {
        expect((await change(newRequest, 'programme.paid', { value: 1 })).value).toBe(inFull['programme.paid'])
        const id = await idOfFigure('programme.paid')
        const stored = await payload.db.findOne<{ id: string; value: number }>({
          collection: 'figures',
          where: { id: { equals: id } },
          req: await newRequest(),
        })
        expect(stored?.value).toBe(inFull['programme.paid'])
      })
    })

    it('follows its operands when read, through every step, without being saved again', async () => {
      await rolledBack(async (newRequest) => {
        await change(newRequest, 'axis-1.paid', { value: 254_774_002.78 })
        expect((await read(newRequest, 'programme.paid')).value).toBe(872_642_491.04)
        await change(newRequest, 'axis-1.paid', { value: 0 })
        expect((await read(newRequest, 'programme.paid')).value).toBe(617_868_488.26)
        expect((await read(newRequest, 'axis-1.paid-rate')).value).toBe(0)
      })
    })

    it('is not available when an operand is not', async () => {
      await rolledBack(async (newRequest) => {
        await change(newRequest, 'axis-1.paid', { value: null })
        expect((await read(newRequest, 'programme.paid')).value).toBeNull()
      })
    })

    it.each([
      ['it', "Questi dati si calcolerebbero l'uno dall'altro: "],
      ['en', 'These figures would be computed from one another: '],
    ] as const)('that would follow from itself is refused, naming the circle (%s)', async (language, said) => {
      await rolledBack(async (newRequest) => {
        const operands = [await idOfFigure('programme.paid-rate')]
        const [message] = await refusal(
          change(newRequest, 'programme.committed', { formula: { operation: 'sum', operands } }, language),
        )
        expect(message).toContain(`formula.operands: ${said}`)
        for (const code of ['programme.committed', 'programme.paid-rate']) expect(message).toContain(code)
      })
    })

    it('that names itself is refused', async () => {
      await rolledBack(async (newRequest) => {
        const operands = [await idOfFigure('axis-1.paid')]
        const [message] = await refusal(
          change(newRequest, 'axis-1.paid', { formula: { operation: 'sum', operands } }, 'en'),
        )
        expect(message).toContain('axis-1.paid → axis-1.paid')
      })
    })

    it.each(['ratio', 'share'])('with one operand for a %s is refused', async (operation) => {
      await rolledBack(async (newRequest) => {
        const operands = [await idOfFigure('axis-1.paid')]
        const messages = await refusal(make(newRequest, { unit: 'percent', formula: { operation, operands } }))
        expect(messages).toEqual(['formula.operands: This operation needs another number of figures.'])
      })
    })

    it('with an operand of another edition is refused', async () => {
      await rolledBack(async (newRequest) => {
        const edition = await makeSample('editions', await newRequest())
        const foreign = await make(newRequest, { edition: edition.id })
        const messages = await refusal(make(newRequest, { formula: { operation: 'sum', operands: [foreign.id] } }))
        expect(messages).toEqual([elsewhere])
      })
    })

    it('with an operand that does not exist is refused', async () => {
      await rolledBack(async (newRequest) => {
        const gone = await make(newRequest, {})
        await payload.delete({ collection: 'figures', id: gone.id, req: await newRequest() })
        const messages = await refusal(make(newRequest, { formula: { operation: 'sum', operands: [gone.id] } }))
        expect(messages).toEqual([elsewhere])
      })
    })

    it('of an unpublished operand is not available to the public, and is to the office', async () => {
      const { editor } = await accounts()
      await rolledBack(async (newRequest) => {
        const operand = await make(newRequest, { value: 12_345.67 }, { isPublished: false })
        const { id } = await make(newRequest, { formula: { operation: 'sum', operands: [operand.id] } })
        const seen = async (user?: typeof editor.user) =>
          payload.findByID({ collection: 'figures', id, overrideAccess: false, depth: 2, req: await newRequest(user) })
        expect((await seen()).value).toBeNull()
        expect(JSON.stringify(await seen())).not.toContain('12345.67')
        expect((await seen(editor.user)).value).toBe(12_345.67)
      })
    })
  })

  describe('A figure', () => {
    beforeAll(withContent, loadingTime)

    it.each([
      ['money with a third decimal', { value: 1.005 }, ['value: An amount in euro has at most two decimals.']],
      [
        'money with a tenth of a cent in a large amount',
        { value: 290_890_851.861 },
        ['value: An amount in euro has at most two decimals.'],
      ],
      [
        'a fraction of a person',
        { kind: 'recipients', unit: 'people', value: 1.5 },
        ['value: These are counted: write a number without decimals.'],
      ],
      [
        'money in people',
        { kind: 'finance', unit: 'people', value: 1 },
        ['unit: For this kind of figure choose among: Euro, Percentage.'],
      ],
      [
        'recipients in euro',
        { kind: 'recipients', unit: 'EUR', value: 1 },
        ['unit: For this kind of figure choose among: People, Households, Companies, Bodies, Percentage.'],
      ],
      [
        'a code with a space',
        { code: 'axis 1' },
        ['code: Use lower-case letters, digits, hyphens and dots, for example axis-1.paid.'],
      ],
      [
        'a code already taken',
        { code: 'axis-1.paid' },
        ['code: The code "axis-1.paid" is already used in this edition.'],
      ],
    ] as const)('with %s is refused', async (_, data, messages) => {
      await rolledBack(async (newRequest) => {
        expect(await refusal(make(newRequest, { ...data }))).toEqual(messages)
      })
    })

    it('says why in Italian too', async () => {
      await rolledBack(async (newRequest) => {
        const messages = await refusal(change(newRequest, 'axis-1.paid', { value: 1.005 }, 'it'))
        expect(messages).toEqual(['value: Un importo in euro ha al massimo due decimali.'])
      })
    })

    it.each([254_774_002.77, 971_067_817.19, 0.1, 0.07, 1.15, -0.01, 999_999_999.99])(
      'keeps %f euro to the cent',
      async (value) => {
        await rolledBack(async (newRequest) => {
          const { id } = await make(newRequest, { value })
          expect((await payload.findByID({ collection: 'figures', id, req: await newRequest() })).value).toBe(value)
        })
      },
    )

    it('keeps a value of zero and a target of zero, which are not the same as none', async () => {
      await rolledBack(async (newRequest) => {
        const zero = await make(newRequest, {
          kind: 'output',
          unit: 'people',
          decimals: 0,
          value: 0,
          target: { value: 0, year: 2023, direction: 'atMost' },
        })
        const none = await make(newRequest, { kind: 'output', unit: 'people', decimals: 0, value: null })
        const stored = async (id: string) => payload.findByID({ collection: 'figures', id, req: await newRequest() })
        expect(await stored(zero.id)).toMatchObject({ value: 0, target: { value: 0, year: 2023, direction: 'atMost' } })
        expect((await stored(none.id)).value ?? null).toBeNull()
        expect((await stored(none.id)).target?.value ?? null).toBeNull()
      })
    })

    it('keeps its code once public, and may change it before', async () => {
      await rolledBack(async (newRequest) => {
        const draft = await make(newRequest, {}, { isPublished: false })
        const renamed = { collection: 'figures', id: draft.id, data: { code: 'nuovo-codice' }, draft: true } as const
        expect((await payload.update({ ...renamed, req: await newRequest() })).code).toBe('nuovo-codice')
        const messages = await refusal(change(newRequest, 'axis-1.paid', { code: 'axis-1.spent' }, 'en'))
        expect(messages).toEqual(['code: The code "axis-1.paid" is public and cannot change.'])
      })
    })

    it('keeps its code even when the change hides in a draft that is then published', async () => {
      await withSample('figures', {}, async ({ id, data }) => {
        await payload.update({ collection: 'figures', id, draft: true, data: { code: 'di-nascosto' } }).catch(() => {})
        await payload.update({ collection: 'figures', id, data: { _status: 'published' } }).catch(() => {})
        const { doc } = await recordOf('figures', id)
        expect(doc).toMatchObject({ code: data.code })
      })
    })

    it.each([
      ['a wrong amount', { value: 0.001 }],
      ['a wrong amount beside a right label', { label: 'Cambiato', value: 0.001 }],
      ['a circle', { formula: { operation: 'sum', operands: ['self'] } }],
      [
        'an operand that is no figure',
        { formula: { operation: 'sum', operands: ['00000000-0000-4000-8000-000000000000'] } },
      ],
    ])('refused for %s is left exactly as it was, its versions too', async (_, body) => {
      const { token } = (await accounts()).approver
      await withSample('figures', {}, async ({ id }) => {
        const before = await recordOf('figures', id)
        const sent = JSON.parse(JSON.stringify(body).replace('"self"', JSON.stringify(id)))
        const { status } = await rest('PATCH', `figures/${id}`, { token, body: sent })
        expect(status).toBe(400)
        expect(await recordOf('figures', id)).toEqual(before)
      })
    })
  })

  describe('A figure in use', () => {
    beforeAll(withContent, loadingTime)

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
        for (const user of ['programme.paid', 'axis-1.paid-rate', 'axes: Occupazione']) expect(message).toContain(user)
      })
    })

    it('by a text alone cannot be deleted', async () => {
      await rolledBack(async (newRequest) => {
        const [message] = await refusal(remove(newRequest, 'axis-1.result-8i', 'en'))
        expect(message).toContain('axes: Occupazione')
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
    ])('stays published and in place whatever %s says', async (_, road) => {
      const { token } = (await accounts()).approver
      const id = await idOfFigure('axis-1.paid')
      const [method, path, body] = road(id)
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
