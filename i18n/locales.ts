/**
 * THE list of languages. The CMS, the router, the formats and the tests all read it.
 * The first is the source language.
 */
export const locales = ['it', 'en'] as const

export type Locale = (typeof locales)[number]

/** The language texts are written in first; the others are its translations. */
export const sourceLocale: Locale = 'it'

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value)
}

/** One value for each language of the portal. */
export const everyLanguage = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>
