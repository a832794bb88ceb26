import { describe, expect, it } from 'vitest'
import { accounts } from '../accounts'
import { payload } from '../portal'
import { rest } from '../request'
import { sampleData } from '../samples'
import { remove, withSample } from '../with-sample'

const textsOf = async (id: string) =>
  (await payload.findByID({ collection: 'glossary', id, locale: 'all', draft: true })).term

export function languagesSuite() {
  describe('A request', () => {
    it.each(['', '?locale='])('that names no language (%s) is answered in Italian', async (query) => {
      await withSample('glossary', { data: { term: 'Italiano' } }, async ({ id }) => {
        expect((await rest('GET', `glossary/${id}${query}`)).body.term).toBe('Italiano')
      })
    })

    it.each(['locale=xx', 'fallback-locale=xx'])(
      'for a language that is none of ours (%s) is refused',
      async (query) => {
        const { token } = (await accounts()).approver
        await withSample('glossary', { data: { term: 'Italiano' } }, async ({ id }) => {
          for (const [method, body] of [['GET'], ['PATCH', { term: 'Cambiato' }]] as const) {
            const answer = await rest(method, `glossary/${id}?${query}`, { token, body })
            expect([answer.status, answer.body.errors[0].message]).toEqual([400, expect.stringContaining('it, en')])
          }
          expect(await textsOf(id)).toEqual({ it: 'Italiano' })
        })
      },
    )

    it.each(['', '?locale='])('that names no language (%s) writes in Italian', async (query) => {
      const { token } = (await accounts()).approver
      await withSample('glossary', { data: { term: 'Italiano' } }, async ({ id }) => {
        await rest('PATCH', `glossary/${id}?locale=en`, { token, body: { term: 'English', definition: 'In English.' } })
        const { status } = await rest('PATCH', `glossary/${id}${query}`, { token, body: { term: 'Cambiato' } })
        expect(status).toBe(200)
        expect(await textsOf(id)).toEqual({ it: 'Cambiato', en: 'English' })
      })
    })

    it('that makes a document without naming a language makes it in Italian', async () => {
      const { token } = (await accounts()).approver
      const data = await sampleData('glossary')
      const { status, body } = await rest('POST', 'glossary', { token, body: { ...data, _status: 'published' } })
      expect(status).toBe(201)
      expect(await textsOf(body.doc.id)).toEqual({ it: data.term })
      await remove('glossary', body.doc.id)
    })

    it('without the texts it must have is refused, whatever language it does not name', async () => {
      const { token } = (await accounts()).approver
      const { status } = await rest('POST', 'glossary', { token, body: { code: 'senza-testi', _status: 'published' } })
      expect(status).toBe(400)
    })

    it('for the globals without a language is in Italian', async () => {
      const { token } = (await accounts()).administrator
      const before = await payload.findGlobal({ slug: 'programme', locale: 'all' })
      await rest('POST', 'globals/programme', { token, body: { fund: 'Fondo' } })
      const after = await payload.findGlobal({ slug: 'programme', locale: 'all' })
      await payload.updateGlobal({ slug: 'programme', locale: 'it', data: { fund: 'Fondo sociale europeo' } })
      expect(after.fund).toEqual({ it: 'Fondo', en: 'European Social Fund' })
      expect(before.fund).toEqual({ it: 'Fondo sociale europeo', en: 'European Social Fund' })
    })
  })
}
