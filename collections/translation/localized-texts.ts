import type { PayloadRequest, Where } from 'payload'
import { findRecord, stateOf, type TranslationRecord } from '@/lib/translation/records'
import type { TranslationState } from '@/lib/translation/states'
import { type Bilingual, bilingualTexts } from '@/lib/translation/texts'
import { newestEdition } from '../stored/editions'
import type { Fields } from '../stored/fields'
import { idOf } from '../stored/id-of'
import { isolatedRequest } from '../stored/isolated-request'
import { inWords, labelOf } from '../stored/labels'
import { newestAmong, newestOf } from '../stored/newest'
import { all } from '../stored/rows'
import type { Stored } from '../stored/stored'
import { titleOf } from '../stored/titles'
import { recordsIn } from './record-hooks'
import {
  type TranslatedCollection,
  type TranslatedGlobal,
  textFieldsIn,
  translatedCollections,
  translatedGlobals,
} from './translated'

/** Where a document is: a collection and its id, or `globals` and the global's name. */
export type DocumentRef = { collection: TranslatedCollection | 'globals'; id: string }

/** A text in both languages with all that the office sees of it. */
export type LocalizedText = DocumentRef &
  Bilingual & {
    /** The document and the field as the office calls them. */
    title: string
    label: string
    state: TranslationState
    /** Ids of the axes it tells of. */
    axes: string[]
    edition: string | null
    record: TranslationRecord | null
  }

/** The texts of the newest version of one document, drafts included; null when it is not there. */
export async function textsOfDocument(
  { collection, id }: DocumentRef,
  req: PayloadRequest,
): Promise<LocalizedText[] | null> {
  if (collection === 'globals') {
    const slug = translatedGlobals.find((known) => known === id)
    return slug ? textsOfGlobal(slug, req) : null
  }
  const doc = await newestOf(collection, id, req, { locale: 'all' })
  return doc && textsIn(collection, doc, req)
}

/**
 * The texts of an edition: its own content, the documents it names, and, for the newest
 * edition, what stands outside editions.
 */
export async function textsOfEdition(edition: string, req: PayloadRequest): Promise<LocalizedText[]> {
  const [own] = await findDocs('editions', { id: { equals: edition } }, req)
  if (!own) return []
  const isNewest = String((await newestEdition(req))?.id) === edition
  const found: LocalizedText[] = []
  for (const { collection, docs } of await docsOfEdition(own, isNewest, req))
    found.push(...docs.flatMap((doc) => textsIn(collection, doc, req)))
  if (isNewest) for (const slug of translatedGlobals) found.push(...(await textsOfGlobal(slug, req)))
  return found
}

/** Documents in all languages, each as its newest version has it. */
export type LocalizedDocs = { collection: TranslatedCollection; docs: Stored[] }[]

/**
 * The documents of an edition, read one collection at a time; with what stands outside editions, or
 * only the official documents of that.
 */
export async function docsOfEdition(own: Stored, withShared: boolean, req: PayloadRequest): Promise<LocalizedDocs> {
  const documents = ((own.documents as unknown[] | null) ?? []).flatMap((document) => idOf(document) ?? [])
  const ofEdition: Where = { edition: { equals: String(own.id) } }
  const everything: Where = withShared ? {} : { id: { in: [] } }
  const found: LocalizedDocs = []
  for (const collection of translatedCollections) {
    const where: Where =
      {
        // What the system recorded is written in both languages, and stays as it is.
        corrections: { and: [ofEdition, { at: { exists: false } }] },
        pages: everything,
        glossary: everything,
        media: everything,
        documents: withShared ? {} : { id: { in: documents } },
      }[collection as 'pages'] ?? ofEdition
    found.push({ collection, docs: collection === 'editions' ? [own] : await findDocs(collection, where, req) })
  }
  return found
}

export async function findDocs(collection: TranslatedCollection, where: Where, req: PayloadRequest): Promise<Stored[]> {
  const ids = (where.id as { in?: unknown[] } | undefined)?.in
  if (ids?.length === 0) return []
  return newestAmong(collection, where, req, { locale: 'all', limit: all })
}

async function textsOfGlobal(slug: TranslatedGlobal, req: PayloadRequest): Promise<LocalizedText[]> {
  const doc = await req.payload.findGlobal({ slug, locale: 'all', depth: 0, req: isolatedRequest(req) })
  const config = globalConfig(slug, req)
  const title = inWords(config.label, slug, req)
  return localizedTexts(
    config,
    { ...(doc as object), id: slug },
    { collection: 'globals', id: slug, title, axes: [], edition: null },
    req,
  )
}

export const globalConfig = (slug: string, req: PayloadRequest) =>
  req.payload.globals.config.find((config) => config.slug === slug) as (typeof req.payload.globals.config)[number]

function textsIn(collection: TranslatedCollection, doc: Stored, req: PayloadRequest): LocalizedText[] {
  const { config } = req.payload.collections[collection]
  const id = String(doc.id)
  // An edition lists its axes too, by a join.
  const related = [doc.axis, ...(Array.isArray(doc.axes) ? doc.axes : [])]
  const axes = collection === 'axes' ? [id] : related.flatMap((axis) => idOf(axis) ?? [])
  const edition = collection === 'editions' ? id : idOf(doc.edition)
  return localizedTexts(config, doc, { collection, id, title: titleOf(config, doc), axes, edition }, req)
}

function localizedTexts(
  config: Fields,
  doc: Stored,
  place: DocumentRef & Pick<LocalizedText, 'title' | 'axes' | 'edition'>,
  req: PayloadRequest,
): LocalizedText[] {
  const records = recordsIn(doc.translations)
  return bilingualTexts(textFieldsIn(config), doc).flatMap((text) => {
    const state = stateOf(text, records)
    if (!state) return []
    const label = labelOf(config, text.path, req) + rowOf(doc, text)
    return [{ ...place, ...text, label, state, record: findRecord(records, text.field) ?? null }]
  })
}

/** Which row of its list, counted as people do. */
function rowOf(doc: Stored, { path, field }: Bilingual): string {
  const [list = '', id] = field.split('.')
  const rows = doc[list]
  if (path === field || !Array.isArray(rows)) return ''
  return ` (${rows.findIndex((row: { id?: unknown }) => String(row.id) === id) + 1})`
}
