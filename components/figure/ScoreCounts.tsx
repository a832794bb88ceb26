import { useTranslations } from 'next-intl'
import { Strip } from '@/components/chart/fluid/Strip'
import type { Locale } from '@/i18n/locales'
import type { Scoreboard } from '@/lib/figure/scoreboard'
import { targetStates } from '@/lib/figure/types'
import { formatNumber } from '@/lib/format'

type Props = {
  locale: Locale
  count: Scoreboard['count']
}

/**
 * How many targets are in each state: one cell for each, and the same in words.
 * Draws nothing without a target.
 */
export function ScoreCounts({ locale, count }: Props) {
  const t = useTranslations('Scoreboard')
  const present = targetStates.filter((state) => count[state] > 0)
  if (present.length === 0) return null
  return (
    <div>
      <Strip
        size="row"
        reached={count.reached}
        notReached={count.notReached}
        unchecked={count.declaredReached + count.borrowedTarget}
      />
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
        {present.map((state) => (
          <li key={state} className={state === 'notReached' ? 'text-short' : undefined}>
            <span className="text-xl">{formatNumber(count[state], locale)}</span>{' '}
            {t(`count.${state}`, { count: count[state] })}
          </li>
        ))}
      </ul>
    </div>
  )
}
