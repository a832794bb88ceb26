import { diffArrays } from 'diff'
import { spansBetween, splitAtSpans } from '../spans'

export type DiffPart = { text: string; change: 'same' | 'added' | 'removed' }

/** Figures and the addresses of links are one word each. */
const wholes = [
  ['{{', '}}'],
  ['](', ')'],
] as const

/** A word, a run of blanks, or one sign. */
const pieces = /[\p{L}\p{N}'’]+|\s+|./gsu

/** Texts that have more differences than this have little in common. */
const mostDifferences = 1000

/**
 * What became of a text, word by word; figures and addresses are one word each. The parts that
 * are not removed make up `after`.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const wordsOf = (text: string) =>
    splitAtSpans(text, spansBetween(text, wholes)).flatMap((part, index) =>
      index % 2 === 1 ? [part] : (part.match(pieces) ?? []),
    )
  const found = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostDifferences })
  if (!found)
    return [
      { text: before, change: 'removed' },
      { text: after, change: 'added' },
    ]
  return found.map(({ value, added, removed }) => ({
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
