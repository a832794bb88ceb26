import type { PayloadRequest } from 'payload'
import { cacheTags } from '@/lib/cache-tags'
import { ofEdition } from './edition-year'

type Tags = (doc: Record<string, unknown>, req: PayloadRequest) => string[] | Promise<string[]>

/** The tags of the pages that show a document, by its collection. */
const tags: Record<string, Tags> = {
  editions: () => [cacheTags.editions],
  axes: ofEdition(cacheTags.axes),
  initiatives: ofEdition(cacheTags.initiatives),
  evaluations: ofEdition(cacheTags.evaluations),
  figures: ofEdition(cacheTags.figures),
  corrections: ofEdition(cacheTags.corrections),
  pages: () => [cacheTags.pages],
  glossary: () => [cacheTags.glossary],
  documents: () => [cacheTags.documents],
  media: () => [cacheTags.media],
  programme: () => [cacheTags.programme],
  site: () => [cacheTags.site],
}

/**
 * The tags of what readers are shown of a document or a global; none of what they are not shown.
 */
export const tagsOf = async (slug: string, doc: Record<string, unknown>, req: PayloadRequest): Promise<string[]> =>
  (await tags[slug]?.(doc, req)) ?? []
