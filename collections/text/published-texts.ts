import type { PayloadRequest } from 'payload'
import { currentEdition } from '../stored/editions'
import { oncePerSave } from '../stored/once-per-save'
import { all, findRows } from '../stored/rows'
import type { Stored } from '../stored/stored'
import { belongingTo, richFieldsOf, type TextCollection, textCollections } from './texts'

/**
 * What is public of a collection's texts that are read with the figures of an edition, in all
 * languages and in the order of their ids; as stored, as every text is looked through at each
 * change of a figure. Nobody may change them.
 */
export const publishedTextsOf = (collection: TextCollection, edition: string, req: PayloadRequest): Promise<Stored[]> =>
  oncePerSave(collection, `published:${edition}`, req, () => {
    const where = { _status: { equals: 'published' }, ...belongingTo(collection, edition) }
    const select = Object.fromEntries(namedIn(collection, req).map((name) => [name, true as const]))
    return findRows(collection, { where, select, sort: 'id', limit: all, locale: 'all' }, req)
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

/**
 * The collections whose texts are read with the figures of an edition: free pages
 * only with those of the current one.
 */
export async function collectionsReadWith(edition: string, req: PayloadRequest): Promise<TextCollection[]> {
  const isCurrent = (await currentEdition(req)) === edition
  return textCollections.filter((collection) => isCurrent || collection !== 'pages')
}
