import type { TranslationStatus } from '@/lib/dashboard/api'
import { newestEdition } from '../stored/editions'
import { inWords } from '../stored/labels'
import { globalConfig } from '../translation/localized-texts'
import { untranslated } from '../translation/untranslated'
import { type Asker, requestOf } from './asker'

/** What the newest edition lacks in English; null while there is no edition. */
export async function translationStatus(asker: Asker): Promise<TranslationStatus | null> {
  const req = await requestOf(asker)
  const newest = await newestEdition(req)
  if (!newest) return null
  const texts = await untranslated(String(newest.id), req)
  const nameOf = (collection: string, id: string) =>
    collection === 'globals'
      ? inWords(globalConfig(id, req).label, id, req)
      : inWords(req.payload.collections[collection as 'axes'].config.labels.plural, collection, req)
  const kinds = new Map<string, { collection: string; name: string; count: number }>()
  for (const { collection, id } of texts) {
    const name = nameOf(collection, id)
    kinds.set(name, { collection, name, count: (kinds.get(name)?.count ?? 0) + 1 })
  }
  const count = (state: string) => texts.filter((text) => text.state === state).length
  return {
    year: newest.year,
    edition: String(newest.id),
    missing: count('missing'),
    stale: count('stale'),
    kinds: [...kinds.values()].sort((one, other) => other.count - one.count),
  }
}
