import { idOf } from '../stored/id-of'
import { operandsFirst, operandsOf } from '../stored/operands'
import type { Carried } from './carried-collections'
import type { SourceEdition } from './source-edition'

/**
 * What of an edition goes on to the next one. `lost` are figures whose formula needs one that stays
 * behind, with the codes it needs.
 */
export type Plan = {
  initiatives: Carried[]
  figures: Carried[]
  leftInitiatives: Carried[]
  leftFigures: Carried[]
  lost: { figure: Carried; needs: string[] }[]
}

/** Concluded initiatives stay behind unless chosen. */
export const usuallyTaken = ({ initiatives }: Pick<SourceEdition, 'initiatives'>): string[] =>
  initiatives.filter(({ status }) => status !== 'concluded').map(({ code }) => code)

/**
 * The initiatives of the given codes go on, and all figures but those of initiatives that do not.
 * Operands come before what is computed from them.
 */
export function planOf(source: Pick<SourceEdition, 'initiatives' | 'figures'>, chosen: string[]): Plan {
  const chosenCodes = new Set(chosen)
  const initiatives = source.initiatives.filter(({ code }) => chosenCodes.has(code))
  const leftInitiatives = source.initiatives.filter(({ code }) => !chosenCodes.has(code))
  const left = new Set(leftInitiatives.map(({ id }) => String(id)))
  const isLeft = (figure: Carried) => left.has(idOf(figure.initiative) ?? '')
  const figures = source.figures.filter((figure) => !isLeft(figure))
  const leftFigures = source.figures.filter(isLeft)
  const codeOf = new Map(leftFigures.map(({ id, code }) => [String(id), code]))
  const lost = figures.flatMap((figure) => {
    const needs = operandsOf(figure).flatMap((id) => codeOf.get(id) ?? [])
    return needs.length > 0 ? [{ figure, needs }] : []
  })
  return { initiatives, figures: inOrder(figures), leftInitiatives, leftFigures, lost }
}

function inOrder(figures: Carried[]): Carried[] {
  const { ordered, circular } = operandsFirst(figures)
  if (circular.length > 0) throw new Error(`Formulas in a circle: ${circular.map(({ code }) => code).join(', ')}`)
  return ordered
}
