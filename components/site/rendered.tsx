import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '@/i18n/locales'
import type { Both } from '@/lib/text'
import en from '@/messages/en.json'
import it from '@/messages/it.json'

const messages: Both<typeof it> = { it, en }

/**
 * For tests: what a reader of `locale` receives, with the portal's own words. A
 * missing message or argument throws.
 */
export function rendered(locale: Locale, node: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={messages[locale]}
      timeZone="Europe/Rome"
      onError={(error) => {
        throw error
      }}
    >
      {node}
    </NextIntlClientProvider>,
  )
}

/** For tests: the words of some HTML, without its tags; elements are separated by one space. */
export function textOf(html: string): string {
  return html
    .replace(/<[^<>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
