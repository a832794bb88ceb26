import { useTranslations } from 'next-intl'
import { Icon } from '@/components/site/Icon'
import type { Locale } from '@/i18n/locales'
import { targetOutcome } from '@/lib/figure/target'
import { formatToken } from '@/lib/figure/token'
import type { Figure, targetOutcomes } from '@/lib/figure/types'
import { formatNumber } from '@/lib/format'

type Props = { locale: Locale; figure: Figure }

/** Whether the target is reached, in words and a sign, and if not how much is missing (or is too much). Nothing without a target. */
export function TargetVerdict({ locale, figure }: Props) {
  const t = useTranslations('Verdict')
  const outcome = targetOutcome(figure)
  if (!figure.target) return null
  if (!outcome) return <StatedVerdict stated={figure.target.stated ?? null} />
  if (outcome.isReached)
    return (
      <Line icon="check" colours="text-brand">
        {t('reached')}
      </Line>
    )
  const gap = formatToken(absoluteGap(figure, outcome.difference), 'difference', locale) ?? formatNumber(0, locale)
  const words = t(figure.target.direction === 'atLeast' ? 'missing' : 'exceeded', {
    gap,
    count: Math.abs(outcome.difference),
  })
  return (
    <Line icon="clock" colours="text-short">
      {words}
    </Line>
  )
}

/** Without the number there may still be what the approved document says of the target in words. */
function StatedVerdict({ stated }: { stated: (typeof targetOutcomes)[number] | null }) {
  const t = useTranslations('Verdict')
  if (stated === 'reached')
    return (
      <Line icon="check" colours="text-brand">
        {t('statedReached')}
      </Line>
    )
  return stated === 'notReached' ? (
    <Line icon="clock" colours="text-short">
      {t('statedNotReached')}
    </Line>
  ) : (
    <Line icon="info" colours="text-muted">
      {t('unknown')}
    </Line>
  )
}

/** The same figure with its distance from the target made positive: words say on which side of it the figure lies. */
function absoluteGap(figure: Figure, difference: number): Figure {
  if (!figure.target) return figure
  return { ...figure, value: figure.target.value + Math.abs(difference) }
}

function Line({ icon, colours, children }: { icon: 'check' | 'clock' | 'info'; colours: string; children: string }) {
  return (
    <p className={`flex items-start gap-2 font-semibold ${colours}`}>
      <Icon name={icon} className="mt-0.5 size-5" />
      <span>{children}</span>
    </p>
  )
}
