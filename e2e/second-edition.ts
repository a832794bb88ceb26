import type { APIRequestContext } from '@playwright/test'
import { expect } from './fixtures'

type Document = { id: string; code: string; [field: string]: unknown }
type FigureDocument = Document & {
  unit: string
  value: number | null
  formula?: { operation?: string | null; operands?: string[] | null }
}

/**
 * Never copied: what the database or another edition owns, and texts, which
 * name figures that are not copied.
 */
const own = [
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'edition',
  'formerSlugs',
  'axis',
  'initiative',
  'formula',
  'explanation',
  'strategy',
  'implementation',
  'highlights',
  'moneyNote',
]

const without = (document: Document) =>
  Object.fromEntries(Object.entries(document).filter(([key]) => !own.includes(key)))

async function all<T extends Document>(
  api: APIRequestContext,
  collection: string,
  edition: string,
  locale: 'it' | 'en' = 'it',
): Promise<T[]> {
  const params = { 'where[edition][equals]': edition, limit: 0, depth: 0, locale, sort: 'code' }
  return (await (await api.get(`/api/${collection}`, { params })).json()).docs
}

const byId = async (api: APIRequestContext, collection: string, edition: string) =>
  new Map((await all(api, collection, edition, 'en')).map((document) => [document.id, document]))

async function create(api: APIRequestContext, collection: string, data: object): Promise<string> {
  const response = await api.post(`/api/${collection}`, {
    data: { ...data, _status: 'published' },
    params: { locale: 'it', depth: 0 },
  })
  expect(response.status(), await response.text()).toBe(201)
  return (await response.json()).doc.id
}

/** What was created, in English. */
async function translate(api: APIRequestContext, collection: string, id: string, data: object) {
  const response = await api.patch(`/api/${collection}/${id}`, {
    data: { ...data, _status: 'published' },
    params: { locale: 'en', depth: 0 },
  })
  expect(response.status(), await response.text()).toBe(200)
}

/** Accepts the warnings of an edition. Fails on an error: nobody could publish it. */
async function acceptWarnings(api: APIRequestContext, edition: string) {
  const { lines } = await (await api.get(`/api/editions/${edition}/checklist`)).json()
  const errors = lines.filter(({ severity }: { severity: string }) => severity === 'error')
  expect(errors, 'errors of the edition').toEqual([])
  for (const { key } of lines) {
    const response = await api.post(`/api/editions/${edition}/accept`, { data: { key } })
    expect(response.status(), await response.text()).toBe(200)
  }
}

/** The edition of a year as the office sees it. */
export async function editionOf(api: APIRequestContext, year: number, locale: 'it' | 'en' = 'it'): Promise<Document> {
  const params = { 'where[year][equals]': year, depth: 0, locale }
  const { docs } = await (await api.get('/api/editions', { params })).json()
  expect(docs).toHaveLength(1)
  return docs[0]
}

/**
 * Publishes an invented edition as the office would, through the gate: the axes and figures of
 * another one in both languages, every typed amount changed by `change`, every figure comparable
 * but those of `redefined`. One account writes it, another one publishes it.
 */
export async function publishEdition(
  api: APIRequestContext,
  publisher: APIRequestContext,
  {
    from,
    year,
    change,
    redefined,
  }: { from: number; year: number; change: (value: number) => number; redefined: string[] },
) {
  const source = await editionOf(api, from)
  const facts = { dataDate: `${year}-12-31T00:00:00.000Z`, approvedOn: `${year + 1}-05-30T00:00:00.000Z` }
  const texts = { title: `Edizione ${year} di prova`, legalBasis: source.legalBasis, approvedBy: source.approvedBy }
  const documents = source.documents
  const edition = await create(api, 'editions', { year, state: 'inPreparation', documents, ...facts, ...texts })
  const { legalBasis, approvedBy } = await editionOf(api, from, 'en')
  await translate(api, 'editions', edition, { title: `Test edition ${year}`, legalBasis, approvedBy })
  const axes = new Map<string, string>()
  const english = await byId(api, 'axes', source.id)
  for (const axis of await all(api, 'axes', source.id)) {
    const id = await create(api, 'axes', { ...without(axis), slug: axis.slug, edition })
    const { title, slug } = (english.get(axis.id) ?? {}) as Partial<Document>
    await translate(api, 'axes', id, { title, slug })
    axes.set(axis.id, id)
  }

  const copies = new Map<string, string>()
  const figuresInEnglish = await byId(api, 'figures', source.id)
  let waiting = await all<FigureDocument>(api, 'figures', source.id)
  while (waiting.length > 0) {
    const ready = waiting.filter(({ formula }) => (formula?.operands ?? []).every((id) => copies.has(id)))
    expect(ready, 'figures whose operands are there').not.toEqual([])
    for (const figure of ready) {
      const { formula, value, unit, code } = figure
      const { label, shortLabel, description, explanation } = (figuresInEnglish.get(figure.id) ??
        {}) as Partial<Document>
      const isRedefined = redefined.includes(code)
      // Why a value is missing stays true; what explained a difference does not.
      const isMissing = value === null && !formula?.operation
      const id = await create(api, 'figures', {
        ...without(figure),
        ...(isMissing && { explanation: figure.explanation }),
        target: { ...(figure.target as object | null), stated: null },
        edition,
        axis: axes.get(String(figure.axis)),
        // What has a formula is computed, and no other value is taken for it.
        value: formula?.operation ? undefined : value !== null && unit === 'EUR' ? change(value) : value,
        stated: { value: null, precision: null },
        asOf: facts.dataDate,
        comparability: {
          status: isRedefined ? 'redefined' : 'comparable',
          reason: isRedefined ? 'Cambia il calcolo.' : null,
        },
        ...(formula?.operation && {
          formula: { operation: formula.operation, operands: (formula.operands ?? []).map((id) => copies.get(id)) },
        }),
      })
      await translate(api, 'figures', id, {
        label,
        shortLabel,
        description,
        ...(isMissing && { explanation: { text: (explanation as { text?: string } | null)?.text } }),
        ...(isRedefined && { comparability: { reason: 'The computation changes.' } }),
      })
      copies.set(figure.id, id)
    }
    waiting = waiting.filter(({ id }) => !copies.has(id))
  }
  await approveEdition(api, publisher, edition)
  await take(publisher, edition, { step: 'publish' })
}

/** Takes an edition in preparation to where it only has to be published. */
export async function approveEdition(api: APIRequestContext, publisher: APIRequestContext, edition: string) {
  await acceptWarnings(publisher, edition)
  await take(api, edition, { step: 'submit' })
  await take(publisher, edition, { step: 'approve' })
}

/** A step of an edition's path. */
async function take(api: APIRequestContext, edition: string, step: { step: string; note?: string }) {
  const response = await api.post(`/api/editions/${edition}/path`, { data: step })
  expect(response.status(), await response.text()).toBe(200)
}

/**
 * Takes an edition from the public again, as an administrator: the
 * one before it is then the newest.
 */
export async function withdrawEdition(api: APIRequestContext, year: number) {
  const { id } = await editionOf(api, year)
  await take(api, id, { step: 'withdraw', note: 'La prova è finita.' })
}
