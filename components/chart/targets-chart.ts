import { targetWords } from '@/components/figure/target-words'
import type { Drawn, DrawnBar, DrawnGroup } from '@/lib/chart/drawn'
import { drawnLayout } from '@/lib/chart/drawn-layout'
import type { ChartText } from '@/lib/chart/picture'
import { axisIndicators, type TargetRow, targetRow } from '@/lib/chart/targets-series'
import { ownLabel } from '@/lib/figure/own-label'
import { isBorrowed } from '@/lib/figure/target'
import { formatToken } from '@/lib/figure/token'
import type { Figure } from '@/lib/figure/types'
import { formatFigure, formatNumber, formatPercent } from '@/lib/format'
import { roundHalfUp } from '@/lib/round'
import type { ChartCell, ChartContent, ChartContext } from './chart-content'
import { inLanguage, missingNotes, provenance } from './chart-facts'
import { targetsHeadline } from './headlines'
import { foreignOwner, ownerName } from './owner-name'

/**
 * What an axis, or the whole programme, achieved against what had been promised. Of the
 * programme it draws how many targets stand how, and those not yet reached; its table has them
 * all. Null where there are no indicators.
 */
export function targetsChart(context: ChartContext, name: string, axis: string | null): ChartContent | null {
  const { t, figures, axes, dataDate } = context
  const owner = axis ?? 'programme'
  const told = axis ? [axis] : axes.map(({ code }) => code)
  const rows = told.flatMap((code) => axisIndicators(figures, code, dataDate)).map(targetRow)
  if (rows.length === 0) return null
  const shown = rows.map(({ figure }) => figure)
  const title = t('targets.title', { owner: ownerName(context, owner) })
  const labelOf = axis ? ownLabelIn(context) : wholeLabelIn(context)
  const drawn = axis ? drawnOf(context, rows, labelOf) : countedOf(context, rows, labelOf)
  return {
    name,
    title,
    headline: targetsHeadline(context, owner, countsOf(rows)) ?? title,
    foreign: foreignOwner(context, owner),
    unit: t(axis ? 'targets.unit' : 'targets.unitCounted'),
    reading: t(axis ? 'targets.reading' : 'targets.readingCounted'),
    alternative: alternative(context, rows, labelOf),
    ...provenance(shown, context),
    columns: [
      { key: 'indicator', header: t('targets.indicator') },
      { key: 'value', header: t('targets.value'), isNumber: true },
      { key: 'target', header: t('targets.target'), isNumber: true },
      { key: 'progress', header: t('targets.progress'), isNumber: true },
      { key: 'verdict', header: t('targets.verdict') },
    ],
    rows: rows.map((row) => ({
      key: row.figure.code,
      header: labelOf(row.figure),
      detail: row.figure.description && inLanguage(row.figure.description, context),
      cells: [
        { figure: row.figure },
        row.figure.target ? { figure: row.figure, form: 'target' } : { words: t('targets.unprinted') },
        progressCell(context, row),
        { words: verdictOf(context, row) },
      ],
    })),
    notes: missingNotes(shown, context),
    drawn,
    picture: (size) => drawnLayout(drawn, { size, ours: t('ours') }),
  }
}

/** How many are reached, and how many not yet. */
const countsOf = (rows: TargetRow[]): [reached: number, missed: number] => [
  rows.filter(({ state }) => state === 'reached').length,
  rows.filter(({ state }) => state === 'notReached').length,
]

/** Every value against its own target, all marks one above the other. */
function drawnOf(context: ChartContext, rows: TargetRow[], labelOf: LabelOf): Drawn {
  const { t } = context
  return {
    key: [
      ...(rows.some(({ state }) => state === 'reached')
        ? [{ sign: 'solid' as const, label: t('targets.keyReached') }]
        : []),
      ...(rows.some(({ state }) => state === 'notReached')
        ? [{ sign: 'short' as const, label: t('targets.keyShort') }]
        : []),
      ...(rows.some(({ state }) => state === 'declaredReached')
        ? [{ sign: 'outline' as const, label: t('targets.keyUnchecked') }]
        : []),
      { sign: 'mark', label: t('targets.mark') },
    ],
    whole: null,
    groups: [barsOf(context, rows, labelOf)],
  }
}

/** How many stand how, as parts of all of them, and a bar for each that is not yet reached. */
function countedOf(context: ChartContext, rows: TargetRow[], labelOf: LabelOf): Drawn {
  const { t, locale } = context
  const stands = [
    { sign: 'solid', states: ['reached'], label: (count: number) => t('targets.countReached', { count }) },
    { sign: 'short', states: ['notReached'], label: (count: number) => t('targets.countShort', { count }) },
    {
      sign: 'outline',
      states: ['declaredReached', 'borrowedTarget', 'unknown'],
      label: (count: number) => t('targets.countUnchecked', { count }),
    },
  ] as const
  const counted = stands
    .map((stand) => ({
      ...stand,
      count: rows.filter(({ state }) => stand.states.some((one) => one === state)).length,
    }))
    .filter(({ count }) => count > 0)
  const missed = rows.filter(({ state }) => state === 'notReached')
  return {
    key: [
      ...counted.map(({ sign, count, label }) => ({ sign, label: label(count), amount: formatNumber(count, locale) })),
      ...(missed.length > 0 ? [{ sign: 'mark' as const, label: t('targets.mark') }] : []),
    ],
    whole: counted.map(({ sign, count }) => ({ share: (count / rows.length) * 100, tone: sign })),
    groups: missed.length > 0 ? [barsOf(context, missed, labelOf)] : [],
  }
}

