import { diffArrays } from 'diff'
import type { Wording } from './types'

/** Ends of lines, and blanks after a full stop before a capital letter; "n. 6280" and "31. dicembre" end nothing. */
const ends = /\n+|(?<=[.!?…][»”")]?)\s+(?=[«“"(]?\p{Lu})/u

/** The sentences of a text that changed, before and after, in reading order; what reads the same is left out. */
export function changedSentences(before: string, after: string): Wording {
  const sentencesOf = (text: string) => text.split(ends).filter((sentence) => sentence.trim() !== '')
  const parts = diffArrays(sentencesOf(before), sentencesOf(after))
  const joined = (kept: (part: (typeof parts)[number]) => boolean) =>
    parts.flatMap((part) => (kept(part) ? part.value : [])).join('\n')
  return { old: joined(({ removed }) => removed), new: joined(({ added }) => added) }
}
