import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { type Locale, sourceLocale } from '@/i18n/locales'
import type { Both } from '@/lib/text'
import { inOwnLanguage } from '../words/words'

type Config = Pick<SanitizedCollectionConfig, 'admin'>
type Labelled = Pick<SanitizedCollectionConfig, 'labels'>

/**
 * What a document is called, in a language or, where it has no title in that one, in the source
 * language; an edition by its year. Without any title it is called by its code, its file or its id.
 * Read in one language or in all at once.
 */
export function titleOf({ admin }: Config, doc: object, locale: Locale = sourceLocale): string {
  const { [admin.useAsTitle ?? 'id']: named, code, filename, id } = doc as Record<string, unknown>
  const texts = typeof named === 'object' ? (named as Partial<Both<string>> | null) : null
  const title = texts ? texts[locale] || texts[sourceLocale] : named
  return String(title || code || filename || id)
}

/** The same of a document that was read once in each language. */
export function titleOfPair(config: Config, pair: Both<object>, locale: Locale): string {
  const field = config.admin.useAsTitle ?? 'id'
  const own = (pair[locale] as Record<string, unknown>)[field]
  return titleOf(config, own ? pair[locale] : pair[sourceLocale], locale)
}

/** "Dato", "figure": what a document of the collection is, in the language of the current user. */
export function kindOf({ labels }: Labelled, req: PayloadRequest): string {
  return inOwnLanguage(req, labels.singular as Both<string>)
}
