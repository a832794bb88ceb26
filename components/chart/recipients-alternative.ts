import type { RecipientPart, RecipientSplit, Split } from '@/lib/chart/recipients-series'
import { formatFigure } from '@/lib/format'
import type { ChartContext } from './chart-content'

/** Says for each axis how many there are, and who are the most among them. */
export function recipientsAlternative(context: ChartContext, splits: RecipientSplit[], split: Split): string {
  const { t, locale, axes } = context
  return splits
    .map(({ axis, whole, wholeShare, parts }) => {
      const numeral = axes.find(({ code }) => code === axis)?.numeral ?? ''
      const people = whole && formatFigure(whole, locale, { unit: 'word' })
      const ofAll = wholeShare ? formatFigure(wholeShare, locale) : null
      const largest = largestOf(parts)
      const start = !people
        ? t('recipients.unknown', { numeral })
        : split === 'vulnerable' && ofAll
          ? t('vulnerable.inAxis', { numeral, people, share: ofAll })
          : t('recipients.inAxis', { numeral, people })
      if (!largest) return t('sentence', { text: start })
      return t(`${split}.most`, { start, group: t(`members.${largest.group}`), share: shareWords(context, largest) })
    })
    .join(' ')
}

function largestOf(parts: RecipientPart[]): RecipientPart | null {
  return parts.reduce<RecipientPart | null>(
    (most, part) => (part.percent !== null && (most?.percent == null || part.percent > most.percent) ? part : most),
    null,
  )
}

/**
 * The share as the edition has it; where it has none, how many they are:
 * nothing is worked out in its place.
 */
function shareWords({ t, locale }: ChartContext, { share, count }: RecipientPart): string {
  const figure = share ?? count
  return (figure && formatFigure(figure, locale)) ?? t('missing')
}
