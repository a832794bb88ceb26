import 'server-only'
import type { Locale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import type { GlossaryEntry } from '@/lib/views'
import type { GlossaryTerm } from '@/payload-types'
import { cached } from './cached'
import { inEveryLocale, type Pair, readPublic, required } from './payload'

const readGlossary = cached(
  'glossary',
  async () => inEveryLocale(await readPublic('glossary', { depth: 0 }), toEntry),
  () => [cacheTags.glossary],
)

/** The terms of the glossary, in no particular order: alphabets differ. */
export const getGlossary = async (locale: Locale): Promise<GlossaryEntry[]> => (await readGlossary())[locale]

const toEntry = (pair: Pair<GlossaryTerm>, locale: Locale): GlossaryEntry => ({
  code: pair.it.code,
  term: required(pair, locale, (doc) => doc.term),
  definition: required(pair, locale, (doc) => doc.definition),
  variants: pair.it.variants ?? [],
})
