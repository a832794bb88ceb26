import { describe, expect, it } from 'vitest'
import { accounts } from '../accounts'
import { payload } from '../portal'
import { rest } from '../request'
import { places } from '../samples'
import { withSample } from '../with-sample'

export function officeTextsSuite() {
  describe('The figures an editor may name', () => {
    it('are those of the edition as they read now, drafts and what follows from them included', async () => {
      const { token } = (await accounts()).editor
      const { edition } = await places()
      await withSample('figures', { data: { value: 40 } }, async (part) => {
        await withSample('figures', { data: { formula: { operation: 'sum', operands: [part.id] } } }, async (sum) => {
          await payload.update({ collection: 'figures', id: part.id, draft: true, data: { value: 41 } })
          const { status, body } = await rest('GET', `figures/readings?edition=${edition}`, { token })
          expect(status).toBe(200)
          const readingOf = (code: unknown) => body.figures.find((figure: { code: string }) => figure.code === code)
          expect(readingOf(part.data.code)).toMatchObject({ value: 41, isPublished: true, unit: 'EUR' })
          expect(readingOf(sum.data.code)).toMatchObject({ value: 41 })
          expect(readingOf('axis-1.paid')).toMatchObject({
            value: 254_774_002.77,
            label: { it: expect.any(String), en: expect.any(String) },
          })
        })
      })
    })

    it('are those of the current edition where none is named', async () => {
      const { token } = (await accounts()).editor
      expect((await rest('GET', 'figures/readings', { token })).body.edition).toBe((await places()).edition)
    })

    it.each(['figures/readings', 'figures/1/uses', 'figures/1/standing', 'editions/1/typed-numbers'])(
      'are told to the office only: %s',
      async (path) => {
        expect((await rest('GET', path)).status).toBe(403)
      },
    )

    it('are not found where there is no such document', async () => {
      const { token } = (await accounts()).editor
      const none = '000000000000000000000000'
      for (const path of [`figures/${none}/uses`, `figures/${none}/standing`, `editions/${none}/typed-numbers`])
        expect((await rest('GET', path, { token })).status, path).toBe(404)
    })
  })

  describe('Numbers typed by hand', () => {
    it('are none in the texts of 2022 but those that are meant', async () => {
      const { token } = (await accounts()).editor
      const { body } = await rest('GET', `editions/${(await places()).edition}/typed-numbers`, { token })
      const { numbers } = body as { numbers: { isIntended: boolean; number: string; field: string; locale: string }[] }
      expect(numbers.filter(({ isIntended }) => !isIntended)).toEqual([])
      expect(numbers.map(({ field, locale, number }) => `${field} ${locale} ${number}`).sort()).toEqual(
        ['it', 'en']
          .flatMap((locale) => [
            `answer ${locale} 16`,
            `answer ${locale} 25`,
            `answer ${locale} 35`,
            `implementation ${locale} 25`,
          ])
          .sort(),
      )
    })

    it('are listed with their place, from drafts too, until they are marked', async () => {
      const { token } = (await accounts()).editor
      const { edition } = await places()
      const list = async (id: string) => {
        const { body } = await rest('GET', `editions/${edition}/typed-numbers`, { token, language: 'en' })
        return body.numbers.filter((found: { id: string }) => found.id === id)
      }
      await withSample('initiatives', { data: { title: 'Prova' } }, async ({ id }) => {
        const data = { summary: 'Per 600 imprese.', acts: [{ type: 'dgr', number: '1', subject: 'Altri 40 voucher' }] }
        await payload.update({ collection: 'initiatives', id, draft: true, locale: 'it', data: data as never })
        expect(await list(id)).toMatchObject([
          {
            field: 'summary',
            label: 'In one sentence',
            locale: 'it',
            number: '600',
            excerpt: 'Per 600 imprese.',
            isIntended: false,
          },
          { field: 'acts.subject', label: 'Acts: Subject', locale: 'it', number: '40', isIntended: false },
        ])
        const marks = [{ field: 'acts.subject', locale: 'it', number: '40' }]
        await payload.update({
          collection: 'initiatives',
          id,
          draft: true,
          locale: 'it',
          data: { intendedNumbers: marks },
        })
        expect((await list(id)).map(({ isIntended }: { isIntended: boolean }) => isIntended)).toEqual([false, true])
      })
    })
  })
}
