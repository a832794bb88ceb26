import { cyclesOf } from './cycles'
import { takesOperands } from './formula'
import type { Computable, Operation } from './types'

/** Why a formula cannot be computed. */
export type FormulaFault =
  | { kind: 'cycle'; codes: string[] }
  | { kind: 'unknownOperand'; code: string; operand: string }
  | { kind: 'operandCount'; code: string; operation: Operation; count: number }

/**
 * All that is wrong with the formulas of an edition, and not only the first fault met:
 * cycles first, then figure by figure.
 */
export function formulaFaults(records: Pick<Computable, 'code' | 'formula'>[]): FormulaFault[] {
  const known = new Set(records.map(({ code }) => code))
  const cycles = cyclesOf(records).map((codes) => ({ kind: 'cycle' as const, codes }))
  const others = records.flatMap(({ code, formula }): FormulaFault[] => {
    if (!formula) return []
    const { operation, operands } = formula
    const unknown = operands.filter((operand) => !known.has(operand))
    return [
      ...(takesOperands(formula) ? [] : [{ kind: 'operandCount' as const, code, operation, count: operands.length }]),
      ...unknown.map((operand) => ({ kind: 'unknownOperand' as const, code, operand })),
    ]
  })
  return [...cycles, ...others]
}
