import type { Drawn, DrawnGroup, DrawnRow } from '@/lib/chart/drawn'
import { drawnLayout } from '@/lib/chart/drawn-layout'
import { type RecipientPart, type RecipientSplit, recipientSplits, type Split } from '@/lib/chart/recipients-series'
import type { Figure } from '@/lib/figure/types'
import { formatFigure, formatNumber } from '@/lib/format'
import type { ChartContent, ChartContext, ChartRow } from './chart-content'
import { inLanguage, missingNotes, provenance } from './chart-facts'
import { vulnerableHeadline, womenHeadline } from './headlines'
import { axisText, foreignOwner, ownerName } from './owner-name'
import { recipientsAlternative } from './recipients-alternative'

/**
 * Who was reached, in every axis or in one: women and men as the two parts of an axis, the
 * vulnerable groups each as its share, the one measure the document gives for all of them.
 * Null when there is nobody to show.
 */
export function recipientsChart(
  context: ChartContext,
  name: string,
  split: Split,
  axis: string | null,
): ChartContent | null {
  const { t, figures, axes } = context
  const splits = recipientSplits(figures, axis ? [axis] : axes.map(({ code }) => code), split)
  if (splits.length === 0) return null
  const shown = splits.flatMap(figuresOf)
  const title = axis ? t(`${split}.titleOf`, { owner: ownerName(context, axis) }) : t(`${split}.title`)
  const headline = split === 'recipients' ? womenHeadline : vulnerableHeadline
  const drawn = split === 'recipients' ? womenAndMen(context, splits) : vulnerable(context, splits, axis === null)
  return {
    name,
    title,
    headline: headline(context, splits, axis) ?? title,
    foreign: axis ? foreignOwner(context, axis) : null,
    unit: t(split === 'vulnerable' ? 'vulnerable.unit' : 'unitOf.people'),
    reading: t(axis ? `${split}.readingOf` : `${split}.reading`),
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
    drawn,
    picture: (size) => drawnLayout(drawn, { size, ours: t('ours') }),
  }
}

const figuresOf = ({ whole, wholeShare, parts, apart }: RecipientSplit): Figure[] =>
  [whole, wholeShare, apart, ...parts.flatMap(({ count, share }) => [count, share])].filter((figure) => figure !== null)

/** Those counted apart, with the axis they belong to. */
const apartNote = (context: ChartContext, apart: Figure): string =>
  context.t('recipients.apart', {
    owner: ownerName(context, apart.axis ?? ''),
    number: formatNumber(apart.value ?? 0, context.locale),
    count: apart.value ?? 0,
  })

/** One bar an axis, women first: each axis is a whole of its own. */
function womenAndMen(context: ChartContext, splits: RecipientSplit[]): Drawn {
  const { t, locale } = context
  return {
    key: [
      { sign: 'solid', label: t('groups.recipients-women') },
      { sign: 'light', label: t('groups.recipients-men') },
    ],
    whole: null,
    groups: [
      {
        key: 'axes',
        heading: null,
        note: null,
        rows: splits.map(({ axis, whole, parts }): DrawnRow => {
          const people = whole && formatFigure(whole, locale, { unit: 'word' })
          // A group and its numbers stay on one line.
          const said = parts.map((part) =>
            `${t(`members.${part.group}`)} ${wordsOf(context, part)}`.replaceAll(' ', '\u00a0'),
          )
          const isWhole = parts.length === 2 && parts.every(({ percent }) => percent !== null)
          return {
            key: axis,
            label: axisText(context, axis),
            figure: whole,
            amount: people ?? t('missing'),
            note: said.join(', ') || null,
            bar: isWhole
              ? {
                  kind: 'parts',
                  parts: parts.map(({ group, percent }) => ({
                    share: percent ?? 0,
                    tone: group === 'recipients-women' ? 'solid' : 'light',
                  })),
                }
              : null,
          }
        }),
      },
    ],
  }
}

/** A bar a group, of the vulnerable people of its axis. */
function vulnerable(context: ChartContext, splits: RecipientSplit[], isNamed: boolean): Drawn {
  const { t, locale } = context
  return {
    key: [
      { sign: 'solid', label: t('vulnerable.keyGroup') },
      { sign: 'light', label: t('vulnerable.keyRest') },
    ],
    whole: null,
    groups: splits.map(({ axis, whole, wholeShare, parts }): DrawnGroup => {
      const people = whole && formatFigure(whole, locale, { unit: 'word' })
      const share = wholeShare && formatFigure(wholeShare, locale)
      return {
        key: axis,
        heading: isNamed ? axisText(context, axis) : null,
        note: people && (share ? t('vulnerable.ofAll', { people, share }) : people),
        rows: parts.map((part) => ({
          key: `${axis}-${part.group}`,
          label: { value: t(`groups.${part.group}`) },
          figure: part.share ?? part.count,
          amount: (part.share && formatFigure(part.share, locale)) ?? t('recipients.notPrinted'),
          note: part.count && formatFigure(part.count, locale, { unit: 'word' }),
          bar: part.percent === null ? null : { kind: 'bar', value: part.percent, tone: 'solid' as const, rest: true },
        })),
      }
    }),
  }
}

/** Both numbers where the edition has both: "114.161 (47%)". */
function wordsOf({ t, locale }: ChartContext, { count, share }: RecipientPart): string {
  const people = count && formatFigure(count, locale)
  const part = share && formatFigure(share, locale)
  return people && part ? `${people} (${part})` : (people ?? part ?? t('missing'))
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
