import { toCents } from './money'
import type { FigureRecord, Verdict } from './types'

type Checkable = Pick<FigureRecord, 'value' | 'unit' | 'stated' | 'explanation'>

/**
 * Whether what the approved document prints agrees with the value, within half of the last printed digit.
 * `unchecked` when either is missing.
 */
export function verdictOf({ value, unit, stated, explanation }: Checkable): Verdict {
  if (value === null || stated === null) return 'unchecked'
  const agrees =
    unit === 'EUR'
      ? Math.abs(toCents(value) - toCents(stated.value)) <= stated.precision * 50
      : Math.abs(value - stated.value) <= stated.precision / 2 + epsilonFor(value)
  if (agrees) return 'pass'
  return explanation?.value.trim() ? 'explained' : 'contradiction'
}

/** The error binary arithmetic may leave in a difference: 0.285 printed as 0.29 is exactly half a hundredth off. */
function epsilonFor(value: number): number {
  return Math.max(1, Math.abs(value)) * 1e-9
}
