import { type DefinedBy, type Definition, definitionChange } from './definition-change'
import type { Comparability } from './types'

type Declared = Definition & { comparability?: { status?: Comparability['status'] | null } | null }

/**
 * What changed in the definition of a figure without anybody having said whether its value can
 * still be compared with that of the edition before. Empty when it was said, when nothing changed,
 * and for a figure that edition does not have (`previous` null).
 */
export function comparabilityToDeclare(figure: Declared, previous: Definition | null): DefinedBy[] {
  return previous === null || figure.comparability?.status ? [] : definitionChange(figure, previous)
}
