import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { edition } from '@/content/2022/edition'
import { fillLaterFields } from '@/content/load/fill-later-fields'
import { asMadeByAnEarlierVersion, everyLaterValue, whereOf } from '../earlier-version'
import { payload } from '../portal'
import { richText, saidBy, saidByMarkdown } from '../rich-text'
import { everything } from '../snapshot'

type Doc = Record<string, unknown> & { id: string; _status?: string }

const publicOf = (collection: CollectionSlug, id: string) =>
  payload.findByID({ collection, id, locale: 'all', depth: 0 }) as unknown as Promise<Doc>
const newest = (collection: CollectionSlug, id: string) =>
  payload.findByID({ collection, id, locale: 'all', depth: 0, draft: true }) as unknown as Promise<Doc>
const said = (doc: Doc, field: string, locale: 'it' | 'en') =>
  saidBy((doc[field] as Record<string, unknown> | null)?.[locale])

const caveatsOf = (doc: Doc) => (doc.later as { caveat: Record<'it' | 'en', string> }[]).map(({ caveat }) => caveat)

export function laterFieldsSuite() {
  describe('A database that an earlier version made', () => {
    let ids: { edition: string; axis: string; evaluation: string; initiative: string; figure: string; label: string }

    beforeAll(async () => {
      await asMadeByAnEarlierVersion()
      const of = async (collection: CollectionSlug, code: string) => {
        const { docs } = await payload.find({ collection, where: { code: { equals: code } }, depth: 0 })
        return String(docs[0]?.id)
      }
      ids = {
        edition: String((await payload.find({ collection: 'editions', depth: 0 })).docs[0]?.id),
        axis: await of('axes', 'axis-1'),
        evaluation: await of('evaluations', 'new-jobs'),
        initiative: await of('initiatives', 'nidi-gratis'),
        figure: await of('figures', 'axis-1.women-projects'),
        label: await of('figures', 'axis-1.recipients'),
      }
      // What editors had done: published another name, begun drafts, and
      // written one of the new fields already.
      await payload.update({
        collection: 'figures',
        id: ids.label,
        locale: 'it',
        data: { label: 'Un altro nome', _status: 'published' } as never,
      })
      await payload.update({
        collection: 'axes',
        id: ids.axis,
        locale: 'it',
        draft: true,
        data: { highlights: richText('Una bozza.') } as never,
      })
      await payload.update({
        collection: 'evaluations',
        id: ids.evaluation,
        locale: 'it',
        draft: true,
        data: { question: 'Una domanda in bozza?' } as never,
      })
      await payload.update({
        collection: 'editions',
        id: ids.edition,
        locale: 'en',
        draft: true,
        data: { legalBasis: 'A draft.' } as never,
      })
      await payload.update({
        collection: 'initiatives',
        id: ids.initiative,
        locale: 'it',
        data: { forWhom: 'Chi dice l’ufficio', _status: 'published' } as never,
      })
    })

    it('keeps what is there, and is told what could not be filled', async () => {
      const figures = { collection: 'figures' as const, where: { code: { equals: 'axis-3.result-10iv' } } }
      const hide = (_status: 'draft' | 'published') => payload.db.updateOne({ ...figures, data: { _status } })
      await hide('draft')
      const before = await publicOf('editions', ids.edition)
      const { filled, left } = await fillLaterFields(payload)
      await hide('published')
      expect(filled).toBeGreaterThan(50)
      expect(left).toEqual([expect.stringContaining('editions 2022: missingHeadline')])
      expect(await publicOf('editions', ids.edition)).toEqual(before)
    })

    it('is filled where it was refused once nothing is in the way, and then never again', async () => {
      expect(await fillLaterFields(payload)).toEqual({ filled: 8, left: [] })
      const before = await everything()
      expect(await fillLaterFields(payload)).toEqual({ filled: 0, left: [] })
      expect(await everything()).toEqual(before)
    })

    it('has the new texts and choices of the edition in both languages', async () => {
      const doc = await publicOf('editions', ids.edition)
      for (const locale of ['it', 'en'] as const)
        expect(said(doc, 'verdict', locale)).toEqual(saidByMarkdown(edition.headlines.verdict[locale]))
      const { docs } = await payload.find({ collection: 'editions', depth: 1 })
      expect(docs[0]?.leadFigures?.map((figure) => typeof figure === 'object' && figure.code)).toEqual(
        edition.leadFigures,
      )
    })

    it('has every field filled, as a database that this version loads', async () => {
      for (const { collection, code, field } of await everyLaterValue()) {
        const { docs } = await payload.find({
          collection,
          where: whereOf({ collection, code }),
          locale: 'all',
          depth: 0,
        })
        const value = field
          .split('.')
          .reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], docs[0])
        expect(value, `${collection} ${code} ${field}`).toBeTruthy()
      }
      const { target } = (await publicOf('figures', ids.figure)) as { target?: Record<string, unknown> }
      expect(target).toMatchObject({ year: 2023, stated: 'reached' })
      expect(target?.value ?? null).toBeNull()
    })

    it('keeps what editors wrote, published and in drafts, and publishes no draft of theirs', async () => {
      expect(((await publicOf('figures', ids.label)).label as Record<string, string>).it).toBe('Un altro nome')
      expect((await publicOf('initiatives', ids.initiative)).forWhom).toMatchObject({ it: 'Chi dice l’ufficio' })

      const [axis, draft] = [await publicOf('axes', ids.axis), await newest('axes', ids.axis)]
      expect([axis._status, draft._status]).toEqual(['published', 'draft'])
      expect(said(draft, 'highlights', 'it')).toEqual(saidByMarkdown('Una bozza.'))
      expect(said(axis, 'highlights', 'it')).not.toEqual(said(draft, 'highlights', 'it'))
      for (const locale of ['it', 'en'] as const) {
        expect(said(axis, 'moneyNote', locale)).toBeTruthy()
        expect(said(draft, 'moneyNote', locale)).toEqual(said(axis, 'moneyNote', locale))
      }
      // The begun text is ahead of its translation; what was filled in is not.
      expect(draft.translationState).toBe('stale')
      expect(draft.translations).toContainEqual(expect.objectContaining({ field: 'moneyNote', reason: 'translated' }))

      const [question, begun] = [
        await publicOf('evaluations', ids.evaluation),
        await newest('evaluations', ids.evaluation),
      ]
      expect((begun.question as Record<string, string>).it).toBe('Una domanda in bozza?')
      expect((question.question as Record<string, string>).it).not.toBe('Una domanda in bozza?')
      for (const field of ['shortAnswer', 'keyFigure', 'evidence'] as const)
        expect(begun[field]).toEqual(question[field])
      expect(caveatsOf(begun).length).toBeGreaterThan(0)
      expect(caveatsOf(begun)).toEqual(caveatsOf(question))

      const [public2022, draft2022] = [await publicOf('editions', ids.edition), await newest('editions', ids.edition)]
      expect((draft2022.legalBasis as Record<string, string>).en).toBe('A draft.')
      expect((public2022.legalBasis as Record<string, string>).en).not.toBe('A draft.')
      expect(said(draft2022, 'verdict', 'en')).toEqual(said(public2022, 'verdict', 'en'))
      expect(draft2022.state).toBe('published')
    })

    it('asks no correction for that, and tells it in the log', async () => {
      const { totalDocs } = await payload.count({ collection: 'corrections', where: { at: { exists: true } } })
      expect(totalDocs).toBe(0)
      const where = { action: { equals: 'load' } }
      const { docs } = await payload.find({ collection: 'audit-log', where, sort: '-at', limit: 1 })
      expect(docs[0]).toMatchObject({ documentTitle: '2022', detail: 'editions: 2' })
    })

    it('leaves empty what an editor empties afterwards', async () => {
      for (const locale of ['it', 'en'] as const)
        await payload.update({
          collection: 'editions',
          id: ids.edition,
          locale,
          data: { doneHeadline: null, _status: 'published' } as never,
        })
      expect((await fillLaterFields(payload)).filled).toBe(0)
      expect((await publicOf('editions', ids.edition)).doneHeadline ?? {}).not.toMatchObject({ it: expect.anything() })
    })
  })
}
