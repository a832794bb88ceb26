import type { Both } from '../text'
import type { Readable } from './token'

/**
 * A figure as whoever writes about it needs it: how it reads, in which language it has a
 * name, whether the public sees it.
 */
export type ResolvedFigure = Readable & {
  id: string
  code: string
  label: Both<string | null>
  isPublished: boolean
}

/** Looks a figure up by its code among these. */
export function finderOf(readings: ResolvedFigure[]): (code: string) => ResolvedFigure | undefined {
  const byCode = new Map(readings.map((reading) => [reading.code, reading]))
  return (code) => byCode.get(code)
}

/** Accents and case aside: an editor looks for "citta" and finds "Città". */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether every word looked for is in the code or in the name, in any language. */
export function isLookedFor({ code, label }: Pick<ResolvedFigure, 'code' | 'label'>, search: string): boolean {
  const text = plain([code, label.it, label.en].join(' '))
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
