import type { Figure } from '@/lib/figure/types'

/** Where the bar ends and where the target stands on it, in percent of the bar's whole length. */
export type TargetBar = { width: number; targetAt: number }

/** A bar that never overflows: its whole length is the larger of value and target. Null when either is missing. */
export function targetBar({ value, target }: Pick<Figure, 'value' | 'target'>): TargetBar | null {
  if (value === null || target === null) return null
  const whole = Math.max(value, target.value)
  if (whole <= 0) return { width: 0, targetAt: 0 }
  return { width: (Math.max(0, value) / whole) * 100, targetAt: (Math.max(0, target.value) / whole) * 100 }
}
