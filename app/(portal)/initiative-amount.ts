import type { FigureIndex } from '@/lib/figure/lookup'
import type { Figure } from '@/lib/figure/types'

/** The amount that says most about an initiative: all that was set aside for it, else what was activated this year. */
export function initiativeAmount(figures: FigureIndex, code: string): Figure | undefined {
  const own = figures.ofInitiative(code).filter(({ kind, unit }) => kind === 'amount' && unit === 'EUR')
  const named = (suffix: string) => own.find((figure) => figure.code === `${code}.${suffix}`)
  return named('total') ?? named('activated') ?? own[0]
}
