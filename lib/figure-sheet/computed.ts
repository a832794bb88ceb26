import { type Check, checksOf } from '../figure/check'
import { OperandCountError } from '../figure/formula'
import { computeValues, FormulaCycleError, UnknownOperandError } from '../figure/resolve'
import { toTarget } from '../figure/target'
import type { Computable } from '../figure/types'
import type { SheetFigure } from './figure'

/**
 * The value of every figure by its code, formulas worked out now; those stored
 * where drafts do not fit together.
 */
export function valuesOf(figures: Computable[]): Map<string, number | null> {
  try {
    return computeValues(figures)
  } catch (error) {
    const isFault =
      error instanceof FormulaCycleError || error instanceof UnknownOperandError || error instanceof OperandCountError
    if (!isFault) throw error
    return new Map(figures.map(({ code, value }) => [code, value]))
  }
}

/** The checks the figure is under with that value. */
export function checksWith(value: number | null, { unit, stated, target, explanation }: SheetFigure): Check[] {
  return checksOf({
    value,
    unit,
    stated,
    target: toTarget(target),
    explanation: explanation && { value: explanation.text, lang: 'it' },
    explainedValue: explanation?.explainedValue ?? null,
    signed: explanation?.signed ?? null,
  })
}
