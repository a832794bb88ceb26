import type { FigureIndex } from '@/lib/figure/lookup'
import type { Figure } from '@/lib/figure/types'
import type { EvaluationView, LaterMeasure } from '@/lib/views'

/** A comparison with its two figures in the place of their codes. */
export type Comparison = { figure: Figure; laterFigure: Figure; caveat: LaterMeasure['caveat'] }

export type EvaluationFigures = {
  keyFigure: Figure | undefined
  /** What the evaluation measured. */
  evidence: Figure[]
  comparisons: Comparison[]
  /**
   * What the edition knows of the same subject from a later day, and nothing
   * of the evaluation compares with.
   */
  laterEvidence: Figure[]
}

/**
 * The figures an evaluation names, parted by whether they are as old as its evidence or of a later
 * day. Those that are not there are left out.
 */
export function evaluationFigures(
  { keyFigure, evidence, evidenceDate, later }: EvaluationView,
  figures: FigureIndex,
): EvaluationFigures {
  const named = evidence.flatMap((code) => figures.find(code) ?? [])
  const isLater = ({ asOf }: Figure) => evidenceDate !== null && asOf > evidenceDate
  return {
    keyFigure: keyFigure === null ? undefined : figures.find(keyFigure),
    evidence: named.filter((figure) => !isLater(figure)),
    comparisons: later.flatMap(({ caveat, ...codes }) => {
      const [figure, laterFigure] = [figures.find(codes.figure), figures.find(codes.laterFigure)]
      return figure && laterFigure ? [{ figure, laterFigure, caveat }] : []
    }),
    laterEvidence: named.filter(isLater),
  }
}
