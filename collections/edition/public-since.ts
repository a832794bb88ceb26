import type { CollectionBeforeChangeHook } from 'payload'
import { isPublicEdition } from '../access/access'

/** Notes when an edition first became public. Before that instant there is no dated state of it. */
export const publicSince: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const known = originalDoc?.publicSince
  const isPublic = isPublicEdition({ ...originalDoc, ...data })
  return { ...data, publicSince: known ?? (isPublic ? new Date().toISOString() : null) }
}
