import type { SanitizedCollectionConfig } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { Both } from '@/lib/text'
import { titleOfPair } from '../stored/titles'

type Config = Pick<SanitizedCollectionConfig, 'admin' | 'labels'>

/** "Dato: Asse I, pagamenti": what a document is and which. */
export const locationOf = (config: Config, pair: Both<Record<string, unknown>>, locale: Locale): string =>
  `${(config.labels.singular as Both<string>)[locale]}: ${titleOfPair(config, pair, locale)}`
