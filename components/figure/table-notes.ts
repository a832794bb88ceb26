import type { Figure } from '@/lib/figure/types'

/** `number` is the mark beside the values; figures that share an explanation share the note. */
export type TableNote = { number: number; figures: [Figure, ...Figure[]] }

/**
 * Notes for the figures of a table that need a word more: those the document prints
 * otherwise, and those with an explanation.
 */
export function notesOf(figures: Figure[]): TableNote[] {
  const notes: TableNote[] = []
  for (const figure of figures) {
    if (!differs(figure) && figure.explanation === null) continue
    // What is printed belongs to one value, so a figure that differs keeps a note of its own.
    const shared = notes.find((note) => !differs(figure) && sharesExplanation(note.figures[0], figure))
    if (shared) shared.figures.push(figure)
    else notes.push({ number: notes.length + 1, figures: [figure] })
  }
  return notes
}

/** Whether what the document prints is not what follows from the other figures. */
export function differs({ verdict }: Figure): boolean {
  return verdict === 'explained' || verdict === 'contradiction'
}

function sharesExplanation(first: Figure, figure: Figure): boolean {
  return !differs(first) && first.explanation?.value === figure.explanation?.value
}
