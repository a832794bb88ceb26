import { type Locale, sourceLocale } from '@/i18n/locales'

/** The language-neutral address of one figure as JSON. Permanent. */
export const figureFilePath = (year: number, code: string): string =>
  `/opendata/${year}/figures/${encodeURIComponent(code)}.json`

/** The same addresses with names in place of year and code, for who describes them. */
export const figureFileTemplate = '/opendata/{year}/figures/{code}.json'
export const citationTemplate = (format: string): string => `/opendata/{year}/cite/{code}.${format}`

/**
 * The address of a figure's citation as a file: Italian unless
 * another language is named. Permanent.
 */
export const citationPath = (year: number, code: string, format: string, locale: Locale): string =>
  `/opendata/${year}/cite/${encodeURIComponent(code)}.${format}${locale === sourceLocale ? '' : `?lang=${locale}`}`

/** A file of one figure by its two parts: `axis-1.paid` and `bib`. */
export type FigureFile = { code: string; extension: string }

/**
 * A file of one figure, read from its name: `axis-1.paid.bib`. Null
 * for a name without an extension.
 */
export function figureFile(name: string): FigureFile | null {
  const [, code, extension] = /^(.+)\.([a-z]+)$/.exec(name) ?? []
  return code && extension ? { code, extension } : null
}