const barsOf = (context: ChartContext, rows: TargetRow[], labelOf: LabelOf): DrawnGroup => ({
  key: 'indicators',
  heading: null,
  note: null,
  rows: rows.map((row) => ({
    key: row.figure.code,
    label: labelOf(row.figure),
    figure: row.figure,
    amount: formatFigure(row.figure, context.locale, { unit: 'word' }) ?? context.t('missing'),
    note: context.t('targets.ofKind', { kind: row.figure.kind, words: noteOf(context, row) }),
    outcome: { words: verdictOf(context, row), isShort: row.state === 'notReached' },
    bar: barOf(row),
  })),
})

/**
 * None where there is no length to draw: no value, a target of zero, another indicator's target.
 */
function barOf({ progress, state }: TargetRow): DrawnBar | null {
  if (state === 'unknown' || (progress === null && state !== 'declaredReached')) return null
  return { kind: 'target', progress: progress === null ? null : progress * 100, state }
}

type LabelOf = (figure: Figure) => ChartText

/** The indicator's own name: in a chart of the axis, the axis need not be said again. */
const ownLabelIn =
  (context: ChartContext): LabelOf =>
  ({ axis, label }) => {
    const numeral = context.axes.find(({ code }) => code === axis)?.numeral
    return inLanguage(ownLabel(label, numeral ? context.t('axisNumber', { numeral }) : null), context)
  }

/** With its axis: in a chart of the programme several have the same name. */
const wholeLabelIn =
  (context: ChartContext): LabelOf =>
  ({ label }) =>
    inLanguage(label, context)

/**
 * A percentage of a percentage reads as a riddle: there the two values and the verdict say enough.
 */
const hasProgress = ({ figure, progress }: TargetRow) => figure.unit !== 'percent' && progress !== null

/** Rounded as every computed share is, so that the file holds no noise of binary arithmetic. */
const progressOf = ({ progress }: TargetRow) => roundHalfUp((progress ?? 0) * 100, 10)

function progressCell({ locale }: ChartContext, row: TargetRow): ChartCell {
  if (!hasProgress(row)) return null
  const value = progressOf(row)
  return { words: formatPercent(value, locale, 0), number: { value, unit: 'percent', asOf: row.figure.asOf } }
}

const verdictOf = (context: ChartContext, { figure }: TargetRow): string =>
  targetWords(context.targetWords, 'short', figure, context.locale) ?? ''

/** What was promised, and by when. */
function noteOf({ t, locale }: ChartContext, { figure }: TargetRow): string {
  if (!figure.target) return t('targets.unprinted')
  const words = { target: formatToken(figure, 'target', locale) ?? t('missing'), year: String(figure.target.year) }
  return t(isBorrowed(figure.target) ? 'targets.borrowed' : `targets.${figure.target.direction}`, words)
}

/** Counts the targets reached and names those that are not. */
function alternative(context: ChartContext, rows: TargetRow[], labelOf: LabelOf): string {
  const { t } = context
  const inState = (wanted: TargetRow['state']) => rows.filter(({ state }) => state === wanted)
  const [reached, missed] = [inState('reached'), inState('notReached')]
  const judged = reached.length + missed.length
  const unknown = inState('unknown').length
  // A value under a ceiling is not ahead of anything; and where nothing is reached,
  // nothing is ahead but one is closest.
  const best = (reached.length > 0 ? reached : missed)
    .filter((row) => hasProgress(row) && row.figure.target?.direction === 'atLeast')
    .sort((a, b) => (b.progress ?? 0) - (a.progress ?? 0))[0]
  return [
    ...(judged > 0
      ? [
          t('targets.count', {
            count: formatNumber(judged, context.locale),
            reached: formatNumber(reached.length, context.locale),
          }),
        ]
      : []),
    ...(best
      ? [
          t(reached.length > 0 ? 'targets.furthest' : 'targets.closest', {
            label: labelOf(best.figure).value,
            percent: formatPercent(progressOf(best), context.locale, 0),
          }),
        ]
      : []),
    ...missed.map((row) => t('targets.missed', { label: labelOf(row.figure).value, verdict: verdictOf(context, row) })),
    ...(['declaredReached', 'borrowedTarget'] as const).flatMap((state) =>
      inState(state).map(({ figure }) => t(`targets.${state}`, { label: labelOf(figure).value })),
    ),
    ...(unknown > 0 ? [t('targets.unknown', { count: unknown, number: formatNumber(unknown, context.locale) })] : []),
  ].join(' ')
}
