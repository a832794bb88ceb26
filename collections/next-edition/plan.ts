import { idOf } from '../hooks/id-of'
import type { Stored } from './carried-collections'
import type { SourceEdition } from './source-edition'

type Figure = Stored & { formula?: { operation?: string | null; operands?: unknown[] | null } | null }

/** What of an edition goes on to the next one. `lost` are figures whose formula needs one that stays behind, with the codes it needs. */
export type Plan = {
  initiatives: Stored[]
  figures: Stored[]
  leftInitiatives: Stored[]
  leftFigures: Stored[]
  lost: { figure: Stored; needs: string[] }[]
}

/** Concluded initiatives stay behind unless chosen. */
export const usuallyTaken = ({ initiatives }: Pick<SourceEdition, 'initiatives'>): string[] =>
  initiatives.filter(({ status }) => status !== 'concluded').map(({ code }) => code)

/**
 * The initiatives of the given codes go on, and all figures but those of initiatives that do not. Operands come before what is
 * computed from them.
 */
export function planOf(source: Pick<SourceEdition, 'initiatives' | 'figures'>, chosen: string[]): Plan {
  const goesOn = new Set(chosen)
  const initiatives = source.initiatives.filter(({ code }) => goesOn.has(code))
  const leftInitiatives = source.initiatives.filter(({ code }) => !goesOn.has(code))
  const left = new Set(leftInitiatives.map(({ id }) => String(id)))
  const isLeft = (figure: Stored) => left.has(idOf(figure.initiative) ?? '')
  const figures = source.figures.filter((figure) => !isLeft(figure))
  const leftFigures = source.figures.filter(isLeft)
  const codeOf = new Map(leftFigures.map(({ id, code }) => [String(id), code]))
  const lost = figures.flatMap((figure) => {
    const needs = operandsOf(figure).flatMap((id) => codeOf.get(id) ?? [])
    return needs.length > 0 ? [{ figure, needs }] : []
  })
  return { initiatives, figures: inOrder(figures), leftInitiatives, leftFigures, lost }
}

/** The ids of the figures a figure is computed from; none for one that is typed. */
export const operandsOf = ({ formula }: Figure): string[] =>
  formula?.operation ? (formula.operands ?? []).flatMap((operand) => idOf(operand) ?? []) : []

function inOrder(figures: Figure[]): Stored[] {
  const known = new Set(figures.map(({ id }) => String(id)))
  const ordered: Stored[] = []
  const done = new Set<string>()
  let waiting = figures
  while (waiting.length > 0) {
    const ready = waiting.filter((figure) => operandsOf(figure).every((id) => done.has(id) || !known.has(id)))
    if (ready.length === 0) throw new Error(`Formulas in a circle: ${waiting.map(({ code }) => code).join(', ')}`)
    for (const { id } of ready) done.add(String(id))
    ordered.push(...ready)
    waiting = waiting.filter(({ id }) => !done.has(String(id)))
  }
  return ordered
}
