import type { Locale } from '@/i18n/locales'
import type { DataVersion } from './data-version'

/** One figure of one edition, as a source to quote. Texts are in the language of the citation. */
export type Citation = {
  code: string
  edition: number
  locale: Locale
  /** Who answers for it: the region. */
  author: string
  /** Name of the figure. */
  title: string
  /** The publication it belongs to: programme and report. */
  container: string
  /** ISO date the public may rely on it from: the approval or, before one, the last change. */
  issued: string
  /** Who approved the report and when, and the day the value refers to; in words. */
  note: string
  version: DataVersion
  /** The address of the figure under its edition, which never shows another edition's value. */
  url: string
}

/**
 * The name of a citation in a bibliography: letters, digits and hyphens only,
 * so that every program takes it.
 */
export const citationKey = ({ code, edition }: Pick<Citation, 'code' | 'edition'>) =>
  `sintesi-${edition}-${code.replaceAll('.', '-')}`
