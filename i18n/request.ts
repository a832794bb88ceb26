import { getRequestConfig } from 'next-intl/server'
import en from '@/messages/en.json'
import it from '@/messages/it.json'
import { currentLocale } from './current-locale'

const messages = { it, en }

/** A missing message is an error, never a key shown to a reader. */
export default getRequestConfig(async () => {
  const locale = await currentLocale()
  return {
    locale,
    messages: messages[locale],
    timeZone: 'Europe/Rome',
    onError: (error) => {
      throw error
    },
  }
})
