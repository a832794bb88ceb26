import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { Figure, Verdict } from '@/lib/figure/types'
import { formatNumber } from '@/lib/format'
import { ReconciliationEntry } from './ReconciliationEntry'

type Props = {
  locale: Locale
  /** Those whose arithmetic is shown. */
  shown: Figure[]
  /** The edition's figures, among them the operands. */
  figures: FigureIndex
  /** Official names that the labels of figures may hold. */
  names?: string[]
  /** Whether the reader has chosen which to see: then none of them is folded away. */
  isChosen?: boolean
}

/**
 * Up to this many computations lie open where the reader asked for them: a list
 * of that length needs no folding.
 */
const fewUpTo = 10

/**
 * What a reader looks for comes first: differences nobody explained, those explained, what the
 * document does not print, the rest.
 */
const order: Record<Verdict, number> = { contradiction: 0, explained: 1, unchecked: 2, pass: 3 }

/**
 * The arithmetic of the figures given, a line each until it is unfolded; in a long list those
 * that agree are folded together.
 */
export function ReconciliationList({ locale, shown, figures, names, isChosen = false }: Props) {
  const t = useTranslations('ReconciliationList')
  const isFew = isChosen && shown.length <= fewUpTo
  const sorted = shown.toSorted((a, b) => order[a.verdict] - order[b.verdict])
  const agreeing = isChosen ? [] : sorted.filter(({ verdict }) => verdict === 'pass')
  const open = sorted.filter((figure) => !agreeing.includes(figure))
  const listOf = (rows: Figure[]) => (
    <ul className="border-t border-line">
      {rows.map((figure) => (
        <ReconciliationEntry
          key={figure.code}
          locale={locale}
          figure={figure}
          figures={figures}
          names={names}
          isOpen={isFew}
        />
      ))}
    </ul>
  )
  return (
    <>
      {open.length > 0 && listOf(open)}
      {agreeing.length > 0 && (
        <details className="disclosure fold-group">
          <summary>{t('agreeing', { count: agreeing.length, total: formatNumber(agreeing.length, locale) })}</summary>
          {listOf(agreeing)}
        </details>
      )}
    </>
  )
}
