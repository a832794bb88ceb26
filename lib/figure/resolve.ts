import { verdictOf } from './check'
import { evaluate } from './formula'
import type { Figure, FigureRecord } from './types'

/** What computing needs of a figure. */
export type Computable = Pick<FigureRecord, 'code' | 'formula' | 'unit' | 'value'>

/** Formulas that need one another. `codes` are the figures of the cycle, in order. */
export class FormulaCycleError extends Error {
  constructor(readonly codes: string[]) {
    super(`These figures are computed from one another: ${[...codes, codes[0]].join(' -> ')}`)
    this.name = 'FormulaCycleError'
  }
}

/** A formula names a figure the edition does not have. */
export class UnknownOperandError extends Error {
  constructor(
    readonly code: string,
    readonly operand: string,
  ) {
    super(`The formula of ${code} names ${operand}, which does not exist`)
    this.name = 'UnknownOperandError'
  }
}

/**
 * The value of every figure by its code, formulas computed now, in dependency order.
 * Throws FormulaCycleError, UnknownOperandError or OperandCountError: a set is never computed in part.
 */
export function computeValues(records: Computable[]): Map<string, number | null> {
  const recordOf = new Map(records.map((record) => [record.code, record]))
  const values = new Map<string, number | null>()

  function compute(record: Computable, path: string[]): number | null {
    const { code, formula, unit } = record
    const known = values.get(code)
    if (known !== undefined) return known
    if (path.includes(code)) throw new FormulaCycleError(path.slice(path.indexOf(code)))

    const deeper = [...path, code]
    const value = formula
      ? evaluate(formula, unit, (operand) => compute(operandOf(code, operand), deeper))
      : record.value
    values.set(code, value)
    return value
  }

  function operandOf(code: string, operand: string): Computable {
    const record = recordOf.get(operand)
    if (!record) throw new UnknownOperandError(code, operand)
    return record
  }

  for (const record of records) compute(record, [])
  return values
}

/** The figures of one edition, in the order given, computed now and checked. Throws what `computeValues` throws. */
export function resolveFigures(records: FigureRecord[]): Figure[] {
  const values = computeValues(records)
  return records.map((record) => {
    const value = values.get(record.code) ?? null
    return { ...record, value, verdict: verdictOf({ ...record, value }) }
  })
}
