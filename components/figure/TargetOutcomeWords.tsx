import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { targetOutcome, targetState } from '@/lib/figure/target'
import type { Figure } from '@/lib/figure/types'
import { formatPercent } from '@/lib/format'
import { roundHalfUp } from '@/lib/round'
import { targetWords } from './target-words'

type Props = { locale: Locale; figure: Figure }

/**
 * The outcome in a row of a table: what is reached says how far beyond. A percentage of a
 * percentage reads as a riddle, so there it does not.
 */
export function TargetOutcomeWords({ locale, figure }: Props) {
  const t = useTranslations('TargetTable')
  const words = targetWords(useTranslations('Target'), 'short', figure, locale)
  const progress = targetOutcome(figure)?.progress ?? null
  if (targetState(figure) !== 'reached' || progress === null || figure.unit === 'percent') return words
  return t('reached', { percent: formatPercent(roundHalfUp(progress * 100, 10), locale, 0) })
}
