import type { Figure } from './types'

/** A figure, and those that only say where else in the document it is printed. */
export type FigureRow = { figure: Figure; repeats: Figure[] }

/**
 * The code of the figure that this one prints again, at another place of the
 * document; null for a figure of its own.
 */
export function repeatedCode({ formula }: Pick<Figure, 'formula'>): string | null {
  return formula?.operation === 'sum' && formula.operands.length === 1 ? (formula.operands[0] ?? null) : null
}

/**
 * A total that is printed again is the sum of parts that are: only its code,
 * "…allocation.printed-table-2", says of what.
 */
const printedCode = ({ code }: Figure) => /^(.+)\.printed-/.exec(code)?.[1] ?? null

/**
 * The figures in their order, each with its repetitions behind it. A repetition of what is not
 * among them stands for itself, as does one that repeats itself in a circle.
 */
export function figureRows(figures: Figure[]): FigureRow[] {
  const figureOf = new Map(figures.map((figure) => [figure.code, figure]))
  const ownerOf = (figure: Figure): Figure => {
    const seen = new Set([figure])
    let at = figure
    for (;;) {
      const next = figureOf.get(repeatedCode(at) ?? '') ?? figureOf.get(printedCode(at) ?? '')
      if (!next) return at
      if (seen.has(next)) return figure
      seen.add(next)
      at = next
    }
  }
  const rows = new Map<Figure, FigureRow>()
  const repetitions: [owner: Figure, figure: Figure][] = []
  for (const figure of figures) {
    const owner = ownerOf(figure)
    if (owner === figure) rows.set(figure, { figure, repeats: [] })
    else repetitions.push([owner, figure])
  }
  for (const [owner, figure] of repetitions) rows.get(owner)?.repeats.push(figure)
  return [...rows.values()]
}
