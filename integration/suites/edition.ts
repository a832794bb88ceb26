import { describe, expect, it } from 'vitest'
import type { editionStates } from '@/collections/Editions'
import { requiredCodes } from '@/lib/figure/required'
import { payload } from '../portal'
import { refusal } from '../refusals'
import { rest } from '../request'
import { rolledBack } from '../rolled-back'
import { makeSample, places } from '../samples'

const ofEdition = ['axes', 'initiatives', 'figures', 'evaluations', 'corrections'] as const

/** How much of the 2022 edition a stranger can see, collection by collection. */
async function publicCounts() {
  const counts = await Promise.all(
    (['editions', ...ofEdition] as const).map(async (collection) => {
      const { totalDocs } = await payload.find({ collection, overrideAccess: false, limit: 1, depth: 0 })
      return [collection, totalDocs] as const
    }),
  )
  return Object.fromEntries(counts)
}

/**
 * Changes the 2022 edition for all to see, and publishes it again afterwards. Not in a transaction:
 * on MongoDB a filter by the edition's state sees what is committed.
 */
async function withEdition(
  change: EditionChange,
  work: (set: (change: EditionChange) => Promise<unknown>) => Promise<void>,
) {
  const { edition: id } = await places()
  const set = ({ draft, ...data }: EditionChange) =>
    payload.update({ collection: 'editions', id, draft: draft ?? false, data })
  await set(change)
  try {
    await work(set)
  } finally {
    await set({ state: 'published', _status: 'published' })
  }
}

type EditionChange = { state?: (typeof editionStates)[number]; _status?: 'published' | 'draft'; draft?: boolean }

const nothing = { editions: 0, axes: 0, initiatives: 0, figures: 0, evaluations: 0, corrections: 0 }

export function editionsSuite() {
  describe('An edition', () => {
    it.each(['inPreparation', 'inReview', 'approved'] as const)(
      'in state %s shows nothing, and all of it again once published',
      async (state) => {
        const before = await publicCounts()
        expect(before).toMatchObject({ editions: 1, axes: 5, figures: 203 })
        await withEdition({ state }, async (set) => {
          expect(await publicCounts()).toEqual(nothing)
          await set({ state: 'archived' })
          expect(await publicCounts()).toEqual(before)
        })
        expect(await publicCounts()).toEqual(before)
      },
    )

    it('taken from the public by its own status shows nothing either', async () => {
      await withEdition({ _status: 'draft' }, async () => expect(await publicCounts()).toEqual(nothing))
    })

    it('does not become the newest without the figures that free pages name', async () => {
      await rolledBack(async (newRequest) => {
        const english = () => newRequest(undefined, 'en')
        const next = await makeSample('editions', await english(), { data: { year: 2031, state: 'approved' } })
        for (const code of requiredCodes([]))
          await makeSample('figures', await english(), { data: { edition: next.id, code, axis: null } })
        const publish = payload.update({
          collection: 'editions',
          id: next.id,
          data: { state: 'published', _status: 'published' },
          req: await english(),
        })
        const [message] = await refusal(publish)
        expect(message).toMatch(
          /^state: Free pages name figures that the 2031 edition lacks .*Nota metodologica: axis-/,
        )
      })
    })

    it('in review as a draft stays public: only what is published counts', async () => {
      const before = await publicCounts()
      await withEdition({ state: 'inReview', draft: true }, async () => expect(await publicCounts()).toEqual(before))
    })

    it('hides and shows through the API at once, whatever address is asked', async () => {
      const { edition, axis } = await places()
      const statuses = async () => {
        const paths = [`editions/${edition}`, `axes/${axis}`]
        return Promise.all(paths.map(async (path) => (await rest('GET', path)).status))
      }
      expect(await statuses()).toEqual([200, 200])
      await withEdition({ state: 'inPreparation' }, async () => {
        expect(await statuses()).toEqual([404, 404])
        expect((await rest('GET', 'figures?limit=1')).body.totalDocs).toBe(0)
      })
      expect(await statuses()).toEqual([200, 200])
    })

    it('has a year of its own', async () => {
      const copy = {
        year: 2022,
        title: 'Copia',
        legalBasis: 'Art. 50',
        dataDate: '2022-12-31',
        state: 'inPreparation' as const,
      }
      await rolledBack(async (newRequest) => {
        const create = payload.create({
          collection: 'editions',
          data: { ...copy, _status: 'published' },
          req: await newRequest(),
        })
        await expect(create).rejects.toThrow(/Anno|Year|year/)
      })
    })

    it('becomes public only with the figures its pages need', async () => {
      await rolledBack(async (newRequest) => {
        const data = {
          year: 2098,
          title: 'Vuota',
          legalBasis: 'Art. 50',
          dataDate: '2098-12-31',
          state: 'published' as const,
          _status: 'published' as const,
        }
        await expect(payload.create({ collection: 'editions', data, req: await newRequest() })).rejects.toMatchObject({
          data: { errors: [{ path: 'state', message: expect.stringContaining('programme.allocation') }] },
        })
      })
    })

    it.each([
      ['it', 'Serve ancora a: Assi prioritari (5), '],
      ['en', 'Still needed by: Priority axes (5), '],
    ] as const)('cannot be deleted while it has content (%s)', async (language, said) => {
      const { edition } = await places()
      await rolledBack(async (newRequest) => {
        const req = await newRequest(undefined, language)
        expect(await refusal(payload.delete({ collection: 'editions', id: edition, req }))).toEqual([
          expect.stringContaining(said),
        ])
      })
    })

    it.each(['axis', 'document'] as const)('keeps the %s that its figures name', async (name) => {
      const id = (await places())[name]
      await rolledBack(async (newRequest) => {
        const collection = name === 'axis' ? 'axes' : 'documents'
        const messages = await refusal(payload.delete({ collection, id, req: await newRequest(undefined, 'en') }))
        expect(messages).toEqual([expect.stringMatching(/^Still needed by: .*Figures \(\d+\)/)])
      })
    })

    it('lets an initiative go once no figure names it', async () => {
      await rolledBack(async (newRequest) => {
        const { id } = await makeSample('initiatives', await newRequest())
        await payload.delete({ collection: 'initiatives', id, req: await newRequest() })
        expect(
          (await payload.count({ collection: 'initiatives', where: { id: { equals: id } }, req: await newRequest() }))
            .totalDocs,
        ).toBe(0)
      })
    })
  })
}
