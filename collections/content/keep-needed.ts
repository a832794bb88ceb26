import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'
import type { Both } from '@/lib/text'
import { httpError } from '../refusal/http-error'
import { inOwnLanguage, say } from '../words/words'

/**
 * What names documents of a collection, and in which field. Figures and the texts that name
 * them have a check of their own.
 */
const dependants: Partial<Record<CollectionSlug, [CollectionSlug, field: string][]>> = {
  editions: [
    ['axes', 'edition'],
    ['initiatives', 'edition'],
    ['figures', 'edition'],
    ['evaluations', 'edition'],
    ['corrections', 'edition'],
  ],
  axes: [
    ['initiatives', 'axis'],
    ['figures', 'axis'],
    ['evaluations', 'axes'],
  ],
  initiatives: [['figures', 'initiative']],
  documents: [
    ['figures', 'source.document'],
    ['editions', 'documents'],
  ],
}

/**
 * What other documents belong to or come from cannot be deleted before
 * them: they would be left without.
 */
export const keepWhatIsNeeded: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const found = await Promise.all(
    (dependants[collection.slug as CollectionSlug] ?? []).map(async ([dependant, field]) => {
      const { totalDocs } = await req.payload.count({ collection: dependant, where: { [field]: { equals: id } }, req })
      const label = req.payload.collections[dependant].config.labels.plural as Both<string>
      return totalDocs === 0 ? [] : [`${inOwnLanguage(req, label)} (${totalDocs})`]
    }),
  )
  const list = found.flat().join(', ')
  if (!list) return
  const message = say(req, 'Rules.stillNeededByDeleteOr', { list })
  throw httpError(message, 409)
}
