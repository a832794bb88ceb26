import type { FlattenedField } from 'payload'
import type { WithFormula } from '../stored/operands'
import type { Stored } from '../stored/stored'

/**
 * What an edition is made of, in the order in which one document may name another.
 * Corrections stay where they were made.
 */
export const carriedCollections = ['editions', 'axes', 'initiatives', 'figures', 'evaluations'] as const
export type CarriedCollection = (typeof carriedCollections)[number]

export const isCarried = (collection: string): collection is CarriedCollection =>
  carriedCollections.some((known) => known === collection)

/** A document that may go on. Only figures have a formula. */
export type Carried = Stored<{ code: string } & WithFormula>

/** Whether the database holds anything of the field: not of what is looked up or worked out. */
export const isStored = (field: FlattenedField): boolean =>
  field.type !== 'join' && !('virtual' in field && field.virtual) && field.name !== 'id'
