import type { FigureIndex } from '../figure/lookup'
import type { Figure } from '../figure/types'

/**
 * A figure that leads the home page. `rate` is what it is of the step before it, `ofUnion` of what
 * the Union gives; null where the edition has none.
 */
export type LeadFact = { figure: Figure; rate: Figure | null; ofUnion: Figure | null }

/** What leads where the editors chose nothing. */
const usual = ['programme.paid', 'programme.certified']

/** The figures chosen to lead, in their order; those that are no longer there are left out. */
export function leadFacts(figures: FigureIndex, chosen: string[]): LeadFact[] {
  const codes = chosen.some((code) => figures.find(code)) ? chosen : usual
  return factsOf(figures, codes)
}

/**
 * How far the money of an axis has come: what is paid and what is
 * certified, where the edition says it.
 */
export const axisFacts = (figures: FigureIndex, axis: string): LeadFact[] =>
  factsOf(figures, [`${axis}.paid`, `${axis}.certified`])

const factsOf = (figures: FigureIndex, codes: string[]): LeadFact[] =>
  codes.flatMap((code) => {
    const figure = figures.find(code)
    if (!figure) return []
    return [{ figure, rate: figures.find(`${code}-rate`) ?? null, ofUnion: figures.find(`${code}-eu-share`) ?? null }]
  })
