import { beforeAll, describe, expect, it } from 'vitest'
import type { TokenForm } from '@/lib/figure/types'
import { accounts } from '../accounts'
import type { change } from '../figure-changes'
import { loadingTime, payload, withContent } from '../portal'
import { refusal } from '../refusals'
import { graphql, rest } from '../request'
import { richText } from '../rich-text'
import { type NewRequest, rolledBack } from '../rolled-back'
import { makeSample, places } from '../samples'
import { recordOf } from '../snapshot'
import { withSample } from '../with-sample'

type Named = { code: string; form?: TokenForm; of?: string }
type Language = 'it' | 'en'

/** Saves a text of the first axis that names a figure. `locale` is of the text, `language` of whoever saves. */
const write = async (
  newRequest: NewRequest,
  token: Named | string,
  { draft = false, autosave = false, language = 'it' as Language, locale = 'it' as Language } = {},
) =>
  payload.update({
    collection: 'axes',
    id: (await places()).axis,
    draft,
    autosave,
    locale,
    data: {
      strategy: richText('Nel corso dell’anno i beneficiari hanno ricevuto pagamenti per ', token, '.'),
      ...(draft ? {} : { _status: 'published' as const }),
    } as never,
    req: await newRequest(undefined, language),
  })

const place = {
  it: 'strategy: Nel campo «Strategia», versione italiana, dopo «…hanno ricevuto pagamenti per»: ',
  en: 'strategy: In the field “Strategy”, Italian version, after “…hanno ricevuto pagamenti per”: ',
}

