import type { Locale } from '@/i18n/locales'
import type { Allocation } from '@/lib/chart/allocation-series'
import type { MoneyStep } from '@/lib/chart/money-flow-series'
import { type RecipientSplit, vulnerableGroups } from '@/lib/chart/recipients-series'
import { formatNumber, formatPercent } from '@/lib/format'
import { roundHalfUp } from '@/lib/round'
import type { ChartContext } from './chart-content'

/**
 * What stands above a chart until an editor writes a headline of its own: a sentence to be said
 * aloud, worked out from the chart's figures. Null where they do not allow one.
 */
type Headline = string | null

/** How much of what is committed is still to be paid, in whole euro of a hundred. */
export function moneyFlowHeadline(context: ChartContext, steps: MoneyStep[], owner: string): Headline {
  const { t, locale } = context
  const amountAt = (stage: MoneyStep['stage']) => steps.find((step) => step.stage === stage)?.amount.value ?? null
  const [committed, paid] = [amountAt('committed'), amountAt('paid')]
  if (!committed || paid === null || paid > committed) return null
  const unpaid = roundHalfUp(100 - (paid / committed) * 100, 0)
  const words =
    unpaid === 0
      ? t('moneyFlow.headlinePaid')
      : t('moneyFlow.headline', { unpaid, number: formatNumber(unpaid, locale) })
  return ofOwner(context, owner, words)
}

/** Who has the largest part. */
export function allocationHeadline({ t, locale, axes }: ChartContext, parts: Allocation[]): Headline {
  const [first, ...others] = [...parts].sort((a, b) => (b.amount.value ?? 0) - (a.amount.value ?? 0))
  const share = first?.share?.value
  const numeral = axes.find(({ code }) => code === first?.axis)?.numeral
  if (share == null || !numeral || others.length === 0) return null
  return t('allocation.headline', { share: formatPercent(share, locale, 0), numeral })
}

/**
 * Women among the people reached: in one axis how many of a hundred,
 * in several whether they are half.
 */
export function womenHeadline(context: ChartContext, splits: RecipientSplit[], axis: string | null): Headline {
  const { t, locale } = context
  const shares = splits.flatMap(({ parts }) => {
    const percent = parts.find(({ group }) => group === 'recipients-women')?.percent
    return percent == null ? [] : [percent]
  })
  const [only] = shares
  if (only === undefined) return null
  if (axis) return ofOwner(context, axis, t('recipients.headlineOf', counted(only, locale)))
  if (shares.length === 1) return null
  const most = shares.filter((share) => share > 50).length
  if (shares.every((share) => share < 50)) return t('recipients.headlineFewer')
  if (most === 0) return null
  if (most === shares.length) return t('recipients.headlineMore')
  const total = formatNumber(shares.length, locale)
  return t('recipients.headlineMixed', { most, number: formatNumber(most, locale), total })
}

/**
 * The largest vulnerable group of an axis, of a hundred. Those of several axes have
 * different wholes and are not ranked.
 */
export function vulnerableHeadline(context: ChartContext, splits: RecipientSplit[], axis: string | null): Headline {
  const { t, locale } = context
  if (!axis) return t('vulnerable.headline')
  const sized = vulnerableGroups.flatMap((group) => {
    const percent = splits[0]?.parts.find((part) => part.group === group)?.percent
    return percent == null ? [] : [{ group, percent }]
  })
  const largest = sized.sort((a, b) => b.percent - a.percent)[0]
  if (!largest) return null
  return ofOwner(context, axis, t(`vulnerable.headline-${largest.group}`, counted(largest.percent, locale)))
}

/** How many targets are reached and how many not yet, of those that can be checked. */
export function targetsHeadline(context: ChartContext, axis: string, [reached, missed]: [number, number]): Headline {
  const { t, locale } = context
  if (reached + missed === 0) return null
  if (missed === 0) return ofOwner(context, axis, t('targets.headlineAll', counted(reached, locale)))
  const [reachedNumber = '', missedNumber = '', total = ''] = [reached, missed, reached + missed].map((one) =>
    formatNumber(one, locale),
  )
  return ofOwner(context, axis, t('targets.headline', { reached, reachedNumber, missed, missedNumber, total }))
}

/** How far the programme's money has come, for the rates of its axes below. */
export function axesComparedHeadline({ t, locale, figures }: ChartContext): Headline {
  const rate = figures.find('programme.paid-rate')?.value
  if (rate == null) return null
  const { count: paid, number } = counted(rate, locale)
  return t('axesCompared.headline', { paid, number })
}

/** A percentage as so many of a hundred, with how it is written. */
function counted(percent: number, locale: Locale): { count: number; number: string } {
  const count = roundHalfUp(percent, 0)
  return { count, number: formatNumber(count, locale) }
}

/** Whose it is, so that it can be read away from its page. */
function ofOwner({ t, axes }: ChartContext, owner: string, words: string): string {
  const numeral = axes.find(({ code }) => code === owner)?.numeral
  return numeral ? t('ofAxis', { numeral, words: lowerFirst(words) }) : words
}

const lowerFirst = (words: string) => words.charAt(0).toLocaleLowerCase() + words.slice(1)
