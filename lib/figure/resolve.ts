import { verdictOf } from './check'
import { evaluate } from './formula'
import type { Figure, FigureRecord } from './types'

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
 * The figures of one edition, in the order given, with every formula computed now and each checked against the document.
 * Throws FormulaCycleError, UnknownOperandError or OperandCountError: a set that cannot be computed is never shown in part.
 */
export function resolveFigures(records: FigureRecord[]): Figure[] {
  const recordOf = new Map(records.map((record) => [record.code, record]))
  const values = new Map<string, number | null>()

  function valueOf(record: FigureRecord, path: string[]): number | null {
    const { code, formula, unit } = record
    const known = values.get(code)
    if (known !== undefined) return known
    if (path.includes(code)) throw new FormulaCycleError(path.slice(path.indexOf(code)))

    const deeper = [...path, code]
    const value = formula
      ? evaluate(formula, unit, (operand) => valueOf(operandOf(code, operand), deeper))
      : record.value
    values.set(code, value)
    return value
  }

  function operandOf(code: string, operand: string): FigureRecord {
    const record = recordOf.get(operand)
    if (!record) throw new UnknownOperandError(code, operand)
    return record
  }

  return records.map((record) => {
    const value = valueOf(record, [])
    return { ...record, value, verdict: verdictOf({ ...record, value }) }
  })
}
