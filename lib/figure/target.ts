import { roundHalfUp } from '../round'
import type { FigureRecord, Target } from './types'

/**
 * How a figure stands to its target. `progress` is value ÷ target, 1 when they are equal and null for a target of zero;
 * `difference` is value less target, in the figure's unit (percentage points for percentages).
 */
export type TargetOutcome = { isReached: boolean; progress: number | null; difference: number }

/** Null when the figure has no target or its value is not available. A target of zero is a target. */
export function targetOutcome({ value, target }: Pick<FigureRecord, 'value' | 'target'>): TargetOutcome | null {
  if (value === null || target === null) return null
  return {
    isReached: target.direction === 'atLeast' ? value >= target.value : value <= target.value,
    progress: target.value === 0 ? null : value / target.value,
    difference: roundHalfUp(value - target.value, 10),
  }
}

type StoredTarget = { [field in keyof Target]?: Target[field] | null }

/** A target as stored. One of zero is a target; without value and year there is none. */
export function toTarget(target: StoredTarget | null | undefined): Target | null {
  return typeof target?.value === 'number' && typeof target.year === 'number'
    ? {
        value: target.value,
        year: target.year,
        direction: target.direction ?? 'atLeast',
        stated: target.stated ?? null,
      }
    : null
}
