import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { targetState } from '@/lib/figure/target'
import type { Figure } from '@/lib/figure/types'

type Props = { locale: Locale; figure: Figure }

/**
 * Why an outcome cannot be verified: the office's explanation or, without one,
 * what follows from what is missing.
 */
export function TargetReason({ locale, figure }: Props) {
  const t = useTranslations('TargetTable')
  const state = targetState(figure)
  if (state !== 'declaredReached' && state !== 'borrowedTarget') return null
  const why = state === 'borrowedTarget' ? 'otherTarget' : figure.target === null ? 'noTarget' : 'noValue'
  return (
    <span className="mt-1 block text-sm text-muted">
      {figure.explanation ? <Text text={figure.explanation} locale={locale} /> : t(why)}
    </span>
  )
}
