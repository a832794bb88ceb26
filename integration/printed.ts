const scales: [RegExp, number][] = [
  [/m(?:ln|ilioni di euro)/i, 1_000_000],
  [/mila/i, 1_000],
]

/**
 * The number an Italian document prints: '290.890.851,86 €',
 * '122,89%', '9 mln €', '980mila €', 'due'.
 */
export function parsePrinted(printed: string): number {
  if (printed === 'due') return 2
  const digits = /\d[\d.]*(?:,\d+)?/.exec(printed)?.[0]
  if (!digits) throw new Error(`No number in ${printed}`)
  const [whole = '', decimals = ''] = digits.split(',')
  const scale = scales.find(([word]) => word.test(printed))?.[1] ?? 1
  // Decimals are read as digits, not as a fraction: 36,1 millions are
  // 36100000 and not 36100000.000000004.
  const exact = BigInt(whole.replaceAll('.', '') + decimals) * BigInt(scale)
  return Number(exact) / 10 ** decimals.length
}

/** An amount of the document in whole cents. */
export const centsPrinted = (printed: string): number => Math.round(parsePrinted(printed) * 100)
