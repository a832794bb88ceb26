import type { PayloadRequest, Where } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import type { Both } from '@/lib/text'
import { aside } from './hooks/aside'
import { oncePerSave } from './hooks/save-reads'
import { currentEdition } from './hooks/text-edition'
import { withoutJoins } from './public-pairs'
import { belongingTo, richFieldsOf, type TextCollection, textCollections } from './texts'

/** A document with its texts in every language. */
export type InAllLanguages = Record<string, unknown> & { id: string; code?: string }

type Options = {
  /** The newest versions, drafts among them, instead of what was saved last for the public. */
  draft?: boolean
  /** Instead of the collection's own order. */
  sort?: string
}

/** Documents of a collection in all languages at once, all of them. */
export async function inAllLanguages(
  collection: TextCollection | 'figures' | 'corrections',
  where: Where,
  req: PayloadRequest,
  { draft = false, sort }: Options = {},
): Promise<InAllLanguages[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    draft,
    sort,
    locale: 'all',
    depth: 0,
    ...withoutJoins,
    limit: 0,
    pagination: false,
    req: aside(req),
  })
  return docs as unknown as InAllLanguages[]
}

/**
 * What is public of a collection's texts that are read with the figures of an edition, in all languages and in the order of their ids; as
 * stored, as every text is looked through at each change of a figure. Nobody may change them.
 */
export const publishedTextsOf = (
  collection: TextCollection,
  edition: string,
  req: PayloadRequest,
): Promise<InAllLanguages[]> =>
  oncePerSave(collection, `published:${edition}`, req, async () => {
    const where = { _status: { equals: 'published' }, ...belongingTo(collection, edition) }
    const select = Object.fromEntries(namedIn(collection, req).map((name) => [name, true as const]))
    const found = { collection, where, select, sort: 'id', limit: 0, pagination: false, locale: 'all', req }
    return (await req.payload.db.find<InAllLanguages>(found)).docs
  })

/** Its texts, and what it is called. */
function namedIn(collection: TextCollection, req: PayloadRequest): string[] {
  const { config } = req.payload.collections[collection]
  return [
    'code',
    ...(collection === 'editions' ? ['year'] : []),
    config.admin.useAsTitle ?? 'id',
    ...richFieldsOf(config),
  ]
}

/** The collections whose texts are read with the figures of an edition: free pages only with those of the current one. */
export async function collectionsReadWith(edition: string, req: PayloadRequest): Promise<TextCollection[]> {
  const isCurrent = (await currentEdition(req)) === edition
  return textCollections.filter((collection) => isCurrent || collection !== 'pages')
}

/** In the source language, which every document has; an edition is named by its year. */
export function titleOf(doc: InAllLanguages, field: string): string {
  const named = doc[field] as Partial<Both<string>> | string | number | null | undefined
  return String((typeof named === 'object' ? named?.[sourceLocale] : named) ?? doc.id)
}
