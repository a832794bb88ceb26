import type { Locale } from '@/i18n/locales'
import type { Both } from '../text'

/**
 * What is public of these changes only as a correction: the edition's texts, its content, and the
 * free pages that are read with it.
 */
export const correctedCollections = ['editions', 'axes', 'initiatives', 'evaluations', 'figures', 'pages'] as const

/**
 * What becomes of something public: it says another thing, it is written better,
 * it is new, it is no longer there.
 */
export const correctionKinds = ['correction', 'minor', 'addition', 'withdrawn'] as const
export type CorrectionKind = (typeof correctionKinds)[number]

/** How something read and how it reads. Empty where there was nothing, or nothing is left. */
export type Wording = { old: string; new: string }

/** What changed of one field. A language is null where its readers see no difference. */
export type FieldChange = {
  path: string
  label: Both<string>
  texts: Record<Locale, Wording | null>
  /**
   * Whether the statement itself changes: a number, a date, a figure, a choice.
   * What does not may be a minor edit.
   */
  isSubstantive: boolean
}

/**
 * A place that reads differently because something else changed. `field` is null
 * where the whole thing is meant.
 */
export type AffectedPlace = {
  collection: string
  code: string
  field: string | null
  label: Both<string>
  texts: Record<Locale, Wording | null>
}
