import { describe, expect, it } from 'vitest'
import { accounts } from '../accounts'
import { type Named, write } from '../naming'
import { payload } from '../portal'
import { refusal } from '../refusals'
import { rest } from '../request'
import { richText } from '../rich-text'
import { rolledBack } from '../rolled-back'
import { makeSample, places } from '../samples'
import { recordOf } from '../snapshot'
import { withSample } from '../with-sample'

const place = {
  it: 'strategy: Nel campo «Strategia», versione italiana, dopo «…hanno ricevuto pagamenti per»: ',
  en: 'strategy: In the field “Strategy”, Italian version, after “…hanno ricevuto pagamenti per”: ',
}

export function tokensSuite() {
  describe('A figure named in a text', () => {
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

    it.each(['REST', 'many at once', 'a restored version'])(
      'is refused by %s, and nothing is kept',
      async (entryPoint) => {
        const { token } = (await accounts()).approver
        const unknown = richText('Pagati ', { code: 'axis-1.piad' })
        await withSample('axes', {}, async ({ id }) => {
          const before = await recordOf('axes', id)
          if (entryPoint === 'REST') {
            const { status, body } = await rest('PATCH', `axes/${id}`, {
              token,
              body: { strategy: unknown, _status: 'published' },
            })
            expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'strategy'])
          } else if (entryPoint === 'many at once') {
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
}
