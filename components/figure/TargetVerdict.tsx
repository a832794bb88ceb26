import { useTranslations } from 'next-intl'
import { Icon } from '@/components/site/Icon'
import type { Locale } from '@/i18n/locales'
import { targetState } from '@/lib/figure/target'
import type { Figure, TargetState } from '@/lib/figure/types'
import { targetWords } from './target-words'

type Props = { locale: Locale; figure: Figure }

const signs = {
  reached: { icon: 'check', colours: 'text-brand' },
  notReached: { icon: 'clock', colours: 'text-short' },
  declaredReached: { icon: 'info', colours: 'text-muted' },
  borrowedTarget: { icon: 'info', colours: 'text-muted' },
  unknown: { icon: 'info', colours: 'text-muted' },
} as const satisfies Record<TargetState | 'unknown', { icon: string; colours: string }>

/**
 * How a figure stands to its target, in words and a sign. Nothing where there is no
 * target and the document is silent.
 */
export function TargetVerdict({ locale, figure }: Props) {
  const words = targetWords(useTranslations('Target'), 'badge', figure, locale)
  if (words === null) return null
  const { icon, colours } = signs[targetState(figure) ?? 'unknown']
  return (
    <p className={`flex items-start gap-2 font-semibold ${colours}`}>
      <Icon name={icon} className="mt-0.5 size-5" />
      <span>{words}</span>
    </p>
  )
}
