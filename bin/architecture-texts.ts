import type { Source } from './source'

/**
 * A text of the office in both languages at once: an object of the two, or a choice
 * by the language of the interface.
 */
const pairs = [
  /\bit:\s*(['"`])(?!\1)(?:(?!\1)[\s\S])*\1,\s*en:\s*['"`]/g,
  /\blanguage\s*===\s*['"](?:it|en)['"]\s*\?\s*['"`]/g,
]

/**
 * Texts that the office reads and that stand in the code. They belong into `messages/`, where
 * one who reads proofs finds them. Labels and descriptions of fields and collections stay
 * beside their fields, in `words(…)`.
 */
export function textsOutsideMessages({ path, text }: Source): string[] {
  if (!/^(?:collections|components\/admin)\//.test(path) || /\.test\.tsx?$/.test(path)) return []
  return pairs
    .flatMap((pair) => [...text.matchAll(pair)])
    .map(
      ({ index }) => `${path}:${text.slice(0, index).split('\n').length}: a text; write it in messages/*.office.json`,
    )
}
