import type { APIRequestContext } from '@playwright/test'
import { expect } from './fixtures'

type Document = { id: string; code: string; [field: string]: unknown }
type FigureDocument = Document & {
  unit: string
  value: number | null
  formula?: { operation?: string | null; operands?: string[] | null }
}

/** Never copied: what the database or another edition owns, and texts, which name figures that are not copied. */
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
]

const without = (document: Document) =>
  Object.fromEntries(Object.entries(document).filter(([key]) => !own.includes(key)))

async function all<T extends Document>(api: APIRequestContext, collection: string, edition: string): Promise<T[]> {
  const params = { 'where[edition][equals]': edition, limit: 0, depth: 0, locale: 'it', sort: 'code' }
  return (await (await api.get(`/api/${collection}`, { params })).json()).docs
}

async function create(api: APIRequestContext, collection: string, data: object): Promise<string> {
  const response = await api.post(`/api/${collection}`, {
    data: { ...data, _status: 'published' },
    params: { locale: 'it' },
  })
  expect(response.status(), await response.text()).toBe(201)
  return (await response.json()).doc.id
}

/** The edition of a year as the office sees it. */
export async function editionOf(api: APIRequestContext, year: number): Promise<Document> {
  const params = { 'where[year][equals]': year, depth: 0, locale: 'it' }
  const { docs } = await (await api.get('/api/editions', { params })).json()
  expect(docs).toHaveLength(1)
  return docs[0]
}

/**
 * Publishes an invented edition: the axes and figures of another one, every typed amount changed by `change`, every figure
 * comparable but those of `redefined`. One account writes it, another one publishes it.
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
  const english = { title: `Test edition ${year}`, legalBasis: 'Test', approvedBy: 'Monitoring Committee' }
  const translated = await api.patch(`/api/editions/${edition}`, {
    data: english,
    params: { locale: 'en', draft: true },
  })
  expect(translated.status(), await translated.text()).toBe(200)
  const axes = new Map<string, string>()
  for (const axis of await all(api, 'axes', source.id))
    axes.set(axis.id, await create(api, 'axes', { ...without(axis), slug: axis.slug, edition }))

  const copies = new Map<string, string>()
  let waiting = await all<FigureDocument>(api, 'figures', source.id)
  while (waiting.length > 0) {
    const ready = waiting.filter(({ formula }) => (formula?.operands ?? []).every((id) => copies.has(id)))
    expect(ready, 'figures whose operands are there').not.toEqual([])
    for (const figure of ready) {
      const { formula, value, unit, code } = figure
      const isRedefined = redefined.includes(code)
      copies.set(
        figure.id,
        await create(api, 'figures', {
          ...without(figure),
          edition,
          axis: axes.get(String(figure.axis)),
          value: value !== null && unit === 'EUR' ? change(value) : value,
          stated: { value: null, precision: null },
          asOf: facts.dataDate,
          comparability: {
            status: isRedefined ? 'redefined' : 'comparable',
            reason: isRedefined ? 'Cambia il calcolo.' : null,
          },
          ...(formula?.operation && {
            formula: { operation: formula.operation, operands: (formula.operands ?? []).map((id) => copies.get(id)) },
          }),
        }),
      )
    }
    waiting = waiting.filter(({ id }) => !copies.has(id))
  }
  await take(api, edition, { step: 'submit' })
  await take(publisher, edition, { step: 'approve' })
  await take(publisher, edition, { step: 'publish' })
}

/** A step of an edition's path. */
async function take(api: APIRequestContext, edition: string, step: { step: string; note?: string }) {
  const response = await api.post(`/api/editions/${edition}/path`, { data: step })
  expect(response.status(), await response.text()).toBe(200)
}

/** Takes an edition from the public again, as an administrator: the one before it is then the newest. */
export async function withdrawEdition(api: APIRequestContext, year: number) {
  const { id } = await editionOf(api, year)
  await take(api, id, { step: 'withdraw', note: 'La prova è finita.' })
}
