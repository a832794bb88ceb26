import 'server-only'
import { type Locale, sourceLocale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import { draftOf, type EditionKey } from '@/lib/read-scope'
import type { GlossaryEntry } from '@/lib/views'
import type { GlossaryTerm } from '@/payload-types'
import { cached } from './cached'
import { inEveryLocale, type Pair, readPublic, required } from './payload'
import { draftsOf } from './site-drafts'

const readGlossary = cached(
  'glossary',
  async () => inEveryLocale(await readPublic('glossary', { depth: 0 }), toEntry),
  () => [cacheTags.glossary],
)

/** Its newest drafts, for who reads the drafts of an edition with an account. */
const readDraftGlossary = cached(
  'draft-glossary',
  async (key: string) => inEveryLocale(await draftsOf('glossary', key, { depth: 0 }), toEntry),
  () => [cacheTags.glossary],
)

/**
 * The terms of the glossary, in no particular order: alphabets differ. `beside` an edition
 * whose drafts are read, as drafts.
 */
export const getGlossary = async (locale: Locale, beside: EditionKey | null = null): Promise<GlossaryEntry[]> =>
  (await (draftOf(beside)?.user ? readDraftGlossary(String(beside)) : readGlossary()))[locale]

const toEntry = (pair: Pair<GlossaryTerm>, locale: Locale): GlossaryEntry => ({
  code: pair[sourceLocale].code,
  term: required(pair, locale, (doc) => doc.term),
  definition: required(pair, locale, (doc) => doc.definition),
  variants: pair[locale].variants ?? [],
})
