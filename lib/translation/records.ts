import { createHash } from 'node:crypto'
import type { Locale } from '@/i18n/locales'
import { type TranslationState, translationStates } from './states'
import { type Bilingual, canonicalText, targetLocale } from './texts'

/**
 * Why a translation counts as made from its source: it was written then, declared still valid, or
 * the source changed in a minor way only.
 */
export const reasons = ['translated', 'stillValid', 'minorEdit'] as const
export type Reason = (typeof reasons)[number]

/** What a translation was made from: the source's canonical text at that time, and its hash. */
export type TranslationRecord = { field: string; locale: Locale; hash: string; source: string; reason: Reason }

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

const recordOf = (field: string, source: string, reason: Reason): TranslationRecord => ({
  field,
  locale: targetLocale,
  hash: hashOf(source),
  source,
  reason,
})

/** What is known of where the translation of a text comes from. */
export const findRecord = (records: TranslationRecord[], field: string): TranslationRecord | undefined =>
  records.find((record) => record.field === field && record.locale === targetLocale)

/**
 * How the translation of a text stands; null when there is nothing to translate. What was never
 * recorded counts as made from today's source.
 */
export function stateOf(text: Bilingual, records: TranslationRecord[]): TranslationState | null {
  const source = canonicalText(text.source)
  if (!source) return null
  if (!canonicalText(text.target)) return 'missing'
  const record = findRecord(records, text.field)
  return !record || record.hash === hashOf(source) ? 'current' : 'stale'
}

/**
 * The worst state among the texts of a document: one missing text makes it missing.
 * Null when none is to be translated.
 */
export function worstState(states: (TranslationState | null)[]): TranslationState | null {
  return translationStates.find((state) => states.includes(state)) ?? null
}

type Change = {
  /** The texts as they were, and as they are about to be stored. */
  before: Bilingual[]
  after: Bilingual[]
  records: TranslationRecord[]
  /** The source changes in a way that leaves good translations good. */
  isMinor?: boolean
  /** Fields whose translation somebody declares good for the source as it is now. */
  accepted?: { field: string; reason: Reason }[]
}

/**
 * The records after a change. A translation that is written anew is made from the source as it is
 * now; one that stays keeps what it was made from; a minor edit carries along only what was up to
 * date. Rows and texts that are gone leave none.
 */
export function recordsAfter({ before, after, records, isMinor = false, accepted = [] }: Change): TranslationRecord[] {
  return after.flatMap((text) => {
    const [source, target] = [canonicalText(text.source), canonicalText(text.target)]
    if (!source || !target) return []
    const was = before.find(({ field }) => field === text.field)
    const known = findRecord(records, text.field)
    const reason = accepted.find(({ field }) => field === text.field)?.reason
    if (reason) return [recordOf(text.field, source, reason)]
    if (!was || canonicalText(was.target) !== target) return [recordOf(text.field, source, 'translated')]
    const sourceBefore = canonicalText(was.source)
    const record = known ?? recordOf(text.field, sourceBefore || source, 'translated')
    const wasCurrent = record.hash === hashOf(sourceBefore)
    return isMinor && wasCurrent && sourceBefore !== source ? [recordOf(text.field, source, 'minorEdit')] : [record]
  })
}
