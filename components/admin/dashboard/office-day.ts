import { isLocale, sourceLocale } from '@/i18n/locales'
import { formatDate, formatDateTime } from '@/lib/format'
import type { ItalianArticle } from '@/lib/italian-article'

type I18n = { language: string }

const localeOf = ({ language }: I18n) => (isLocale(language) ? language : sourceLocale)

/**
 * "29 maggio 2023", in the language of the interface; in Italian after
 * the article, where there is one.
 */
export const dayIn = (i18n: I18n, iso: string, article?: ItalianArticle): string =>
  formatDate(iso, localeOf(i18n), article)

/** "29 maggio 2023, 12:00", as above. */
export const instantIn = (i18n: I18n, iso: string, article?: ItalianArticle): string =>
  formatDateTime(iso, localeOf(i18n), article)