export function tokensSuite() {
  describe('A figure named in a text', () => {
    beforeAll(withContent, loadingTime)

    it('of the same edition is accepted, in every form', async () => {
      await rolledBack(async (newRequest) => {
        for (const form of ['value', 'short', 'target', 'difference'] as const)
          expect((await write(newRequest, { code: 'axis-1.unemployed', form }))._status).toBe('published')
        for (const form of ['share', 'ratio'] as const)
          expect((await write(newRequest, { code: 'axis-1.paid', form, of: 'axis-1.committed' }))._status).toBe(
            'published',
          )
      })
    })

    it.each([
      ['it', 'nessun dato di questa edizione ha il codice «axis-1.piad».'],
      ['en', 'no figure of this edition has the code “axis-1.piad”.'],
    ] as const)('that does not exist is refused when published, naming the place (%s)', async (language, said) => {
      await rolledBack(async (newRequest) => {
        expect(await refusal(write(newRequest, { code: 'axis-1.piad' }, { language }))).toEqual([
          place[language] + said,
        ])
      })
    })

    it('is looked for in all languages of what is published, not only in the one being saved', async () => {
      await rolledBack(async (newRequest) => {
        await write(newRequest, { code: 'axis-1.piad' }, { draft: true, autosave: true, locale: 'en' })
        const title = { title: 'Occupazione e lavoro', _status: 'published' as const }
        const id = (await places()).axis
        const saved = payload.update({ collection: 'axes', id, locale: 'it', data: title, req: await newRequest() })
        expect(await refusal(saved)).toEqual([expect.stringContaining('versione inglese')])
      })
    })

    it('that does not exist is kept in a draft that saves itself: nothing typed is lost', async () => {
      await rolledBack(async (newRequest) => {
        const saved = await write(newRequest, { code: 'axis-1.piad' }, { draft: true, autosave: true })
        expect(saved._status).toBe('draft')
        expect(JSON.stringify(saved.strategy)).toContain('axis-1.piad')
      })
    })

    it.each<[string, Named | string, string]>([
      ['does not exist', { code: 'axis-1.piad' }, 'nessun dato di questa edizione ha il codice «axis-1.piad».'],
      [
        'is measured on one that does not exist',
        { code: 'axis-1.paid', form: 'share', of: 'axis-1.piad' },
        'nessun dato di questa edizione ha il codice «axis-1.piad».',
      ],
      [
        'stands between broken braces',
        '{{Axis}}',
        '«{{Axis}}» non è diventato un dato. Riscrivilo come {{codice}} o toglilo.',
      ],
    ])('that %s is refused when somebody saves the draft, naming the place', async (_, token, said) => {
      await rolledBack(async (newRequest) => {
        const messages = await refusal(write(newRequest, token, { draft: true }))
        expect(messages).toEqual([expect.stringMatching(/^strategy: Nel campo «Strategia», versione italiana, dopo «/)])
        expect(messages[0]).toContain(said)
      })
    })

    it('of another edition is refused when somebody saves the draft', async () => {
      await rolledBack(async (newRequest) => {
        const edition = await makeSample('editions', await newRequest())
        await makeSample('figures', await newRequest(), { data: { edition: edition.id, code: 'altrove.pagato' } })
        expect(await refusal(write(newRequest, { code: 'altrove.pagato' }, { draft: true }))).toEqual([
          `${place.it}il dato «altrove.pagato» è di un'altra edizione. In questa edizione non c'è.`,
        ])
      })
    })

    it('may be a draft itself in a draft, and lack what publishing will ask for', async () => {
      await rolledBack(async (newRequest) => {
        const { data } = await makeSample('figures', await newRequest(), { isPublished: false })
        const tokens: Named[] = [{ code: String(data.code) }, { code: 'axis-1.paid', form: 'target' }]
        for (const token of tokens) expect((await write(newRequest, token, { draft: true }))._status).toBe('draft')
      })
    })

    it('wrongly in what saved itself does not keep the text from being taken back', async () => {
      await rolledBack(async (newRequest) => {
        await write(newRequest, { code: 'axis-1.piad' }, { draft: true, autosave: true })
        const data = { _status: 'draft' as const }
        const id = (await places()).axis
        const taken = await payload.update({ collection: 'axes', id, locale: 'it', data, req: await newRequest() })
        expect(taken._status).toBe('draft')
      })
    })

    it.each<[string, Named | string, string]>([
      ['without a code', { code: '' }, 'scegli il dato.'],
      ['as braces that name nothing', '{{Axis}}', '«{{Axis}}» non è diventato un dato.'],
      ['by a target it does not have', { code: 'axis-1.paid', form: 'target' }, 'non ha un target'],
      ['by the difference from none', { code: 'axis-1.paid', form: 'difference' }, 'non ha un target'],
      ['as a share of nothing', { code: 'axis-1.paid', form: 'share' }, 'manca il dato con cui confrontare'],
      ['as a share of what is not there', { code: 'axis-1.paid', form: 'share', of: 'axis-1.piad' }, '«axis-1.piad»'],
      ['as a share in another unit', { code: 'axis-1.paid', form: 'share', of: 'axis-1.recipients' }, 'unità diverse'],
      [
        'as a share of a percentage',
        { code: 'axis-1.paid-rate', form: 'share', of: 'axis-1.paid-rate' },
        'Usa il rapporto',
      ],
    ])('%s is refused', async (_, token, said) => {
      await rolledBack(async (newRequest) => {
        const messages = await refusal(write(newRequest, token))
        expect(messages.length).toBeGreaterThan(0)
        expect(messages.join(' ')).toContain(said)
      })
    })

    it.each([
      ['has no value', null, 'non ha ancora un valore'],
      ['is zero', 0, 'vale zero'],
    ])('is refused as a ratio to one that %s', async (_, value, said) => {
      await rolledBack(async (newRequest) => {
        const { data } = await makeSample('figures', await newRequest(), { data: { value } })
        const messages = await refusal(write(newRequest, { code: 'axis-1.paid', form: 'ratio', of: String(data.code) }))
        expect(messages).toEqual([expect.stringContaining(said)])
      })
    })

    it('of another edition is refused, also as the other one of a share', async () => {
      for (const token of [
        { code: 'altrove.pagato' },
        { code: 'axis-1.paid', form: 'share', of: 'altrove.pagato' },
      ] as const)
        await rolledBack(async (newRequest) => {
          const edition = await makeSample('editions', await newRequest())
          await makeSample('figures', await newRequest(), { data: { edition: edition.id, code: 'altrove.pagato' } })
          expect(await refusal(write(newRequest, token))).toEqual([
            `${place.it}il dato «altrove.pagato» è di un'altra edizione. In questa edizione non c'è.`,
          ])
        })
    })

    it.each(['editions', 'pages'] as const)('of another edition is refused in the texts of %s', async (collection) => {
      await rolledBack(async (newRequest) => {
        const edition = await makeSample('editions', await newRequest())
        await makeSample('figures', await newRequest(), { data: { edition: edition.id, code: 'altrove.pagato' } })
        const content = richText('Pagati ', { code: 'altrove.pagato' }) as never
        const status = { _status: 'published' as const }
        const saved =
          collection === 'editions'
            ? payload.update({
                collection,
                id: (await places()).edition,
                data: { foreword: content, ...status },
                req: await newRequest(),
              })
            : makeSample('pages', await newRequest(), { data: { body: content } })
        expect(await refusal(saved)).toEqual([expect.stringContaining("«altrove.pagato» è di un'altra edizione")])
      })
    })

    it('that is a draft is refused', async () => {
      await rolledBack(async (newRequest) => {
        const { data } = await makeSample('figures', await newRequest(), { isPublished: false })
        const messages = await refusal(write(newRequest, { code: data.code as string }))
        expect(messages).toEqual([expect.stringContaining(`«${data.code}» è ancora una bozza`)])
      })
    })

    it.each(['REST', 'GraphQL', 'many at once', 'a restored version'])(
      'is refused by %s, and nothing is kept',
      async (road) => {
        const { token } = (await accounts()).approver
        const unknown = richText('Pagati ', { code: 'axis-1.piad' })
        await withSample('axes', {}, async ({ id }) => {
          const before = await recordOf('axes', id)
          if (road === 'REST') {
            const { status, body } = await rest('PATCH', `axes/${id}`, {
              token,
              body: { strategy: unknown, _status: 'published' },
            })
            expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'strategy'])
          } else if (road === 'GraphQL') {
            const data = `{ strategy: ${inGraphql(unknown)}, _status: published }`
            const { body } = await graphql(`mutation { updateAxe(id: "${id}", data: ${data}) { id } }`, { token })
            expect(JSON.stringify(body.errors)).toContain('axis-1.piad')
          } else if (road === 'many at once') {
            const { body } = await rest('PATCH', `axes?where[id][equals]=${id}`, {
              token,
              body: { strategy: unknown, _status: 'published' },
            })
            expect(body.errors).toHaveLength(1)
          } else {
            await payload.update({
              collection: 'axes',
              id,
              locale: 'en',
              draft: true,
              autosave: true,
              data: { strategy: unknown as never },
            })
            const where = { parent: { equals: id }, 'version._status': { equals: 'draft' } }
            const [version] = (
              await payload.findVersions({ collection: 'axes', where, limit: 1, locale: 'all', depth: 0 })
            ).docs
            await payload.db.updateVersion({
              collection: 'axes',
              id: String(version?.id),
              versionData: { ...version, version: { ...version?.version, _status: 'published' } } as never,
              locale: 'en',
            } as never)
            expect((await rest('POST', `axes/versions/${version?.id}`, { token })).status).toBe(400)
          }
          expect((await recordOf('axes', id)).doc).toEqual(before.doc)
        })
      },
    )
  })

  describe('A figure that a published text names', () => {
    beforeAll(withContent, loadingTime)

    const said =
      'A published sentence could no longer be read. Priority axis: Occupazione, field «Strategy», Italian version'

    it.each<[string, Parameters<typeof change>[2], Named, string]>([
      ['loses its target', { target: { value: null, year: null } }, { code: 'named', form: 'target' }, 'target.value'],
      ['is counted in another unit', { unit: 'projects' }, { code: 'other', form: 'share', of: 'named' }, 'unit'],
      ['loses its value', { value: null }, { code: 'other', form: 'share', of: 'named' }, 'value'],
      ['becomes zero', { value: 0 }, { code: 'other', form: 'ratio', of: 'named' }, 'value'],
      ['makes what is computed from it zero', { value: 0 }, { code: 'other', form: 'ratio', of: 'sum' }, 'value'],
    ])('is not published when it %s', async (_, data, token, path) => {
      await rolledBack(async (newRequest) => {
        await named(newRequest)
        await write(newRequest, token)
        const [message] = await refusal(changeNamed(newRequest, data))
        expect(message).toContain(`${path}: ${said}`)
      })
    })

    it('may lose a value that is told by itself, and change as a draft', async () => {
      await rolledBack(async (newRequest) => {
        await named(newRequest)
        await write(newRequest, { code: 'other', form: 'ratio', of: 'named' })
        expect((await changeNamed(newRequest, { value: 0 }, true))._status).toBe('draft')
        expect((await changeNamed(newRequest, { value: 7 })).value).toBe(7)
        await write(newRequest, { code: 'named' })
        expect((await changeNamed(newRequest, { value: null })).value).toBeNull()
      })
    })

    /** Three figures of their own: `named` is the one that changes, `sum` follows from it. */
    async function named(newRequest: NewRequest) {
      const counted = { kind: 'output', unit: 'people', decimals: 0, value: 5 }
      const target = { value: 9, year: 2023 }
      const { id } = await makeSample('figures', await newRequest(), { data: { ...counted, code: 'named', target } })
      await makeSample('figures', await newRequest(), { data: { ...counted, code: 'other' } })
      const formula = { operation: 'sum', operands: [id] }
      await makeSample('figures', await newRequest(), { data: { ...counted, code: 'sum', formula } })
    }

    async function changeNamed(newRequest: NewRequest, data: Parameters<typeof change>[2], draft = false) {
      const where = { code: { equals: 'named' } }
      const { docs } = await payload.find({ collection: 'figures', where, depth: 0, req: await newRequest() })
      return payload.update({
        collection: 'figures',
        id: String(docs[0]?.id),
        draft,
        data: { ...data, _status: draft ? 'draft' : 'published' },
        req: await newRequest(undefined, 'en'),
      })
    }
  })

  describe('The figures an editor may name', () => {
    beforeAll(withContent, loadingTime)

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
    beforeAll(withContent, loadingTime)

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

/** A value as GraphQL writes it: names of fields without quotes. */
const inGraphql = (value: unknown) => JSON.stringify(value).replace(/"([a-zA-Z]+)":/g, '$1: ')
