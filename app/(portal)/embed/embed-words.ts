import { createTranslator } from 'next-intl'
import type { EmbedWords } from '@/components/embed/embed-words'
import type { Locale } from '@/i18n/locales'
import en from '@/messages/en.json'
import it from '@/messages/it.json'

const messages = { it, en }

/** The words of the embeds: outside pages next-intl does not know the language. A missing word is an error. */
export const embedWords = (locale: Locale): EmbedWords =>
  createTranslator({
    locale,
    messages: messages[locale],
    namespace: 'Embed',
    timeZone: 'Europe/Rome',
    onError: (error) => {
      throw error
    },
  })
