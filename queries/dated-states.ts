import 'server-only'
import type { DataFromCollectionSlug, Where } from 'payload'
import { inOrder, statesAt } from '@/lib/dated-states'
import type { DatedScope } from '@/lib/read-scope'
import type { EditionCollection } from './edition-collection'
import { type Pair, payload, type Query } from './payload'

/**
 * A collection of an edition as it was public at an instant: today's documents, each replaced by
 * the state of it that was the first to end after that instant, and those that are public no more.
 */
export async function readAsOf<S extends EditionCollection | 'editions'>(
  collection: S,
  reading: DatedScope,
  today: Pair<DataFromCollectionSlug<S>>[],
  { sort }: Query,
): Promise<Pair<DataFromCollectionSlug<S>>[]> {
  const docs = await statesAfter(reading, { collection: { equals: collection } })
  const states = statesAt(
    docs.map(({ document, data }) => ({
      document,
      data: (data ?? null) as unknown as Pair<DataFromCollectionSlug<S>> | null,
    })),
  )
  return inOrder(today, states, sort)
}

/** When the edition changed first after that instant, in ISO; null when it has not. */
export async function endOf(reading: DatedScope): Promise<string | null> {
  const [first] = await statesAfter(reading, {}, 1)
  return first?.until ?? null
}

async function statesAfter({ year, at }: DatedScope, which: Where, limit?: number) {
  const client = await payload()
  const { docs } = await client.find({
    collection: 'published-states',
    where: { and: [{ 'edition.year': { equals: year } }, { until: { greater_than: at.toISOString() } }, which] },
    depth: 0,
    sort: 'until',
    ...(limit === undefined ? {} : { limit }),
    pagination: false,
    overrideAccess: false,
  })
  return docs
}
