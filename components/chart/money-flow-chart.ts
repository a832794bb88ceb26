import type { Drawn } from '@/lib/chart/drawn'
import { drawnLayout } from '@/lib/chart/drawn-layout'
import { type MoneyStep, moneySteps } from '@/lib/chart/money-flow-series'
import { ownParts, type PartOfWay } from '@/lib/chart/money-parts'
import type { Tone } from '@/lib/chart/tone'
import { formatFigure, formatMoney } from '@/lib/format'
import type { ChartContent, ChartContext } from './chart-content'
import { missingNotes, provenance } from './chart-facts'
import { moneyFlowHeadline } from './headlines'
import { foreignOwner, ownerName } from './owner-name'

/** The further the money has come the stronger its tone. */
const tones: Record<PartOfWay['stage'], Tone> = {
  certified: 'deep',
  paid: 'solid',
  committed: 'light',
  programmed: 'outline',
}

/**
 * How far the money of the programme or of an axis has come. Throws
 * UnknownFigureError when a step is missing.
 */
export function moneyFlowChart(context: ChartContext, name: string, owner: string): ChartContent {
  const { t, figures } = context
  const steps = moneySteps(figures, owner)
  const whose = ownerName(context, owner)
  const all = steps.flatMap(({ amount, rate }) => (rate ? [amount, rate] : [amount]))
  const title = t('moneyFlow.title', { owner: whose })
  const parts = ownParts(steps)
  const drawn = parts ? asParts(context, parts) : asSteps(context, steps)
  return {
    name,
    title,
    headline: moneyFlowHeadline(context, steps, owner) ?? title,
    foreign: foreignOwner(context, owner),
    unit: t('unitOf.EUR'),
    reading: t(parts ? 'moneyFlow.reading' : 'moneyFlow.readingSteps'),
    alternative: journeyOf(context, whose, steps),
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
    drawn,
    picture: (size) => drawnLayout(drawn, { size, ours: t('ours') }),
  }
}

/**
 * Where the money stands now, as parts of what is programmed. Only the furthest is
 * printed: the others are differences.
 */
function asParts({ t, locale }: ChartContext, parts: PartOfWay[]): Drawn {
  return {
    key: parts.map(({ stage, amount }) => ({
      sign: tones[stage],
      label: t(`moneyFlow.stands-${stage}`),
      amount: formatMoney(amount, locale, 'millions'),
      isOurs: stage !== 'certified',
    })),
    whole: parts.map(({ stage, share }) => ({ share, tone: tones[stage] })),
    groups: [],
  }
}

/**
 * Every step by itself, where an amount is missing or a later step holds more than the one before.
 */
function asSteps({ t, locale }: ChartContext, steps: MoneyStep[]): Drawn {
  const largest = Math.max(...steps.map(({ amount }) => amount.value ?? 0), 1)
  return {
    key: [],
    whole: null,
    groups: [
      {
        key: 'steps',
        heading: null,
        note: null,
        rows: steps.map(({ stage, amount, rate }) => {
          const share = rate && formatFigure(rate, locale)
          return {
            key: stage,
            label: { value: t(`moneyFlow.${stage}`) },
            figure: amount,
            amount: formatFigure(amount, locale, { form: 'millions' }) ?? t('missing'),
            note: share && stage !== 'allocation' ? `${share} ${t(`moneyFlow.of-${stage}`)}` : null,
            bar:
              amount.value === null
                ? null
                : { kind: 'bar', value: (amount.value / largest) * 100, tone: 'solid' as const },
          }
        }),
      },
    ],
  }
}

function journeyOf({ t, locale }: ChartContext, owner: string, steps: MoneyStep[]): string {
  const [first, last] = [steps[0], steps.at(-1)].map(
    (step) => step && formatFigure(step.amount, locale, { form: 'millions' }),
  )
  if (first && last) return t('moneyFlow.journey', { owner, first, last })
  if (first) return t('moneyFlow.onlyStart', { owner, first })
  return last ? t('moneyFlow.onlyEnd', { owner, last }) : t('nothingAvailable')
}
