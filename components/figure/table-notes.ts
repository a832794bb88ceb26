import type { Figure } from '@/lib/figure/types'

/** `number` is the mark beside the value. */
export type TableNote = { number: number; figure: Figure }

/** The figures of a table that need a word more: those the document prints otherwise, and those with an explanation. */
export function notesOf(figures: Figure[]): TableNote[] {
  return figures
    .filter((figure) => differs(figure) || figure.explanation !== null)
    .map((figure, index) => ({ number: index + 1, figure }))
}

/** Whether what the document prints is not what follows from the other figures. */
export function differs({ verdict }: Figure): boolean {
  return verdict === 'explained' || verdict === 'contradiction'
}
