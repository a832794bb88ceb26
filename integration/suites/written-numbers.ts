import { beforeAll, describe, expect, it } from 'vitest'
import { type Account, accounts } from '../accounts'
import { payload } from '../portal'
import { rest } from '../request'
import { idOfFigure } from '../samples'
import { recordOf } from '../snapshot'
import { withSample } from '../with-sample'

export function writtenNumbersSuite() {
  describe('A number that comes as text', () => {
    let editor: Account
    beforeAll(async () => {
      editor = (await accounts()).editor
    })

    const draft = (id: string, body: object, language: 'it' | 'en' = 'it') =>
      rest('PATCH', `figures/${id}?draft=true`, { token: editor.token, body, language })

    it.each([
      ['98,72', 98.72],
      ['254.774.002,77', 254_774_002.77],
      ['3.700.000', 3_700_000],
      ['1234', 1234],
      ['', null],
    ])('%j is kept as %d', async (value, kept) => {
      await withSample('figures', {}, async ({ id }) => {
        const { status, body } = await draft(id, { value })
        expect([status, body.doc?.value]).toEqual([200, kept])
      })
    })

    it.each([
      [
        '81.000',
        'Si può leggere in due modi: scrivi 81,0 oppure 81000.',
        'This can be read in two ways: write 81.0 or 81000.',
      ],
      ['circa 12', 'Scrivi un numero, per esempio 1234,5.', 'Write a number, for example 1234.5.'],
    ])('%j is refused at its field, and nothing changes', async (value, italian, english) => {
      await withSample('figures', {}, async ({ id }) => {
        const before = await recordOf('figures', id)
        for (const [language, message] of [
          ['it', italian],
          ['en', english],
        ] as const) {
          const { status, body } = await draft(id, { label: 'Altro', target: { value } }, language)
          expect(status).toBe(400)
          expect(body.errors[0].data.errors).toEqual([expect.objectContaining({ path: 'target.value', message })])
        }
        expect(await recordOf('figures', id)).toEqual(before)
      })
    })

    it('is read in a global as well', async () => {
      const { token } = (await accounts()).administrator
      const { status, body } = await rest('POST', 'globals/programme?draft=true', {
        token,
        body: { periodStart: 'duemilaquattordici' },
      })
      expect(status).toBe(400)
      expect(JSON.stringify(body.errors)).toContain('Scrivi un numero')
    })

    it('sent for a figure that is computed is refused unless it is what follows', async () => {
      const operands = [await idOfFigure('axis-1.paid'), await idOfFigure('axis-2.paid')]
      await withSample('figures', { data: { formula: { operation: 'sum', operands } } }, async ({ id }) => {
        const before = await recordOf('figures', id)
        const { status, body } = await draft(id, { value: 1 })
        expect(status).toBe(400)
        expect(body.errors[0].data.errors).toEqual([
          expect.objectContaining({
            path: 'value',
            message: 'Questo valore lo calcola la formula: togli la formula per scriverlo a mano.',
          }),
        ])
        expect(await recordOf('figures', id)).toEqual(before)
        expect((await draft(id, { value: 552_050_056.41 })).body.doc?.value).toBe(552_050_056.41)
        expect((await draft(id, { value: 5, formula: { operation: null, operands: [] } })).body.doc?.value).toBe(5)
      })
    })
  })

  describe('The filter of a list of the office', () => {
    const listed = (value: string) =>
      payload.find({
        collection: 'figures',
        where: { and: [{ code: { equals: 'axis-1.paid' } }, { value: { equals: value } }] },
      })

    it.each(['254.774.002,77', '254,774,002.77', '254774002.77'])(
      'finds the figure that is worth %s',
      async (value) => {
        expect((await listed(value)).totalDocs).toBe(1)
      },
    )

    it('finds nothing by a number that can be read in two ways, and names it', async () => {
      await expect(listed('81.000')).rejects.toMatchObject({
        name: 'QueryError',
        status: 400,
        message: expect.stringContaining('81.000'),
      })
    })
  })
}
