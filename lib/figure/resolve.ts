import { verdictOf } from './check'
import { cyclesOf } from './cycles'
import { evaluate } from './formula'
import type { Computable, Figure, FigureRecord } from './types'

/**
 * Formulas that need one another. `cycles` are all the circles there are, each with its figures
 * in order; `codes` is the first.
 */
export class FormulaCycleError extends Error {
  readonly codes: string[]

  constructor(readonly cycles: string[][]) {
    const named = cycles.map((codes) => [...codes, codes[0]].join(' -> '))
    super(`These figures are computed from one another: ${named.join('; ')}`)
    this.name = 'FormulaCycleError'
    this.codes = cycles[0] ?? []
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
 * The value of every figure by its code, formulas computed now, in dependency order. Throws
 * FormulaCycleError, UnknownOperandError or OperandCountError: a set is never computed in part.
 */
export function computeValues(records: Computable[]): Map<string, number | null> {
  const recordOf = new Map(records.map((record) => [record.code, record]))
  const values = new Map<string, number | null>()

  function compute(record: Computable, path: string[]): number | null {
    const { code, formula, unit } = record
    const known = values.get(code)
    if (known !== undefined) return known
    if (path.includes(code)) throw new FormulaCycleError(cyclesOf(records))

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

/**
 * The figures of one edition, in the order given, computed now and checked; what is computed
 * changed when the last of its operands did. Throws what `computeValues` throws.
 */
export function resolveFigures(records: FigureRecord[]): Figure[] {
  const values = computeValues(records)
  const lastChange = lastChanges(records)
  return records.map((record) => {
    const value = values.get(record.code) ?? null
    return { ...record, value, updatedAt: lastChange(record), verdict: verdictOf({ ...record, value }) }
  })
}

/** Of records without circles. ISO times in one zone follow one another as texts do. */
function lastChanges(records: FigureRecord[]): (record: FigureRecord) => string {
  const recordOf = new Map(records.map((record) => [record.code, record]))
  const known = new Map<string, string>()

  function lastChange({ code, formula, updatedAt }: FigureRecord): string {
    const found = known.get(code)
    if (found !== undefined) return found
    const operands = (formula?.operands ?? []).flatMap((operand) => recordOf.get(operand) ?? [])
    const newest = operands.map(lastChange).reduce((a, b) => (a > b ? a : b), updatedAt)
    known.set(code, newest)
    return newest
  }

  return lastChange
}
