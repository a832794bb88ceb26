import 'server-only'
import { cacheTags } from '@/lib/cache-tags'
import { type LastChanges, lastChanges } from '@/lib/last-changes'
import { type EditionKey, scopeOf } from '@/lib/read-scope'
import { cached } from './cached'
import { payload } from './payload'

/**
 * When what readers meet of an edition last changed after it was published;
 * nothing of a draft has been published.
 */
export const getLastChanges = cached(
  'last-changes',
  async (key: EditionKey): Promise<LastChanges> => {
    const reading = scopeOf(key)
    if (reading.kind === 'draft') return lastChanges([])
    const client = await payload()
    const upTo = reading.kind === 'dated' ? [{ until: { less_than_equal: reading.at.toISOString() } }] : []
    const { docs } = await client.find({
      collection: 'published-states',
      where: { and: [{ 'edition.year': { equals: reading.year } }, ...upTo] },
      depth: 0,
      pagination: false,
      overrideAccess: false,
    })
    return lastChanges(docs)
  },
  (key) => [
    cacheTags.corrections(key),
    cacheTags.figures(key),
    cacheTags.axes(key),
    cacheTags.initiatives(key),
    cacheTags.evaluations(key),
    cacheTags.editions,
  ],
)
