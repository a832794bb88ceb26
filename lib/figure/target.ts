import { roundHalfUp } from '../round'
import type { DeclaredOutcome, FigureRecord, Target, TargetState } from './types'

/**
 * How a figure stands to its target. `progress` is value ÷ target, 1 when they are equal and
 * null for a target of zero; `difference` is value less target, in the figure's unit
 * (percentage points for percentages).
 */
export type TargetOutcome = { isReached: boolean; progress: number | null; difference: number }

/**
 * Null when the figure has no target or its value is not available, and when the target is another
 * indicator's: nothing follows from that one. A target of zero is a target.
 */
export function targetOutcome({ value, target }: Pick<FigureRecord, 'value' | 'target'>): TargetOutcome | null {
  if (value === null || target === null || isBorrowed(target)) return null
  return {
    isReached: target.direction === 'atLeast' ? value >= target.value : value <= target.value,
    progress: target.value === 0 ? null : value / target.value,
    difference: roundHalfUp(value - target.value, 10),
  }
}

/** Whether the target belongs to another indicator. */
export const isBorrowed = (target: Pick<Target, 'basis'>): boolean => target.basis === 'otherIndicator'

/**
 * THE answer to whether a target is reached: texts, charts, tables, badges, embeds and open data
 * say this and nothing else. Null where nothing is said: no target, or a value that is not
 * available and a document that is silent.
 */
export function targetState(figure: Pick<FigureRecord, 'value' | 'target' | 'declared'>): TargetState | null {
  const { target, declared } = figure
  if (target && isBorrowed(target)) return 'borrowedTarget'
  const outcome = targetOutcome(figure)
  if (outcome) return outcome.isReached ? 'reached' : 'notReached'
  const said = target?.stated ?? declared?.outcome ?? null
  return said === 'reached' ? 'declaredReached' : said
}

/** The year the target is for, whether or not its value is printed; null without one. */
export const targetYear = ({ target, declared }: Pick<FigureRecord, 'target' | 'declared'>): number | null =>
  target?.year ?? declared?.year ?? null

/** The year all of these targets are for; null where they are for several, or one has none. */
export function commonTargetYear(figures: Pick<FigureRecord, 'target' | 'declared'>[]): string | null {
  const years = new Set(figures.map(targetYear))
  const [year] = years
  return years.size === 1 && year ? String(year) : null
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
        basis: target.basis ?? null,
      }
    : null
}

/**
 * What is stored of a target that the document speaks of without its value; null where
 * it has one, or nothing is said.
 */
export function toDeclared(target: StoredTarget | null | undefined): DeclaredOutcome | null {
  if (!target?.stated || toTarget(target)) return null
  return { outcome: target.stated, year: target.year ?? null }
}
