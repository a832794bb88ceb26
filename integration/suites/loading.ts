import { afterEach, describe, expect, it } from 'vitest'
import { axes } from '@/content/2022/axes'
import { corrections } from '@/content/2022/corrections'
import { edition } from '@/content/2022/edition'
import { evaluations } from '@/content/2022/evaluations'
import { figures } from '@/content/2022/figures/all'
import { initiatives } from '@/content/2022/initiatives/all'
import { documents } from '@/content/documents'
import { glossary } from '@/content/glossary'
import { fillLaterFields } from '@/content/load/fill-later-fields'
import { loadContent } from '@/content/load/load'
import { pages } from '@/content/pages'
import { programme } from '@/content/programme'
import { site } from '@/content/site'
import { headlineFields } from '@/lib/home/headlines'
import { payload } from '../portal'
import { saidBy, saidByMarkdown } from '../rich-text'
import { everything } from '../snapshot'

type Texts = Record<string, { it?: string; en?: string } | undefined>
type Stored = Record<string, { it?: unknown; en?: unknown } | null | undefined>

const contentCollections = [
  'editions',
  'axes',
  'initiatives',
  'figures',
  'evaluations',
  'corrections',
  'pages',
  'glossary',
  'documents',
] as const

/** Every document of a collection with all its languages. */
async function stored(collection: (typeof contentCollections)[number]) {
  const { docs } = await payload.find({ collection, locale: 'all', limit: 0, depth: 0 })
  return docs as unknown as (Stored & { code: string; _status: string })[]
}

const plain = (doc: Stored, names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { it: doc[name]?.it ?? null, en: doc[name]?.en ?? null }]))

const rich = (doc: Stored, names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { it: saidBy(doc[name]?.it), en: saidBy(doc[name]?.en) }]))

const said = (data: Texts, names: string[]) =>
  Object.fromEntries(
    names.map((name) => [name, { it: saidByMarkdown(data[name]?.it ?? ''), en: saidByMarkdown(data[name]?.en ?? '') }]),
  )

/** Stored texts beside those of the data files, matched by code. */
async function compare(
  collection: (typeof contentCollections)[number],
  data: object[],
  { short, long = [], by = 'code' }: { short: string[]; long?: string[]; by?: string },
) {
  const key = (item: object) => JSON.stringify((item as Record<string, unknown>)[by])
  const docs = new Map((await stored(collection)).map((doc) => [key(doc), doc]))
  expect(docs.size).toBe(data.length)
  for (const item of data) {
    const doc = docs.get(key(item))
    expect(doc, key(item)).toBeDefined()
    if (!doc) continue
    expect(doc._status).toBe('published')
    expect(plain(doc, short)).toEqual(plain(item as Stored, short))
    expect(rich(doc, long), key(item)).toEqual(said(item as Texts, long))
  }
}

const isEmpty = async () => {
  const counts = await Promise.all(contentCollections.map((collection) => payload.count({ collection })))
  const versions = await Promise.all(contentCollections.map((collection) => payload.countVersions({ collection })))
  return [...counts, ...versions].every(({ totalDocs }) => totalDocs === 0)
}

