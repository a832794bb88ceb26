// @ts-check

/**
 * The value below which that share of the values lies (nearest rank). Null of none: nothing
 * was measured, which is not zero.
 * @param {number[]} values
 * @param {number} share from 0 to 1
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null
}

/** @param {number[]} values */
export const median = (values) => percentile(values, 0.5)

/**
 * One value in terms of another. Null where either is missing or there is nothing to divide by.
 * @param {number | null | undefined} value
 * @param {number | null | undefined} other
 */
export const ratio = (value, other) => (value == null || other == null || other === 0 ? null : value / other)
