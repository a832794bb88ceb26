import type { SanitizedCollectionConfig } from 'payload'
import { type Locale, sourceLocale } from '@/i18n/locales'
import type { Both } from '@/lib/text'

type Config = Pick<SanitizedCollectionConfig, 'admin' | 'labels'>

/** The name of a document in a language, in the source language where it has none; a document read in all languages at once. */
export function titleIn({ admin }: Config, doc: Record<string, unknown>, locale: Locale): string {
  const named = doc[admin.useAsTitle ?? 'id']
  const text = typeof named === 'object' ? (named as Partial<Both<string>> | null) : null
  return String((text ? (text[locale] ?? text[sourceLocale]) : named) ?? doc.code ?? doc.id)
}

/** "Dato: Asse I, pagamenti": what a document is and which. */
export function placeOf({ admin, labels }: Config, pair: Both<Record<string, unknown>>, locale: Locale): string {
  const field = admin.useAsTitle ?? 'id'
  const title = pair[locale][field] || pair[sourceLocale][field] || pair.it.code || pair.it.id
  return `${(labels.singular as Both<string>)[locale]}: ${title}`
}
