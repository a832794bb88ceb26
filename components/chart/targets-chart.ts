import { targetWords } from '@/components/figure/target-words'
import type { ChartText } from '@/lib/chart/picture'
import { bulletEnd, targetsLayout } from '@/lib/chart/targets-layout'
import { axisIndicators, type TargetRow, targetRow } from '@/lib/chart/targets-series'
import { ticksTo } from '@/lib/chart/ticks'
import { ownLabel } from '@/lib/figure/own-label'
import { isBorrowed } from '@/lib/figure/target'
import { formatToken } from '@/lib/figure/token'
import type { Figure } from '@/lib/figure/types'
import { formatFigure, formatNumber, formatPercent } from '@/lib/format'
import { roundHalfUp } from '@/lib/round'
import type { ChartCell, ChartContent, ChartContext } from './chart-content'
import { inLanguage, missingNotes, provenance } from './chart-facts'
import { foreignOwner, ownerName } from './owner-name'

/** What an axis achieved against what it had promised. Null for an axis without indicators. */
export function targetsChart(context: ChartContext, name: string, axis: string): ChartContent | null {
  const { t, locale, figures, dataDate } = context
  const rows = axisIndicators(figures, axis, dataDate).map(targetRow)
  if (rows.length === 0) return null
  const shown = rows.map(({ figure }) => figure)
  const end = bulletEnd(rows.map(({ progress }) => progress))
  return {
    name,
    title: t('targets.title', { owner: ownerName(context, axis) }),
    foreign: foreignOwner(context, axis),
    unit: t('targets.unit'),
    reading: t('targets.reading'),
    alternative: alternative(context, rows),
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
      header: labelOf(context, row.figure),
      detail: row.figure.description && inLanguage(row.figure.description, context),
      cells: [
        { figure: row.figure },
        row.figure.target ? { figure: row.figure, form: 'target' } : { words: t('targets.none') },
        progressCell(context, row),
        { words: verdictOf(context, row) },
      ],
    })),
    notes: missingNotes(shown, context),
    picture: (size) =>
      targetsLayout(
        rows.map((row) => ({
          label: labelOf(context, row.figure),
          amount: formatFigure(row.figure, locale, { unit: 'word' }) ?? t('missing'),
          note: noteOf(context, row),
          isAvailable: row.figure.value !== null,
          hasTrack: hasTrack(row.figure),
          progress: row.progress,
          isReached: row.state === 'reached',
        })),
        {
          size,
          // The mark of the target has words of its own.
          ticks: ticksTo(end * 100, 'percent', locale, size === 'wide' ? 5 : 3).map(({ value, label }) => ({
            value: value / 100,
            label,
          })),
          targetLabel: t('targets.mark'),
        },
      ),
  }
}

/** The indicator's own name: in a chart of the axis, the axis need not be said again. */
function labelOf(context: ChartContext, figure: Figure): ChartText {
  const numeral = context.axes.find(({ code }) => code === figure.axis)?.numeral
  return inLanguage(ownLabel(figure.label, numeral ? context.t('axisNumber', { numeral }) : null), context)
}

/** A percentage of a percentage reads as a riddle: there the two values and the verdict say enough. */
const hasProgress = ({ figure, progress }: TargetRow) => figure.unit !== 'percent' && progress !== null

/** Rounded as every computed share is, so that the file holds no noise of binary arithmetic. */
const progressOf = ({ progress }: TargetRow) => roundHalfUp((progress ?? 0) * 100, 10)

function progressCell({ locale }: ChartContext, row: TargetRow): ChartCell {
  if (!hasProgress(row)) return null
  const value = progressOf(row)
  return { words: formatPercent(value, locale, 0), number: { value, unit: 'percent', asOf: row.figure.asOf } }
}

/** Beside a target of its own a bar can be drawn, unless it is zero. */
const hasTrack = ({ target }: Figure) => target !== null && target.value !== 0 && !isBorrowed(target)

const verdictOf = (context: ChartContext, { figure }: TargetRow): string =>
  targetWords(context.targetWords, 'short', figure, context.locale) ?? ''

function noteOf(context: ChartContext, row: TargetRow): string {
  const { t, locale } = context
  const { figure } = row
  if (!figure.target) return t('targets.note', { words: t('targets.none'), verdict: verdictOf(context, row) })
  const target = formatToken(figure, 'target', locale) ?? t('missing')
  if (isBorrowed(figure.target)) return t('targets.borrowed', { target, year: String(figure.target.year) })
  const percent = hasProgress(row) ? formatPercent(progressOf(row), locale, 0) : null
  const words = { target, year: String(figure.target.year) }
  const promised = percent
    ? t(`targets.of-${figure.target.direction}`, { ...words, percent })
    : t(`targets.${figure.target.direction}`, words)
  return t('targets.note', { words: promised, verdict: verdictOf(context, row) })
}

/** Counts the targets reached and names those that are not. */
function alternative(context: ChartContext, rows: TargetRow[]): string {
  const { t } = context
  const inState = (wanted: TargetRow['state']) => rows.filter(({ state }) => state === wanted)
  const [reached, missed] = [inState('reached'), inState('notReached')]
  const judged = reached.length + missed.length
  const unknown = inState('unknown').length
  // A value under a ceiling is not ahead of anything; and where nothing is reached, nothing is ahead but one is closest.
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
            label: labelOf(context, best.figure).value,
            percent: formatPercent(progressOf(best), context.locale, 0),
          }),
        ]
      : []),
    ...missed.map((row) =>
      t('targets.missed', { label: labelOf(context, row.figure).value, verdict: verdictOf(context, row) }),
    ),
    ...(['declaredReached', 'borrowedTarget'] as const).flatMap((state) =>
      inState(state).map(({ figure }) => t(`targets.${state}`, { label: labelOf(context, figure).value })),
    ),
    ...(unknown > 0 ? [t('targets.unknown', { count: unknown, number: formatNumber(unknown, context.locale) })] : []),
  ].join(' ')
}
