import type { FigureIndex } from '@/lib/figure/lookup'
import type { Figure } from '@/lib/figure/types'
import type { EditionView } from '@/lib/views'

const isIndicator = ({ kind }: Figure) => kind === 'output' || kind === 'result'

/** A figure that only repeats another one, as the document does in its running text; with a target of its own it is an indicator all the same. */
const isRepeated = ({ formula, target }: Figure) =>
  formula?.operation === 'sum' && formula.operands.length === 1 && !target

/**
 * The indicators of an axis at the edition's date: what it achieved and what changed for those who took part.
 * Those of the evaluations have another date and stand with their questions.
 */
export const indicatorsOf = (
  figures: FigureIndex,
  axis: string,
  { dataDate }: Pick<EditionView, 'dataDate'>,
): Figure[] =>
  figures.ofAxis(axis).filter((figure) => isIndicator(figure) && !isRepeated(figure) && figure.asOf === dataDate)

/** Indicators with a target to hold them to. A target of zero is a target. */
export const hasTarget = ({ target }: Figure) => target !== null
