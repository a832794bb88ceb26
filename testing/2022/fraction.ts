/**
 * An exact fraction: checks made with it owe nothing to binary arithmetic, nor to the
 * code that computes the figures.
 */
export type Fraction = { n: bigint; d: bigint }

/** The number as it is written, 0.1 being one tenth. */
export function fraction(value: number): Fraction {
  const [digits = '', exponent = '0'] = String(value).split('e')
  const [whole = '', decimals = ''] = digits.split('.')
  const places = decimals.length - Number(exponent)
  const n = BigInt(whole + decimals)
  return places >= 0 ? { n, d: 10n ** BigInt(places) } : { n: n * 10n ** BigInt(-places), d: 1n }
}

export const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d })
export const percentOf = (a: Fraction, b: Fraction): Fraction => ({ n: 100n * a.n * b.d, d: a.d * b.n })
export const half = ({ n, d }: Fraction): Fraction => ({ n, d: 2n * d })
export const isWithin = ({ n, d }: Fraction, limit: Fraction) => (n < 0n ? -n : n) * limit.d <= limit.n * d
export const isEqual = (a: Fraction, b: Fraction) => a.n * b.d === b.n * a.d
export const isAtLeast = (a: Fraction, b: Fraction) => a.n * b.d >= b.n * a.d
