import 'server-only'
import { type Locale, sourceLocale } from '@/i18n/locales'
import type { Link } from '@/lib/views'
import { type Pair, required } from './payload'

type Linked = { links?: { label?: string | null; url: string }[] | null }

export const toLinks = (pair: Pair<Linked>, locale: Locale): Link[] =>
  (pair[sourceLocale].links ?? []).map(({ url }, row) => ({
    url,
    label: required(pair, locale, (doc) => doc.links?.[row]?.label),
  }))
