import type { EditionKey } from '../read-scope'
import type { Figure, FigureKind } from './types'

/** Content asks for a figure the edition does not have. */
export class UnknownFigureError extends Error {
  constructor(readonly code: string) {
    super(`No figure has the code ${code}`)
    this.name = 'UnknownFigureError'
  }
}

export type FigureIndex = {
  /** Throws UnknownFigureError: a missing figure is an error, never an empty space. */
  get(code: string): Figure
  find(code: string): Figure | undefined
  /** All of them, in the order given. */
  all: Figure[]
  /** The figures of an axis, those of its initiatives included where they name the axis. */
  ofAxis(axis: string, kind?: FigureKind): Figure[]
  ofInitiative(code: string): Figure[]
  /**
   * The older edition, former state or drafts that these figures are of, in which links of a text
   * stay; null for the newest edition.
   */
  edition: EditionKey | null
}

type Options = {
  missing?: (code: string) => Figure
  edition?: EditionKey | null
  /** What texts may name besides figures: counts of targets. */
  counts?: Figure[]
}

/**
 * Finds the figures of one edition by code, by axis and by initiative, in the order
 * given. `missing` makes what `get` gives in the place of a figure that is not
 * there; without it that is an error.
 */
export function figureIndex(figures: Figure[], { missing, edition = null, counts = [] }: Options = {}): FigureIndex {
  const figureOf = new Map([...figures, ...counts].map((figure) => [figure.code, figure]))
  const [ofAxis, ofInitiative] = [grouped(figures, 'axis'), grouped(figures, 'initiative')]
  return {
    get(code) {
      const figure = figureOf.get(code) ?? missing?.(code)
      if (!figure) throw new UnknownFigureError(code)
      return figure
    },
    find: (code) => figureOf.get(code),
    all: figures,
    ofAxis: (axis, kind) => (ofAxis().get(axis) ?? []).filter((figure) => !kind || figure.kind === kind),
    ofInitiative: (code) => [...(ofInitiative().get(code) ?? [])],
    edition,
  }
}

/**
 * What belongs to each, sorted out once when it is first asked for: a list asks for
 * every axis, or every initiative.
 */
function grouped(figures: Figure[], by: 'axis' | 'initiative'): () => Map<string | null, Figure[]> {
  let groups: Map<string | null, Figure[]> | undefined
  return () => {
    if (groups) return groups
    groups = new Map()
    for (const figure of figures) {
      const group = groups.get(figure[by])
      if (group) group.push(figure)
      else groups.set(figure[by], [figure])
    }
    return groups
  }
}
