/**
 * "an" before a number that is read with a vowel first (eight, eleven,
 * eighteen, eighty), "a" before any other.
 */
export function indefiniteBefore(written: string): 'a' | 'an' {
  const [, whole = ''] = /^[^\d\p{L}]*(\d[\d,]*)/u.exec(written) ?? []
  const digits = whole.replaceAll(',', '')
  const groups = Math.ceil(digits.length / 3)
  // What is read first: 11 of 11,000, 800 of 800,000.
  const first = Number(digits.slice(0, digits.length - (groups - 1) * 3))
  const isVowel = [8, 11, 18].includes(first) || Math.floor(first / 10) === 8 || Math.floor(first / 100) === 8
  return isVowel ? 'an' : 'a'
}

/**
 * The words before a number, whose last "a" or "an" is the one that the number
 * asks for; as they are without one.
 */
export const agreeingBefore = (words: string, written: string): string =>
  words.replace(/(?<![\p{L}\d’'])(a)n?(\s+)$/iu, (_, a: string, space: string) => {
    return `${a}${indefiniteBefore(written).slice(1)}${space}`
  })
