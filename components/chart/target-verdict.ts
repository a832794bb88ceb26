import type { TargetRow } from '@/lib/chart/targets-series'
import { targetOutcome } from '@/lib/figure/target'
import { formatToken } from '@/lib/figure/token'
import { formatNumber } from '@/lib/format'
import type { ChartContext } from './chart-content'

/** Whether the target is reached, and if not how much is missing or too much: "mancano 4.541". Empty without a target. */
export function targetVerdict({ t, locale }: ChartContext, { figure, state }: TargetRow): string {
  const { target } = figure
  if (!target) return ''
  if (state === 'reached') return t('targets.reached')
  const outcome = targetOutcome(figure)
  // Without the number there may still be what the approved document says of it in words.
  if (!outcome) return target.stated ? t(`targets.stated-${target.stated}`) : t('targets.notKnown')
  const distance = Math.abs(outcome.difference)
  // The distance is positive: the words say on which side of the target the value lies.
  const gap =
    formatToken({ ...figure, value: target.value + distance }, 'difference', locale) ?? formatNumber(0, locale)
  return t(target.direction === 'atLeast' ? 'targets.short' : 'targets.over', { gap, count: distance })
}
