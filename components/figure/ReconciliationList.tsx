import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { Figure, Verdict } from '@/lib/figure/types'
import { ReconciliationEntry } from './ReconciliationEntry'

type Props = {
  locale: Locale
  /** Those whose arithmetic is shown. */
  shown: Figure[]
  /** The edition's figures, among them the operands. */
  figures: FigureIndex
  /** Official names that the labels of figures may hold. */
  names?: string[]
}

/** Up to this many computations lie open: a list of that length needs no folding. */
const fewUpTo = 10

/** What a reader looks for comes first: differences nobody explained, those explained, what the document does not print, the rest. */
const order: Record<Verdict, number> = { contradiction: 0, explained: 1, unchecked: 2, pass: 3 }

/** The arithmetic of the figures given, a line each until it is unfolded. */
export function ReconciliationList({ locale, shown, figures, names }: Props) {
  return (
    <ul className="border-t border-line">
      {shown
        .toSorted((a, b) => order[a.verdict] - order[b.verdict])
        .map((figure) => (
          <ReconciliationEntry
            key={figure.code}
            locale={locale}
            figure={figure}
            figures={figures}
            names={names}
            isOpen={shown.length <= fewUpTo}
          />
        ))}
    </ul>
  )
}
