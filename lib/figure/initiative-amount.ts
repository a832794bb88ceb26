import type { FigureIndex } from '@/lib/figure/lookup'
import type { AmountKind, Figure } from '@/lib/figure/types'

/** What says most about an initiative first; what was added to an unknown whole says least. */
const order: AmountKind[] = ['totalInvestment', 'madeAvailable', 'callBudget', 'granted', 'unspecified', 'added']

const rankOf = ({ amountKind }: Figure) => (amountKind === null ? order.length : order.indexOf(amountKind))

/**
 * The amount that says most about an initiative, by what kind of amount it is.
 * Undefined where the document gives none.
 */
export function initiativeAmount(figures: FigureIndex, code: string): Figure | undefined {
  const amounts = figures.ofInitiative(code).filter(({ kind, unit }) => kind === 'amount' && unit === 'EUR')
  return amounts.toSorted((a, b) => rankOf(a) - rankOf(b))[0]
}
