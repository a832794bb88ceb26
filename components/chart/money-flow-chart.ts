import { moneyFlowLayout } from '@/lib/chart/money-flow-layout'
import { type MoneyStep, moneySteps } from '@/lib/chart/money-flow-series'
import { formatFigure } from '@/lib/format'
import type { ChartContent, ChartContext } from './chart-content'
import { missingNotes, provenance } from './chart-facts'
import { foreignOwner, ownerName } from './owner-name'

/** How far the money of the programme or of an axis has come. Throws UnknownFigureError when a step is missing. */
export function moneyFlowChart(context: ChartContext, name: string, owner: string): ChartContent {
  const { t, locale, figures } = context
  const steps = moneySteps(figures, owner)
  const whose = ownerName(context, owner)
  const all = steps.flatMap(({ amount, rate }) => (rate ? [amount, rate] : [amount]))
  const amountOf = ({ amount }: MoneyStep) => formatFigure(amount, locale, { form: 'millions' }) ?? t('missing')
  const rateOf = ({ rate }: MoneyStep) => (rate ? formatFigure(rate, locale) : null)
  return {
    name,
    title: t('moneyFlow.title', { owner: whose }),
    foreign: foreignOwner(context, owner),
    unit: t('unitOf.EUR'),
    reading: t('moneyFlow.reading'),
    alternative: alternative(context, whose, steps),
    ...provenance(all, context),
    columns: [
      { key: 'stage', header: t('moneyFlow.stage') },
      { key: 'amount', header: t('moneyFlow.amount'), isNumber: true },
      { key: 'rate', header: t('moneyFlow.rate'), isNumber: true },
    ],
    rows: steps.map(({ stage, amount, rate }) => ({
      key: stage,
      header: { value: t(`moneyFlow.${stage}`) },
      cells: [
        { figure: amount },
        rate ? { figure: rate } : { words: t(stage === 'allocation' ? 'moneyFlow.first' : 'missing') },
      ],
    })),
    notes: missingNotes(all, context),
    picture: (size) =>
      moneyFlowLayout(
        steps.map((step) => ({
          label: t(`moneyFlow.${step.stage}`),
          value: step.amount.value,
          amount: amountOf(step),
          rate: rateOf(step),
          ofWhat: step.stage === 'allocation' ? null : t(`moneyFlow.of-${step.stage}`),
        })),
        size,
      ),
  }
}

/** Says the first and the last step, and the step where the least came through. */
function alternative(context: ChartContext, owner: string, steps: MoneyStep[]): string {
  const { t, locale } = context
  const rated = steps.filter((step) => step.rate?.value != null)
  const narrowest = rated.sort((a, b) => (a.rate?.value ?? 0) - (b.rate?.value ?? 0))[0]
  const rate = narrowest?.rate && formatFigure(narrowest.rate, locale)
  const journey = journeyOf(context, owner, steps)
  if (!narrowest || !rate || narrowest.stage === 'allocation') return journey
  return `${journey} ${t(`moneyFlow.narrowest-${narrowest.stage}`, { rate })}`
}

function journeyOf({ t, locale }: ChartContext, owner: string, steps: MoneyStep[]): string {
  const [first, last] = [steps[0], steps.at(-1)].map(
    (step) => step && formatFigure(step.amount, locale, { form: 'millions' }),
  )
  if (first && last) return t('moneyFlow.journey', { owner, first, last })
  if (first) return t('moneyFlow.onlyStart', { owner, first })
  return last ? t('moneyFlow.onlyEnd', { owner, last }) : t('nothingAvailable')
}
