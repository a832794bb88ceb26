import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { formatDistance } from '@/lib/figure/distance'
import type { MissedTarget } from '@/lib/figure/scoreboard'

type Props = { locale: Locale; row: MissedTarget }

/**
 * By how much a target is not reached, on which side; that only the document
 * says so where it gives no number.
 */
export function MissedBy({ locale, row: { figure, distance } }: Props) {
  const t = useTranslations('Scoreboard')
  if (distance === null) return t('declared')
  const side = figure.target?.direction === 'atMost' ? 'over' : 'short'
  return t(side, { gap: formatDistance(figure, distance, locale), count: distance })
}
