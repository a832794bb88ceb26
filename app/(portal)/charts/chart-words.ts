import { createTranslator } from 'next-intl'
import type { ChartWords } from '@/components/chart/chart-content'
import type { Locale } from '@/i18n/locales'
import en from '@/messages/en.json'
import it from '@/messages/it.json'

const messages = { it, en }

/** The words of the charts outside a page, where next-intl's own hooks do not reach. A missing word is an error. */
export const chartWords = (locale: Locale): ChartWords =>
  createTranslator({
    locale,
    messages: messages[locale],
    namespace: 'Chart',
    timeZone: 'Europe/Rome',
    onError: (error) => {
      throw error
    },
  })
