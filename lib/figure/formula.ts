import { roundHalfUp } from '../round'
import { fromCents, toCents } from './money'
import type { Formula, Operation, Unit } from './types'

/**
 * Decimals kept of what is not money: enough to lose nothing, few enough to drop
 * the noise of binary arithmetic.
 */
const keptDecimals = 10
/** Of a quotient two more, so that the shares of a whole add up to it. */
const quotientDecimals = 12

/** How many operands each operation takes. */
export const operandCounts: Record<Operation, { min: number; max: number }> = {
  sum: { min: 1, max: Number.POSITIVE_INFINITY },
  difference: { min: 2, max: Number.POSITIVE_INFINITY },
  ratio: { min: 2, max: 2 },
  share: { min: 2, max: 2 },
}

/** Whether the formula has as many operands as its operation takes. */
export function takesOperands({ operation, operands }: Formula): boolean {
  const { min, max } = operandCounts[operation]
  return operands.length >= min && operands.length <= max
}

/** A formula with fewer or more operands than its operation can take. */
export class OperandCountError extends Error {
  constructor({ operation, operands }: Formula) {
    super(`A ${operation} cannot take ${operands.length} operands (${operands.join(', ')})`)
    this.name = 'OperandCountError'
  }
}

/**
 * What the formula gives, in `unit`; money is exact to the cent.
 * Null when an operand is not available or the divisor is zero. Throws OperandCountError.
 */
export function evaluate(formula: Formula, unit: Unit, operandValue: (code: string) => number | null): number | null {
  const { operation, operands } = formula
  if (!takesOperands(formula)) throw new OperandCountError(formula)

  const values = operands.map(operandValue)
  if (!values.every((value) => value !== null)) return null
  const [first = 0, ...rest] = values

  if (operation === 'sum') return total(values, unit)
  if (operation === 'difference') return total([first, ...rest.map((value) => -value)], unit)
  const isPercent = operation === 'share' || unit === 'percent'
  return quotient(first, rest[0] ?? 0, isPercent ? 100 : 1, unit)
}

function total(values: number[], unit: Unit): number {
  if (unit === 'EUR') return fromCents(values.reduce((sum, value) => sum + toCents(value), 0))
  return roundHalfUp(
    values.reduce((sum, value) => sum + value, 0),
    keptDecimals,
  )
}

function quotient(dividend: number, divisor: number, scale: number, unit: Unit): number | null {
  if (divisor === 0) return null
  const result = (dividend * scale) / divisor
  if (!Number.isFinite(result)) return null
  return roundHalfUp(result, unit === 'EUR' ? 2 : quotientDecimals)
}
