import { diffArrays } from 'diff'

export type DiffPart = { text: string; change: 'same' | 'added' | 'removed' }

/** A figure, the address of a link, a word, a run of blanks, or one sign. */
const pieces = /\{\{.*?\}\}|\]\([^)]*\)|[\p{L}\p{N}'’]+|\s+|./gsu

/** What became of a text, word by word; figures and addresses are one word each. The parts that are not removed make up `after`. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const wordsOf = (text: string) => text.match(pieces) ?? []
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
