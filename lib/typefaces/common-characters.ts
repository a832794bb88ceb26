/** From one code point to another, both included. */
const between = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))

/**
 * What Italian and English are written with, and the portal's numbers and formulas. The files that
 * every page loads hold these characters and no other.
 */
export const commonCharacters: ReadonlySet<string> = new Set([
  ...between(0x20, 0x7e),
  ...'ÀÈÉÌÍÎÒÓÙÚàèéìíîòóùú',
  ...'\u00a0\u00ad«»‹›‘’“”–—…·•°ºª§©',
  ...'€£×÷−±≤≥',
])

/**
 * The letters of other languages in Latin script ("Länder", "Łódź"), in a file of their own that
 * only pages with one of them load. Whatever is in neither set is drawn by the reader's system.
 */
export const otherLatinCharacters: ReadonlySet<string> = new Set(
  between(0xa1, 0x24f).filter((character) => !commonCharacters.has(character)),
)
