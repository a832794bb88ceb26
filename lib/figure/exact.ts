import { roundHalfUp } from '../round'
import { toCents } from './money'
import type { Unit } from './types'

/** Why a number cannot be a value in its unit. */
export type Inexact = 'notANumber' | 'cents' | 'whole' | 'tooLarge'

/**
 * Money has two decimals and no more: a third could neither be paid nor added exactly. Things are
 * counted whole. Null when the number is good.
 */
export function inexactness(value: number, unit: Unit): Inexact | null {
  if (!Number.isFinite(value)) return 'notANumber'
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER / 100) return 'tooLarge'
  if (unit === 'EUR' && Math.abs(value * 100 - Math.round(value * 100)) > 1e-4) return 'cents'
  return unit !== 'EUR' && unit !== 'percent' && !Number.isInteger(value) ? 'whole' : null
}

/**
 * Without what binary arithmetic adds to a number that a spreadsheet worked
 * out: 0.30000000000000004 is 0.3.
 */
export function withoutNoise(value: number, unit: Unit): number {
  const rounded = roundHalfUp(value, unit === 'EUR' ? 6 : 10)
  return unit === 'EUR' && inexactness(rounded, unit) === null ? toCents(rounded) / 100 : rounded
}
