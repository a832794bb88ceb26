import { beforeAll, describe, expect, it } from 'vitest'
import { accounts } from '../accounts'
import { payload } from '../portal'
import { refusal } from '../refusals'
import { rest } from '../request'
import { type NewRequest, rolledBack } from '../rolled-back'
import { makeSample, places, sampleData } from '../samples'
import { recordOf } from '../snapshot'
import { withSample } from '../with-sample'

/** Made from a title alone, as an editor does it. */
async function makePage(newRequest: NewRequest, title: string, data: Record<string, unknown> = {}) {
  const { slug, ...rest } = await sampleData('pages')
  const req = await newRequest(undefined, 'en')
  return payload.create({ collection: 'pages', req, data: { ...rest, title, ...data, _status: 'published' } as never })
}

type Former = { formerSlugs?: { it?: string[]; en?: string[] } }
const formerOf = async (id: string) => ((await recordOf('pages', id)).doc as Former).formerSlugs

export function addressesSuite() {
  describe('The address of a page', () => {
    it.each([
      ['Attività e Qualità: perché', 'attivita-e-qualita-perche'],
      ["L'Unità è più forte", 'l-unita-e-piu-forte'],
      ['Çà et là — 2022 (III anni)', 'ca-et-la-2022-iii-anni'],
    ])('made from «%s» is %s', async (title, slug) => {
      await rolledBack(async (newRequest) => {
        expect((await makePage(newRequest, title)).slug).toBe(slug)
      })
    })

    it.each([
      ['with capitals and accents', 'Età', 'slug: Use only plain lower-case letters, digits and hyphens.'],
      ['with a slash', 'a/b', 'slug: Use only plain lower-case letters, digits and hyphens.'],
      ['of the data pages', 'dati', 'slug: "dati" is the address of a section of the site: choose another.'],
      ['of the English axes', 'axes', 'slug: "axes" is the address of a section of the site: choose another.'],
      ['of a section to come', 'cerca', 'slug: "cerca" is the address of a section of the site: choose another.'],
    ])('%s is refused', async (_, slug, message) => {
      await rolledBack(async (newRequest) => {
        expect(await refusal(makePage(newRequest, 'Prova', { slug }))).toEqual([message])
      })
    })

    it('that another page has in the same language is refused', async () => {
      await rolledBack(async (newRequest) => {
        const first = await makePage(newRequest, 'Doppia')
        const [message] = await refusal(makePage(newRequest, 'Doppia'))
        expect(first.slug).toBe('doppia')
        expect(message).toBe('slug: "Doppia" already has this address: choose another.')
      })
    })

    it('may be the same in another language and in another edition', async () => {
      await rolledBack(async (newRequest) => {
        const { id } = await makePage(newRequest, 'Italiana')
        const english = { title: 'English', slug: 'italiana-altra', body: undefined }
        const other = await makePage(newRequest, 'Altra')
        await payload.update({
          collection: 'pages',
          id: other.id,
          locale: 'en',
          draft: true,
          data: { ...english, slug: 'italiana' },
          req: await newRequest(),
        })
        expect(id).not.toBe(other.id)
        const edition = await makeSample('editions', await newRequest())
        const axis = await makeSample('axes', await newRequest(), {
          data: { edition: edition.id, slug: 'occupazione', code: 'axis-1' },
        })
        expect(axis.data.slug).toBe('occupazione')
      })
    })

    it('is refused twice in one edition', async () => {
      const { edition } = await places()
      await rolledBack(async (newRequest) => {
        const [message] = await refusal(
          makeSample('axes', await newRequest(undefined, 'en'), { data: { edition, slug: 'occupazione' } }),
        )
        expect(message).toBe('slug: "Occupazione" already has this address: choose another.')
      })
    })

    describe('once published, when it changes', () => {
      const save = (id: string, locale: 'it' | 'en', slug: string, draft = false) =>
        payload.update({
          collection: 'pages',
          id,
          locale,
          draft,
          data: { slug, title: slug, body: body(), ...(draft ? {} : { _status: 'published' as const }) } as never,
        })
      let text: unknown
      const body = () => text
      beforeAll(async () => {
        text = (await sampleData('pages')).body
      })

      it('leaves the former one remembered in its language alone', async () => {
        await withSample('pages', { data: { slug: 'prima', code: 'indirizzi-1' } }, async ({ id }) => {
          await save(id, 'en', 'first')
          await save(id, 'it', 'seconda')
          expect(await formerOf(id)).toEqual({ it: ['prima'] })
          await save(id, 'en', 'second')
          expect(await formerOf(id)).toEqual({ it: ['prima'], en: ['first'] })
          await save(id, 'it', 'terza')
          expect(await formerOf(id)).toEqual({ it: ['prima', 'seconda'], en: ['first'] })
        })
      })

      it('and changes back, is no longer a former one', async () => {
        await withSample('pages', { data: { slug: 'andata', code: 'indirizzi-2' } }, async ({ id }) => {
          await save(id, 'it', 'ritorno')
          await save(id, 'it', 'andata')
          expect(await formerOf(id)).toEqual({ it: ['ritorno'] })
        })
      })

      it('in a draft first, is remembered when the draft is published, whichever language is being saved', async () => {
        for (const [saved, code] of [
          ['it', 'indirizzi-3'],
          ['en', 'indirizzi-4'],
        ] as const) {
          await withSample('pages', { data: { slug: `bozza-${saved}`, code } }, async ({ id }) => {
            await save(id, 'en', `draft-${saved}`)
            await save(id, 'it', `nuova-${saved}`, true)
            expect((await formerOf(id)) ?? {}).toEqual({})
            const publish = { collection: 'pages', id, locale: saved, data: { _status: 'published' } } as const
            await payload.update(publish)
            expect(await formerOf(id)).toEqual({ it: [`bozza-${saved}`] })
            const stored = await payload.findByID({ collection: 'pages', id, locale: 'all' })
            expect(stored.slug).toEqual({ it: `nuova-${saved}`, en: `draft-${saved}` })
          })
        }
      })

      it('before it was ever published, remembers nothing', async () => {
        await withSample(
          'pages',
          { isPublished: false, data: { slug: 'mai-vista', code: 'indirizzi-5' } },
          async ({ id }) => {
            await save(id, 'it', 'vista', true)
            await save(id, 'it', 'pubblicata')
            expect((await formerOf(id)) ?? {}).toEqual({})
          },
        )
      })

      it('is not an editor’s to forget: former addresses cannot be written', async () => {
        const { token } = (await accounts()).approver
        await withSample('pages', { data: { slug: 'tenuta', code: 'indirizzi-6' } }, async ({ id }) => {
          await save(id, 'it', 'cambiata')
          await rest('PATCH', `pages/${id}`, { token, body: { formerSlugs: {} } })
          expect(await formerOf(id)).toEqual({ it: ['tenuta'] })
        })
      })
    })
  })
}
