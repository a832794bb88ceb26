import type { PayloadRequest } from 'payload'
import type { TranslationState } from '@/lib/translation/states'
import { type DocumentRef, textsOfEdition } from './localized-texts'

/**
 * A text of an edition that no reader of the other language can rely on.
 * `field` is its path, rows by their id.
 */
export type Untranslated = DocumentRef & {
  title: string
  field: string
  label: string
  state: Exclude<TranslationState, 'current'>
}

/**
 * What is missing or stale in an edition as its newest drafts have it; of what stands outside
 * editions too, for the newest edition.
 */
export async function untranslated(edition: string, req: PayloadRequest): Promise<Untranslated[]> {
  return (await textsOfEdition(edition, req)).flatMap(({ collection, id, title, field, label, state }) =>
    state === 'current' ? [] : [{ collection, id, title, field, label, state }],
  )
}
