import { type BarGroup, barGroupsLayout } from '@/lib/chart/bar-groups-layout'
import type { Tone } from '@/lib/chart/picture'
import { type RecipientPart, type RecipientSplit, recipientSplits, type Split } from '@/lib/chart/recipients-series'
import { scaleEnd, ticksTo } from '@/lib/chart/ticks'
import type { Figure } from '@/lib/figure/types'
import { formatFigure, formatNumber } from '@/lib/format'
import type { ChartContent, ChartContext, ChartRow } from './chart-content'
import { inLanguage, missingNotes, provenance } from './chart-facts'
import { axisText, foreignOwner, ownerName } from './owner-name'
import { recipientsAlternative } from './recipients-alternative'

const tones: Record<RecipientPart['group'], Tone> = {
  'recipients-women': 'full',
  'recipients-men': 'hatched',
  'vulnerable-disability': 'full',
  'vulnerable-migrants': 'hatched',
  'vulnerable-other': 'dotted',
}

/**
 * Who was reached, in every axis or in one. Women and men are counted; the vulnerable groups are drawn as shares, the one
 * measure the document gives for all of them. Null when there is nobody to show.
 */
export function recipientsChart(
  context: ChartContext,
  name: string,
  split: Split,
  axis: string | null,
): ChartContent | null {
  const { t, locale, figures, axes } = context
  const splits = recipientSplits(figures, axis ? [axis] : axes.map(({ code }) => code), split)
  if (splits.length === 0) return null
  const shown = splits.flatMap(figuresOf)
  const values = splits.flatMap(({ parts }) => parts.map((part) => measureOf(part, split)))
  const end = split === 'vulnerable' ? 100 : scaleEnd(values)
  return {
    name,
    title: axis ? t(`${split}.titleOf`, { owner: ownerName(context, axis) }) : t(`${split}.title`),
    foreign: axis ? foreignOwner(context, axis) : null,
    unit: t(split === 'vulnerable' ? 'vulnerable.unit' : 'unitOf.people'),
    reading: t(`${split}.reading`),
    alternative: recipientsAlternative(context, splits, split),
    ...provenance(shown, context),
    columns: [
      { key: 'group', header: t('recipients.group') },
      { key: 'count', header: t('recipients.count'), isNumber: true },
      { key: 'share', header: t('recipients.share'), isNumber: true },
    ],
    rows: splits.flatMap((one) => rowsOf(context, one, axis === null)),
    notes: [
      ...splits.flatMap(({ apart }) => (apart?.value ? [{ value: apartNote(context, apart) }] : [])),
      ...missingNotes(shown, context),
      ...splits.flatMap(({ parts }) => {
        const lone = parts.find(({ count, share }) => !count && share?.explanation)
        return lone?.share?.explanation ? [inLanguage(lone.share.explanation, context)] : []
      }),
    ],
    picture: (size) =>
      barGroupsLayout(
        splits.map((one) => groupOf(context, one, split, axis === null)),
        {
          size,
          end,
          ticks: ticksTo(end, split === 'vulnerable' ? 'percent' : 'people', locale, size === 'wide' ? 4 : 2),
        },
      ),
  }
}

const figuresOf = ({ whole, wholeShare, parts, apart }: RecipientSplit): Figure[] =>
  [whole, wholeShare, apart, ...parts.flatMap(({ count, share }) => [count, share])].filter((figure) => figure !== null)

const measureOf = ({ count, percent }: RecipientPart, split: Split) =>
  split === 'vulnerable' ? percent : (count?.value ?? null)

/** Those counted apart, with the axis they belong to. */
const apartNote = (context: ChartContext, apart: Figure): string =>
  context.t('recipients.apart', {
    owner: ownerName(context, apart.axis ?? ''),
    number: formatNumber(apart.value ?? 0, context.locale),
    count: apart.value ?? 0,
  })

function groupOf(
  context: ChartContext,
  { axis, whole, wholeShare, parts }: RecipientSplit,
  split: Split,
  isNamed: boolean,
): BarGroup {
  const { t, locale } = context
  const people = whole && formatFigure(whole, locale, { unit: 'word' })
  const share = wholeShare && formatFigure(wholeShare, locale)
  return {
    heading: isNamed ? axisText(context, axis) : null,
    note: people && (share ? t('vulnerable.ofAll', { people, share }) : people),
    rows: parts.map((part) => ({
      label: { value: t(`groups.${part.group}`) },
      value: measureOf(part, split),
      amount: amountOf(context, part, split),
      tone: tones[part.group],
    })),
  }
}

/** Both numbers where the edition has both, first the one that is drawn. */
function amountOf({ t, locale }: ChartContext, { count, share }: RecipientPart, split: Split): string {
  const people = count && formatFigure(count, locale)
  const part = share && formatFigure(share, locale)
  const known = (split === 'vulnerable' ? [part, people] : [people, part]).filter((words) => words !== null)
  return known.join(' · ') || t('missing')
}

function rowsOf(
  context: ChartContext,
  { axis, whole, wholeShare, parts, apart }: RecipientSplit,
  isNamed: boolean,
): ChartRow[] {
  const { t, axes } = context
  const numeral = axes.find(({ code }) => code === axis)?.numeral ?? ''
  const named = (words: string) => ({ value: isNamed ? t('ofAxis', { numeral, words }) : words })
  const cell = (figure: Figure | null) => (figure ? { figure } : { words: t('recipients.notPrinted') })
  return [
    ...parts.map(({ group, count, share }) => ({
      key: `${axis}-${group}`,
      header: named(t(`groups.${group}`)),
      cells: [cell(count), cell(share)],
    })),
    {
      key: `${axis}-whole`,
      header: named(t('recipients.whole')),
      detail: wholeShare ? { value: t('recipients.ofAll') } : null,
      cells: [cell(whole), wholeShare && { figure: wholeShare }],
      isTotal: true,
    },
    ...(apart
      ? [{ key: `${axis}-apart`, header: named(t('recipients.apartRow')), cells: [{ figure: apart }, null] }]
      : []),
  ]
}
