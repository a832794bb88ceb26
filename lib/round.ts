/**
 * Rounds half up on the number as it is written, so 1.005 gives 1.01 although its binary form is
 * below the half. Negative numbers mirror positive ones. Never answers -0.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const rounded = shift(Math.round(shift(Math.abs(value), decimals)), -decimals)
  return value < 0 && rounded !== 0 ? -rounded : rounded
}

/** How many decimals the number is written with: 20.2 has one, 30 none. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  const written = digits.split('.')[1]?.length ?? 0
  return Math.max(0, written - Number(exponent))
}

/**
 * Moves the decimal point in the written number, which a
 * multiplication would do only approximately.
 */
function shift(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}
