import { createTranslator } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import en from '@/messages/en.json'
import it from '@/messages/it.json'

const messages = { it, en }

/**
 * The words of a part of the portal outside pages, where next-intl does not know the
 * language. A missing word is an error.
 */
export const wordsOf = <N extends 'Chart' | 'Citation' | 'CorrectionEntry' | 'CorrectionFeed' | 'Embed' | 'Target'>(
  locale: Locale,
  namespace: N,
) =>
  createTranslator({
    locale,
    messages: messages[locale],
    namespace,
    timeZone: 'Europe/Rome',
    onError: (error) => {
      throw error
    },
  })
