import { roundHalfUp } from '../round'
import { fromCents, toCents } from './money'
import { targetOutcome } from './target'
import type { FigureRecord, Stated, Target, Unit, Verdict } from './types'

export type CheckVerdict = Exclude<Verdict, 'unchecked'>
export type OutcomeWord = NonNullable<Target['stated']>

/**
 * One comparison of what the approved document says with what the figures give. `printed`:
 * the printed form against the value. `difference` is value less printed form, `tolerance`
 * half of the last printed digit, both in the figure's unit (percentage points for
 * percentages). `outcome`: what the document says of the target in words against the value.
 * `difference` is value less target.
 */
export type Check =
  | { kind: 'printed'; expected: number; actual: number; difference: number; tolerance: number; verdict: CheckVerdict }
  | {
      kind: 'outcome'
      expected: OutcomeWord
      actual: OutcomeWord
      difference: number
      tolerance: 0
      verdict: CheckVerdict
    }

export type Checkable = Pick<
  FigureRecord,
  'value' | 'unit' | 'stated' | 'target' | 'explanation' | 'explainedValue' | 'signed'
>

/** Decimals that count: below them there is only the noise of binary arithmetic. */
const keptDecimals = 10

/**
 * Every check the figure is under, `value` being the one computed now. None where the
 * value or the other side is missing.
 */
export function checksOf(figure: Checkable): Check[] {
  const { value, unit, stated } = figure
  if (value === null) return []
  const checks: Check[] = []
  if (stated) {
    const difference = differenceIn(unit, value, stated)
    const tolerance = roundHalfUp(stated.precision / 2, keptDecimals)
    const verdict = verdictFor(Math.abs(difference) <= tolerance, figure)
    checks.push({ kind: 'printed', expected: stated.value, actual: value, difference, tolerance, verdict })
  }
  const expected = figure.target?.stated
  const outcome = targetOutcome(figure)
  if (expected && outcome) {
    const actual = outcome.isReached ? 'reached' : 'notReached'
    const verdict = verdictFor(actual === expected, figure)
    checks.push({ kind: 'outcome', expected, actual, difference: outcome.difference, tolerance: 0, verdict })
  }
  return checks
}

/** The worst verdict of the figure's checks; `unchecked` when there is none. */
export function verdictOf(figure: Checkable): Verdict {
  const verdicts = checksOf(figure).map(({ verdict }) => verdict)
  return (['contradiction', 'explained', 'pass'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'unchecked'
}

/**
 * Whether the public explanation was signed, by somebody and on a day, for the value the figure has
 * now. It explains no other. There is no signature without a text in the source language, so the
 * answer is the same in every language.
 */
export function isExplained({
  value,
  explanation,
  explainedValue,
  signed,
}: Pick<Checkable, 'value' | 'explanation' | 'explainedValue' | 'signed'>): boolean {
  if (!explanation?.value.trim() || !signed?.by || !signed.on) return false
  if (value === null || explainedValue === null) return false
  return roundHalfUp(value, keptDecimals) === roundHalfUp(explainedValue, keptDecimals)
}

function verdictFor(agrees: boolean, figure: Checkable): CheckVerdict {
  if (agrees) return 'pass'
  return isExplained(figure) ? 'explained' : 'contradiction'
}

/**
 * Exact for money, which is compared in cents. 0.285 printed as 0.29 is half a
 * hundredth off, not a little more.
 */
function differenceIn(unit: Unit, value: number, stated: Stated): number {
  return unit === 'EUR'
    ? fromCents(toCents(value) - toCents(stated.value))
    : roundHalfUp(value - stated.value, keptDecimals)
}

/** What the document prints, as stored; nothing without the worth of its last digit. */
export const toStated = (
  stated: { value?: number | null; precision?: number | null } | null | undefined,
): Stated | null =>
  typeof stated?.value === 'number' && typeof stated.precision === 'number'
    ? { value: stated.value, precision: stated.precision }
    : null
