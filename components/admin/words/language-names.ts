import type { Locale } from '@/i18n/locales'
import type { Say } from './use-say'

/** The name of a language, in the language of the interface. */
export const languageName = (locale: Locale, say: Say): string =>
  ({ it: say('Translations.italian'), en: say('Translations.english') })[locale]
