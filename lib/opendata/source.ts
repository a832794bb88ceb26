import { type Locale, locales } from '@/i18n/locales'
import type { Figure } from '../figure/types'
import type { Both, Localised } from '../text'
import type { AxisNumeral, AxisView, EditionView, EvaluationView, InitiativeView } from '../views'

/**
 * What every file of open data is written from: one edition, its figures and
 * initiatives as read in each language.
 */
export type OpenDataSource = {
  edition: Pick<EditionView, 'year' | 'dataDate' | 'approvedOn' | 'updatedAt'>
  /** What the notes of a file and the catalogue say of the edition, in words. */
  about: { title: Both<string>; approvedBy: OpenText | null; legalBasis: Both<string>; publisher: string }
  /** Address of the licence the data are published under. */
  licence: string
  licenceName: string
  figures: Both<Figure[]>
  /** Without their long descriptions, which no file has. */
  initiatives: Both<OpenInitiativeView[]>
  /** Without their long answers, which no file has. */
  evaluations: Both<OpenEvaluationView[]>
  axes: Pick<AxisView, 'code' | 'numeral'>[]
  /** Turns a path of the portal into a public address. */
  absoluteUrl: (path: string) => string
}

export type OpenInitiativeView = Omit<InitiativeView, 'description'>
export type OpenEvaluationView = Omit<EvaluationView, 'answer' | 'later' | 'themes'>

/**
 * A text in each language; null where it is not translated, since a
 * file cannot mark a text as foreign.
 */
export type OpenText = Both<string | null>

/** What every file says of itself. */
export type OpenDataHeader = { edition: number; dataAsOf: string; approvedOn: string | null; licence: string }

export function openDataHeader({ edition, licence }: Pick<OpenDataSource, 'edition' | 'licence'>): OpenDataHeader {
  return { edition: edition.year, dataAsOf: edition.dataDate, approvedOn: edition.approvedOn, licence }
}

/** When the last of some content changed, as an ISO instant. */
export function newestOf(edition: { updatedAt: string }, rows: { updatedAt: string }[]): string {
  return rows.reduce((newest, { updatedAt }) => (updatedAt > newest ? updatedAt : newest), edition.updatedAt)
}

/** The text as written in each language, or null when it is written in none. */
export function openText(texts: Both<Localised<string> | null>): OpenText | null {
  const written = inEach((locale) => {
    const text = texts[locale]
    return text?.lang === locale ? text.value : null
  })
  return locales.some((locale) => written[locale] !== null) ? written : null
}

/** One value for each language of the portal. */
export function inEach<T>(valueIn: (locale: Locale) => T): Both<T> {
  return { it: valueIn('it'), en: valueIn('en') }
}

/** The Roman number of an axis. Throws when the edition has no such axis. */
export function numeralOf(axes: OpenDataSource['axes'], code: string): AxisNumeral {
  const axis = axes.find((candidate) => candidate.code === code)
  if (!axis) throw new Error(`No axis has the code ${code}`)
  return axis.numeral
}
