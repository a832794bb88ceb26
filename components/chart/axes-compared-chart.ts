import { axesComparedLayout } from '@/lib/chart/axes-compared-layout'
import { type StagePanel, stagePanels } from '@/lib/chart/axes-compared-series'
import { formatFigure, formatPercent } from '@/lib/format'
import type { ChartContent, ChartContext } from './chart-content'
import { missingNotes, provenance } from './chart-facts'
import { axisText } from './owner-name'

/** The steps of the money side by side, every axis on the same scale. Null when the edition has no rates. */
export function axesComparedChart(context: ChartContext, name: string): ChartContent | null {
  const { t, locale, figures, axes } = context
  const owners = [...axes.map(({ code }) => code), 'programme']
  const panels = stagePanels(figures, owners)
  if (panels.length === 0) return null
  const shown = panels.flatMap(({ rates }) => rates.map(({ rate }) => rate))
  const rateOf = (panel: StagePanel, owner: string) => panel.rates.find((one) => one.owner === owner)?.rate ?? null
  const named = owners.filter((owner) => panels.some((panel) => rateOf(panel, owner)))
  return {
    name,
    title: t('axesCompared.title'),
    unit: t('axesCompared.unit'),
    reading: t('axesCompared.reading'),
    alternative: alternative(context, panels),
    ...provenance(shown, context),
    columns: [
      { key: 'axis', header: t('axisHeader') },
      ...panels.map(({ stage }) => ({ key: stage, header: t(`axesCompared.${stage}`), isNumber: true })),
    ],
    rows: named.map((owner) => ({
      key: owner,
      header: axisText(context, owner),
      cells: panels.map((panel) => {
        const rate = rateOf(panel, owner)
        return rate ? { figure: rate } : { words: t('missing') }
      }),
      isTotal: owner === 'programme',
    })),
    notes: missingNotes(shown, context),
    picture: (size) =>
      axesComparedLayout(
        panels.map((panel) => ({
          heading: t(`axesCompared.${panel.stage}`),
          rows: named.map((owner) => {
            const rate = rateOf(panel, owner)
            return {
              label: axisText(context, owner),
              value: rate?.value ?? null,
              amount: (rate && formatFigure(rate, locale)) ?? t('missing'),
              tone: owner === 'programme' ? 'hatched' : 'full',
            }
          }),
        })),
        { size, whole: formatPercent(100, locale, 0) },
      ),
  }
}

/** Says for each step who is furthest and who is least far. */
function alternative({ t, locale, axes }: ChartContext, panels: StagePanel[]): string {
  const numeralOf = (owner: string) => axes.find(({ code }) => code === owner)?.numeral ?? ''
  return panels
    .flatMap(({ stage, rates }) => {
      const known = rates.filter(({ owner, rate }) => owner !== 'programme' && rate.value !== null)
      const sorted = [...known].sort((a, b) => (b.rate.value ?? 0) - (a.rate.value ?? 0))
      const [highest, lowest] = [sorted[0], sorted.at(-1)]
      if (!highest || !lowest || highest === lowest) return []
      return [
        t('axesCompared.range', {
          stage: t(`axesCompared.${stage}`),
          highest: numeralOf(highest.owner),
          highestRate: formatFigure(highest.rate, locale) ?? t('missing'),
          lowest: numeralOf(lowest.owner),
          lowestRate: formatFigure(lowest.rate, locale) ?? t('missing'),
        }),
      ]
    })
    .join(' ')
}