export function loadingSuite() {
  describe('Loading the content', () => {
    describe('into an empty database, when something is wrong', () => {
      const repairs: (() => void)[] = []
      afterEach(() => {
        for (const repair of repairs.splice(0)) repair()
      })

      it('leaves nothing behind when a formula names a figure that is not there', async () => {
        const broken = figures.find(({ code }) => code === 'programme.paid-rate')
        const formula = broken?.formula
        expect(formula).toBeDefined()
        Object.assign(broken ?? {}, { formula: { operation: 'ratio', operands: ['programme.paid', 'no.such.figure'] } })
        repairs.push(() => Object.assign(broken ?? {}, { formula }))
        await expect(loadContent(payload)).rejects.toThrow(/programme\.paid-rate/)
        expect(await isEmpty()).toBe(true)
      })

      it('leaves nothing behind when a figure clashes with one already written', async () => {
        const [first] = figures
        if (!first) throw new Error('There are no figures')
        figures.splice(5, 0, first)
        repairs.push(() => figures.splice(5, 1))
        await expect(loadContent(payload)).rejects.toThrow()
        expect(await isEmpty()).toBe(true)
      })
    })

    it('writes 203 figures', async () => {
      expect(await loadContent(payload)).toEqual({ loaded: true, figures: 203 })
      const { totalDocs } = await payload.count({ collection: 'figures', where: { _status: { equals: 'published' } } })
      expect(totalDocs).toBe(203)
    })

    it('leaves nothing for a later start to fill in', async () => {
      const before = await everything()
      expect(await fillLaterFields(payload)).toEqual({ filled: 0, left: [] })
      expect(await everything()).toEqual(before)
    })

    it('writes the edition, its dates and its official documents', async () => {
      await compare('editions', [edition], {
        by: 'year',
        short: ['title', 'approvedBy', 'legalBasis'],
        long: ['foreword', 'overview', 'evaluationsIntro'],
      })
      await compare('editions', [{ year: edition.year, ...edition.headlines }], {
        by: 'year',
        short: [],
        long: [...headlineFields],
      })
      const { docs } = await payload.find({ collection: 'editions', depth: 1 })
      expect(docs[0]?.state).toBe('published')
      expect([docs[0]?.dataDate, docs[0]?.approvedOn].map((date) => date?.slice(0, 10))).toEqual([
        '2022-12-31',
        '2023-05-29',
      ])
      const codes = docs[0]?.documents?.map((document) => (typeof document === 'object' ? document.code : document))
      expect(codes).toEqual(edition.documents)
      const lead = docs[0]?.leadFigures?.map((figure) => (typeof figure === 'object' ? figure.code : figure))
      expect(lead).toEqual(edition.leadFigures)
    })

    it('writes the five axes in both languages', () =>
      compare('axes', axes, { short: ['title', 'slug'], long: ['strategy', 'implementation'] }))

    it('writes the highlights of the axes that have any', async () => {
      const told = axes.filter(({ highlights }) => highlights)
      expect(told.length).toBeGreaterThan(0)
      for (const axis of await stored('axes')) {
        const data = axes.find(({ code }) => code === axis.code)?.highlights
        if (data) expect(rich(axis, ['highlights'])).toEqual(said({ highlights: data }, ['highlights']))
        else expect(axis.highlights?.it ?? null).toBeNull()
      }
    })

    it('writes the notes on the amounts of the axes that have any', async () => {
      const noted = axes.flatMap(({ code, moneyNote }) => (moneyNote ? [{ code, moneyNote }] : []))
      expect(noted.map(({ code }) => code)).toEqual(['axis-1'])
      for (const axis of await stored('axes')) {
        const data = noted.find(({ code }) => code === axis.code)
        if (data) expect(rich(axis, ['moneyNote'])).toEqual(said({ moneyNote: data.moneyNote }, ['moneyNote']))
        else expect(axis.moneyNote?.it ?? null).toBeNull()
      }
    })

    it('writes the initiatives in both languages, with their acts, partners and links', async () => {
      await compare('initiatives', initiatives, {
        short: ['title', 'slug', 'summary', 'forWhom'],
        long: ['description'],
      })
      const [it, en] = await Promise.all(
        (['it', 'en'] as const).map((locale) =>
          payload.find({ collection: 'initiatives', locale, limit: 0, depth: 1 }),
        ),
      )
      for (const data of initiatives) {
        const italian = it?.docs.find(({ code }) => code === data.code)
        const english = en?.docs.find(({ code }) => code === data.code)
        expect(typeof italian?.axis === 'object' && italian.axis.code).toBe(data.axis)
        expect([italian?.status, italian?.partners ?? []]).toEqual([data.status, data.partners ?? []])
        expect(english?.gloss ?? undefined).toBe(data.gloss)
        const acts = data.acts ?? []
        expect(italian?.acts?.map(({ type, number, date }) => [type, number, date?.slice(0, 10)])).toEqual(
          acts.map(({ type, number, date }) => [type, number, date]),
        )
        expect(italian?.acts?.map(({ subject }) => subject ?? undefined)).toEqual(
          acts.map(({ subject }) => subject?.it),
        )
        expect(english?.acts?.map(({ subject }) => subject ?? undefined)).toEqual(
          acts.map(({ subject }) => subject?.en),
        )
        const links = data.links ?? []
        expect(italian?.links?.map(({ url, label }) => [url, label])).toEqual(
          links.map(({ url, label }) => [url, label.it]),
        )
        expect(english?.links?.map(({ url, label }) => [url, label])).toEqual(
          links.map(({ url, label }) => [url, label.en]),
        )
      }
    })

    it('writes the figures with their labels, values, targets, printed forms and explanations', async () => {
      const { docs } = await payload.find({ collection: 'figures', locale: 'all', limit: 0, depth: 1 })
      const byCode = new Map(docs.map((doc) => [doc.code, doc as unknown as Record<string, never>]))
      const codeOf = (related: unknown) => (related as { code?: string } | null)?.code
      for (const data of figures) {
        const doc = byCode.get(data.code) as unknown as Stored & {
          value: number | null
          target?: { value?: number; year?: number; direction?: string; stated?: string; basis?: string }
          stated?: { value?: number; precision?: number }
          formula?: { operation?: string; operands?: unknown[] }
          explanation?: { text?: { it?: string; en?: string } }
          amountKind?: string | null
          source: { section: string; page: number }
        }
        expect(plain(doc, ['label'])).toEqual({ label: data.label })
        expect(plain(doc, ['description'])).toEqual({ description: data.description ?? { it: null, en: null } })
        expect([doc.kind, doc.unit, codeOf(doc.axis), codeOf(doc.initiative)]).toEqual([
          data.kind,
          data.unit,
          data.axis,
          data.initiative,
        ])
        expect(doc.amountKind ?? undefined, data.code).toBe(data.amountKind)
        if (!data.formula) expect(doc.value ?? undefined).toBe(data.value)
        expect(doc.target?.value ?? undefined, data.code).toBe(data.target?.value)
        expect(doc.target?.year ?? undefined).toBe(data.target?.year)
        expect(doc.target?.stated ?? undefined).toBe(data.target?.stated ?? undefined)
        expect(doc.target?.basis ?? undefined).toBe(data.target?.basis)
        expect([doc.stated?.value ?? undefined, doc.stated?.precision ?? undefined]).toEqual([
          data.stated?.value,
          data.stated?.precision,
        ])
        expect(doc.formula?.operation ?? undefined).toBe(data.formula?.operation)
        expect((doc.formula?.operands ?? []).map(codeOf)).toEqual(data.formula?.operands ?? [])
        const { it, en } = doc.explanation?.text ?? {}
        expect({ it: it ?? undefined, en: en ?? undefined }).toEqual(
          data.explanation ?? { it: undefined, en: undefined },
        )
        expect([doc.source.section, doc.source.page]).toEqual([data.section, data.page])
      }
    })

    it('writes the evaluation questions and answers', async () => {
      await compare('evaluations', evaluations, { short: ['question', 'slug'], long: ['shortAnswer', 'answer'] })
      const { docs } = await payload.find({
        collection: 'evaluations',
        limit: 0,
        depth: 1,
        locale: 'en',
        sort: 'position',
      })
      expect(docs.map(({ code }) => code)).toEqual(evaluations.map(({ code }) => code))
      expect(docs.map(({ themes }) => themes ?? [])).toEqual(
        evaluations.map(({ themes }) => themes.map(({ en }) => en)),
      )
      const codeOf = (related: unknown) => (related as { code?: string } | null)?.code
      expect(docs.map(({ keyFigure }) => codeOf(keyFigure))).toEqual(evaluations.map(({ keyFigure }) => keyFigure))
      expect(docs.map(({ evidence }) => (evidence ?? []).map(codeOf))).toEqual(
        evaluations.map(({ evidence = [] }) => evidence),
      )
      expect(
        docs.map(({ later }) =>
          (later ?? []).map((row) => [codeOf(row.figure), codeOf(row.laterFigure), row.caveat ?? null]),
        ),
      ).toEqual(evaluations.map(({ later = [] }) => later.map((row) => [row.figure, row.laterFigure, row.caveat.en])))
    })

    it('writes pages, glossary, documents and corrections', async () => {
      await compare('pages', pages, { short: ['title', 'slug'], long: ['body'] })
      await compare('glossary', glossary, { short: ['term', 'definition'] })
      const { docs: terms } = await payload.find({ collection: 'glossary', limit: 0, depth: 0, locale: 'all' })
      const names = new Map(terms.map(({ code, variants }) => [code, variants as unknown]))
      for (const { code, variants } of glossary) if (variants) expect(names.get(code), code).toMatchObject(variants)
      await compare('documents', documents, { short: ['title'] })
      await compare('corrections', corrections, { by: 'place', short: ['place', 'oldValue', 'newValue', 'reason'] })
    })

    it('writes the programme and the site', async () => {
      const stored = await payload.findGlobal({ slug: 'programme', locale: 'all', depth: 0 })
      const { name, fund, managingAuthority, ...facts } = programme
      expect(stored).toMatchObject({ ...facts, name, fund, managingAuthority })
      const portal = await payload.findGlobal({ slug: 'site', locale: 'all', depth: 1 })
      const { title, description, contactName, licenceName, licenceUrl } = site
      expect(portal).toMatchObject({ title, description, contactName, licenceName, licenceUrl })
      expect([portal.privacyPage, portal.legalNotesPage]).toMatchObject([{ code: 'privacy' }, { code: 'legal-notes' }])
    })

    it('changes nothing the second time', async () => {
      const before = await everything()
      expect(await loadContent(payload)).toEqual({ loaded: false, figures: 0 })
      expect(await everything()).toEqual(before)
    })

    it("keeps an editor's change when loaded again", async () => {
      const { docs } = await payload.find({ collection: 'glossary', limit: 1, depth: 0 })
      const [entry] = docs
      if (!entry) throw new Error('The glossary is empty')
      const save = (definition: string) =>
        payload.update({ collection: 'glossary', id: entry.id, locale: 'it', data: { definition } })
      await save('Riscritta dalla redazione.')
      expect(await loadContent(payload)).toEqual({ loaded: false, figures: 0 })
      const kept = await payload.findByID({ collection: 'glossary', id: entry.id, locale: 'it' })
      expect(kept.definition).toBe('Riscritta dalla redazione.')
      await save(entry.definition)
    })
  })
}
