import { type StagePanel, stagePanels } from '@/lib/chart/axes-compared-series'
import type { Drawn } from '@/lib/chart/drawn'
import { drawnLayout } from '@/lib/chart/drawn-layout'
import { formatFigure } from '@/lib/format'
import type { ChartContent, ChartContext } from './chart-content'
import { missingNotes, provenance } from './chart-facts'
import { axesComparedHeadline } from './headlines'
import { axisText } from './owner-name'

/**
 * The steps of the money, one after the other, in the programme's own order: the axes' wholes
 * differ, so nobody is ranked. Null when the edition has no rates.
 */
export function axesComparedChart(context: ChartContext, name: string): ChartContent | null {
  const { t, figures, axes } = context
  const owners = [...axes.map(({ code }) => code), 'programme']
  const panels = stagePanels(figures, owners)
  if (panels.length === 0) return null
  const shown = panels.flatMap(({ rates }) => rates.map(({ rate }) => rate))
  const named = owners.filter((owner) => panels.some((panel) => rateOf(panel, owner)))
  const title = t('axesCompared.title')
  const drawn = drawnOf(context, panels, named)
  return {
    name,
    title,
    headline: axesComparedHeadline(context) ?? title,
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
    drawn,
    picture: (size) => drawnLayout(drawn, { size, ours: t('ours') }),
  }
}

const rateOf = (panel: StagePanel, owner: string) => panel.rates.find((one) => one.owner === owner)?.rate ?? null

/** A panel a step; every bar is what came through, of a hundred. */
function drawnOf(context: ChartContext, panels: StagePanel[], owners: string[]): Drawn {
  const { t, locale } = context
  return {
    key: [
      { sign: 'solid', label: t('axesCompared.keyThrough') },
      { sign: 'light', label: t('axesCompared.keyRest') },
    ],
    whole: null,
    groups: panels.map((panel) => ({
      key: panel.stage,
      heading: { value: t(`axesCompared.${panel.stage}`) },
      note: null,
      rows: owners.map((owner) => {
        const rate = rateOf(panel, owner)
        return {
          key: `${panel.stage}-${owner}`,
          label: axisText(context, owner),
          figure: rate,
          amount: (rate && formatFigure(rate, locale)) ?? t('missing'),
          bar: rate?.value == null ? null : { kind: 'bar', value: rate.value, tone: 'solid' as const, rest: true },
        }
      }),
    })),
  }
}

/** Says how far the whole programme has come at each step. */
function alternative({ t, locale }: ChartContext, panels: StagePanel[]): string {
  const said = panels.flatMap((panel) => {
    const rate = rateOf(panel, 'programme')
    const words = rate && formatFigure(rate, locale)
    return words ? [t('axesCompared.ofProgramme', { stage: t(`axesCompared.${panel.stage}`), rate: words })] : []
  })
  return said.length > 0 ? said.join(' ') : t('nothingAvailable')
}
