import type { Locale } from '@/i18n/locales'
import type { NamedFigure } from '../blocks'
import type { TranslationState } from '../states'
import type { TextKind } from '../texts'

export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0'
export const xliffType = 'application/xliff+xml'
/** A whole edition is a tenth of it. In bytes. */
export const largestXliff = 10_000_000

/** One text for the translator. */
export type XliffText = {
  /** Names the document and the field: `axes:66f0…:strategy`. */
  id: string
  /** The document, by its id and as the office calls it. */
  document: { id: string; name: string }
  /** The field as the office calls it. */
  name: string
  kind: TextKind
  state: TranslationState
  source: unknown
  target: unknown
  /** What the present translation was made from, where the source has changed since. */
  previousSource: string | null
}

/** What a file that comes back is held against. */
export type XliffTexts = { id: string; year: number; texts: XliffText[] }

/** All that is written into a file. */
export type XliffEdition = XliffTexts & {
  /** How a figure reads; null when it has no value. */
  read: (figure: NamedFigure, locale: Locale) => string | null
}

/** How a file names its edition. */
export const originalOf = ({ year, id }: Pick<XliffTexts, 'year' | 'id'>) => `edition/${year}/${id}`
