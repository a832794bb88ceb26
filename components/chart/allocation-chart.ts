import { type Allocation, allocations } from '@/lib/chart/allocation-series'
import { barGroupsLayout } from '@/lib/chart/bar-groups-layout'
import { scaleEnd, ticksTo } from '@/lib/chart/ticks'
import { formatFigure } from '@/lib/format'
import type { ChartContent, ChartContext } from './chart-content'
import { inLanguage, missingNotes, provenance } from './chart-facts'
import { axisText } from './owner-name'

/** How the programme's money is divided among its axes. Null when the edition gives no axis an allocation. */
export function allocationChart(context: ChartContext, name: string): ChartContent | null {
  const { t, locale, figures, axes } = context
  const parts = allocations(
    figures,
    axes.map(({ code }) => code),
  )
  if (parts.length === 0) return null
  const [total, totalShare] = [figures.find('programme.allocation'), figures.find('programme.allocation-share')]
  const shown = parts.flatMap(({ amount, share }) => (share ? [amount, share] : [amount]))
  const end = scaleEnd(parts.map(({ amount }) => amount.value))
  return {
    name,
    title: t('allocation.title'),
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
    picture: (size) =>
      barGroupsLayout(
        [
          {
            heading: null,
            note: null,
            rows: parts.map(({ axis, amount, share }) => ({
              label: axisText(context, axis),
              value: amount.value,
              amount:
                [formatFigure(amount, locale, { form: 'millions' }), share && formatFigure(share, locale)]
                  .filter((words) => words !== null)
                  .join(' · ') || t('missing'),
              tone: 'full',
            })),
          },
        ],
        { size, end, ticks: ticksTo(end, 'EUR', locale, size === 'wide' ? 4 : 2) },
      ),
  }
}

/** Says the largest and the smallest part, and the total. */
function alternative({ t, locale, figures, axes }: ChartContext, parts: Allocation[]): string {
  const known = parts.filter(({ amount }) => amount.value !== null)
  const sorted = [...known].sort((a, b) => (b.amount.value ?? 0) - (a.amount.value ?? 0))
  const [largest, smallest] = [sorted[0], sorted.at(-1)]
  const total = figures.find('programme.allocation')
  const words = ({ amount }: Pick<Allocation, 'amount'>) =>
    formatFigure(amount, locale, { form: 'millions' }) ?? t('missing')
  const nameOf = ({ axis }: Allocation) => {
    const found = axes.find(({ code }) => code === axis)
    return found ? t('axisNamed', { numeral: found.numeral, title: inLanguage(found.title, { locale }).value }) : axis
  }
  if (!largest || !smallest) return t('nothingAvailable')
  return [
    ...(total?.value == null ? [] : [t('allocation.total', { total: words({ amount: total }), count: parts.length })]),
    largest === smallest
      ? t('allocation.only', { axis: nameOf(largest), amount: words(largest) })
      : t('allocation.range', {
          largest: nameOf(largest),
          largestAmount: words(largest),
          smallest: nameOf(smallest),
          smallestAmount: words(smallest),
        }),
  ].join(' ')
}
