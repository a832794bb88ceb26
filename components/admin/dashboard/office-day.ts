import { isLocale, sourceLocale } from '@/i18n/locales'
import { formatDate, formatDateTime } from '@/lib/format'

type I18n = { language: string }

const localeOf = ({ language }: I18n) => (isLocale(language) ? language : sourceLocale)

/** "29 maggio 2023", in the language of the interface. */
export const dayIn = (i18n: I18n, iso: string): string => formatDate(iso, localeOf(i18n))

/** "29 maggio 2023, 12:00". */
export const instantIn = (i18n: I18n, iso: string): string => formatDateTime(iso, localeOf(i18n))
