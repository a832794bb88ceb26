import type { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { formatDistance } from '@/lib/figure/distance'
import { targetOutcome, targetState, targetYear } from '@/lib/figure/target'
import type { Figure } from '@/lib/figure/types'
import { formatDate } from '@/lib/format'

/**
 * The words about targets in one language, from
 * `useTranslations('Target')` or a route's translator.
 */
export type TargetWords = ReturnType<typeof useTranslations<'Target'>>

/**
 * How a figure stands to its target, in words: a `badge` stands alone, `short` beside the
 * target. What is not reached says on which day, and by how much. Null where there is no
 * target and the document is silent.
 */
export function targetWords(t: TargetWords, form: 'badge' | 'short', figure: Figure, locale: Locale): string | null {
  const state = targetState(figure)
  if (state === null) return figure.target && t(`${form}.unknown`)
  const outcome = targetOutcome(figure)
  const year = String(targetYear(figure) ?? '')
  if (state !== 'notReached') return t(`${form}.${state}`, { year })
  const alDate = formatDate(figure.asOf, locale, 'al')
  if (!outcome) return t(`${form}.declaredNotReached`, { alDate })
  const distance = Math.abs(outcome.difference)
  const gap = formatDistance(figure, distance, locale)
  const side = figure.target?.direction === 'atMost' ? 'over' : 'notReached'
  return t(`${form}.${side}`, { alDate, year, gap, count: distance })
}
