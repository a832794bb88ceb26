import type { Locale } from '@/i18n/locales'

export const feedFormats = ['xml', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

/** The permanent address of the corrections as a feed: Atom or JSON Feed. */
export const feedPath = (locale: Locale, format: FeedFormat): string => `/feed/${locale}.${format}`
