import { checksOf } from './check'
import type { Figure } from './types'

/**
 * The codes of the figures on which at least one check bears: one of their own, or
 * of a figure computed from them.
 */
export function checkedCodes(figures: Figure[]): Set<string> {
  const figureOf = new Map(figures.map((figure) => [figure.code, figure]))
  const codes = new Set<string>()
  const include = (code: string) => {
    if (codes.has(code)) return
    codes.add(code)
    for (const operand of figureOf.get(code)?.formula?.operands ?? []) include(operand)
  }
  for (const figure of figures) if (checksOf(figure).length > 0) include(figure.code)
  return codes
}

/**
 * The figures whose arithmetic can be shown: those under a check of their own,
 * and those that follow from others.
 */
export function reconciled(figures: Figure[]): Figure[] {
  return figures.filter((figure) => figure.formula !== null || checksOf(figure).length > 0)
}

/**
 * The figures of which nothing can be said but that they were copied with care: no check bears
 * on them, no formula gives them.
 */
export function uncheckable(figures: Figure[]): Figure[] {
  const checked = checkedCodes(figures)
  return figures.filter(({ code, formula }) => formula === null && !checked.has(code))
}

/**
 * The figures with no check of their own that nevertheless stand under one: another that
 * is checked is computed from them.
 */
export function checkedThroughOthers(figures: Figure[]): Figure[] {
  const [checked, own] = [checkedCodes(figures), new Set(reconciled(figures))]
  return figures.filter((figure) => !own.has(figure) && checked.has(figure.code))
}
