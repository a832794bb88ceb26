import { roundHalfUp } from '../round'

/**
 * Euro to whole cents, exactly: 971067817.19 is 97106781719. A third decimal rounds half up.
 * Throws RangeError for what is not finite, and for amounts too large to count in cents.
 */
export function toCents(euro: number): number {
  if (!Number.isFinite(euro)) throw new RangeError(`Not an amount of money: ${euro}`)
  // Rounded again because 1.15 * 100 is 114.99999999999999.
  const cents = Math.round(roundHalfUp(euro, 2) * 100)
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Too large to be exact to the cent: ${euro}`)
  return cents
}

/** Whole cents to euro. Throws RangeError when the cents are not a whole number. */
export function fromCents(cents: number): number {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Not a whole number of cents: ${cents}`)
  return cents / 100
}

/** Euro as machines read it, always with two decimals: 236700000.00. */
export function toPlainEuro(euro: number): string {
  return fromCents(toCents(euro)).toFixed(2)
}
