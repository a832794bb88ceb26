import { type Allocation, allocations } from '@/lib/chart/allocation-series'
import type { Drawn } from '@/lib/chart/drawn'
import { drawnLayout } from '@/lib/chart/drawn-layout'
import { formatFigure } from '@/lib/format'
import type { ChartContent, ChartContext } from './chart-content'
import { missingNotes, provenance } from './chart-facts'
import { allocationHeadline } from './headlines'
import { axisText } from './owner-name'

/**
 * How the programme's money is divided among its axes. Null when the
 * edition gives no axis an allocation.
 */
export function allocationChart(context: ChartContext, name: string): ChartContent | null {
  const { t, figures, axes } = context
  const parts = allocations(
    figures,
    axes.map(({ code }) => code),
  )
  if (parts.length === 0) return null
  const [total, totalShare] = [figures.find('programme.allocation'), figures.find('programme.allocation-share')]
  const shown = parts.flatMap(({ amount, share }) => (share ? [amount, share] : [amount]))
  const title = t('allocation.title')
  const drawn = drawnOf(context, parts)
  return {
    name,
    title,
    headline: allocationHeadline(context, parts) ?? title,
    unit: t('unitOf.EUR'),
    reading: t('allocation.reading'),
    alternative: alternative(context, parts),
    ...provenance(shown, context),
    columns: [
      { key: 'axis', header: t('axisHeader') },
      { key: 'amount', header: t('allocation.amount'), isNumber: true },
      { key: 'share', header: t('allocation.share'), isNumber: true },
    ],
    rows: [
      ...parts.map(({ axis, amount, share }) => ({
        key: axis,
        header: axisText(context, axis),
        cells: [{ figure: amount }, share && { figure: share }],
      })),
      ...(total
        ? [
            {
              key: 'programme',
              header: { value: t('programme') },
              cells: [{ figure: total }, totalShare ? { figure: totalShare } : null],
              isTotal: true,
            },
          ]
        : []),
    ],
    notes: missingNotes(shown, context),
    drawn,
    picture: (size) => drawnLayout(drawn, { size, ours: t('ours') }),
  }
}

/** Each axis as its share of what all of them have. */
function drawnOf(context: ChartContext, parts: Allocation[]): Drawn {
  const { t, locale } = context
  const sum = parts.reduce((total, { amount }) => total + (amount.value ?? 0), 0)
  return {
    key: [
      { sign: 'solid', label: t('allocation.keyAxis') },
      { sign: 'light', label: t('allocation.keyRest') },
    ],
    whole: null,
    groups: [
      {
        key: 'axes',
        heading: null,
        note: null,
        rows: parts.map(({ axis, amount, share }) => ({
          key: axis,
          label: axisText(context, axis),
          figure: amount,
          amount: formatFigure(amount, locale, { form: 'millions' }) ?? t('missing'),
          note: share && formatFigure(share, locale),
          bar:
            amount.value === null || sum === 0
              ? null
              : { kind: 'bar', value: (amount.value / sum) * 100, tone: 'solid' as const, rest: true },
        })),
      },
    ],
  }
}

/** Says the total, and what each axis has of it. */
function alternative({ t, locale, figures, axes }: ChartContext, parts: Allocation[]): string {
  const total = figures.find('programme.allocation')
  const words = ({ amount }: Pick<Allocation, 'amount'>) =>
    formatFigure(amount, locale, { form: 'millions' }) ?? t('missing')
  if (parts.every(({ amount }) => amount.value === null)) return t('nothingAvailable')
  const each = parts.map((part) => {
    const numeral = axes.find(({ code }) => code === part.axis)?.numeral ?? ''
    return t('ofAxis', { numeral, words: words(part) })
  })
  return [
    ...(total?.value == null ? [] : [t('allocation.total', { total: words({ amount: total }), count: parts.length })]),
    t('sentence', { text: each.join('; ') }),
  ].join(' ')
}
