import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

/** What an edition is made of, in the order in which one document may name another. Corrections stay where they were made. */
export const carriedCollections = ['editions', 'axes', 'initiatives', 'figures', 'evaluations'] as const
export type CarriedCollection = (typeof carriedCollections)[number]

export const isCarried = (collection: string): collection is CarriedCollection =>
  carriedCollections.some((known) => known === collection)

export type Config = Pick<SanitizedCollectionConfig, 'flattenedFields'>

/** A document as the database holds it: translated fields with all their languages. */
export type Stored = Record<string, unknown> & { id: string; code: string }

/** Whether the database holds anything of the field: not of what is looked up or worked out. */
export const isStored = (field: FlattenedField): boolean =>
  field.type !== 'join' && !('virtual' in field && field.virtual) && field.name !== 'id'
