import { type ChangeObject, diffArrays } from 'diff'
import type { Wording } from './types'

/**
 * Ends of lines, and blanks after a full stop before a capital letter; "n. 6280"
 * and "31. dicembre" end nothing.
 */
const ends = /\n+|(?<=[.!?…][»”")]?)\s+(?=[«“"(]?\p{Lu})/u

/** Texts that have more differences than this have little in common. */
const mostDifferences = 1000

/**
 * The sentences of a text that changed, before and after, in reading order;
 * what reads the same is left out.
 */
export function changedSentences(before: string, after: string): Wording {
  const sentencesOf = (text: string) => text.split(ends).filter((sentence) => sentence.trim() !== '')
  const parts = diffArrays(sentencesOf(before), sentencesOf(after), { maxEditLength: mostDifferences })
  if (!parts) return { old: before, new: after }
  const joined = (kept: (part: ChangeObject<string[]>) => boolean) =>
    parts.flatMap((part) => (kept(part) ? part.value : [])).join('\n')
  return { old: joined(({ removed }) => removed), new: joined(({ added }) => added) }
}
