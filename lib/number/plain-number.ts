/**
 * The number as every program reads it: its own shortest digits, a point before the decimals, never
 * an exponent. 8.391e-7 is "0.0000008391". Throws RangeError for what is not finite.
 */
export function toPlainNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number to write: ${value}`)
  const [digits = '', exponent] = String(Math.abs(value)).split('e')
  const plain = exponent === undefined ? digits : expanded(digits, Number(exponent))
  return value < 0 ? `-${plain}` : plain
}

/** Digits of the scientific form have one place before the point. */
function expanded(digits: string, exponent: number): string {
  const bare = digits.replace('.', '')
  return exponent < 0 ? `0.${'0'.repeat(-exponent - 1)}${bare}` : bare.padEnd(exponent + 1, '0')
}
