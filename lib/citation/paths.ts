import { type Locale, sourceLocale } from '@/i18n/locales'

/** The language-neutral address of one figure as JSON. Permanent. */
export const figureFilePath = (year: number, code: string): string =>
  `/opendata/${year}/figures/${encodeURIComponent(code)}.json`

/** The address of a figure's citation as a file: Italian unless another language is named. Permanent. */
export const citationPath = (year: number, code: string, format: string, locale: Locale): string =>
  `/opendata/${year}/cite/${encodeURIComponent(code)}.${format}${locale === sourceLocale ? '' : `?lang=${locale}`}`

/** A file of one figure, read from its name: `axis-1.paid.bib`. Null for a name without an extension. */
export function figureFile(name: string): { code: string; extension: string } | null {
  const [, code, extension] = /^(.+)\.([a-z]+)$/.exec(name) ?? []
  return code && extension ? { code, extension } : null
}
