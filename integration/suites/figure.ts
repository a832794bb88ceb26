import { describe, expect, it } from 'vitest'
import { accounts } from '../accounts'
import { change, make } from '../figure-changes'
import { payload } from '../portal'
import { refusal } from '../refusals'
import { rest } from '../request'
import { rolledBack } from '../rolled-back'
import { recordOf } from '../snapshot'
import { withSample } from '../with-sample'

export function figuresSuite() {
  describe('A figure', () => {
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
        const published = await make(newRequest, { code: 'on-its-own' })
        const req = await newRequest(undefined, 'en')
        const taken = payload.update({ collection: 'figures', id: published.id, data: { code: 'another' }, req })
        expect(await refusal(taken)).toEqual(['code: The code "on-its-own" is public and cannot change.'])
      })
      await rolledBack(async (newRequest) => {
        const [message] = await refusal(change(newRequest, 'axis-1.paid', { code: 'axis-1.spent' }, 'en'))
        expect(message).toContain('code: The code "axis-1.paid" is used by: Priority axis: Occupazione')
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
}
