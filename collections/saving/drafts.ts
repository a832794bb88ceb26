import type { CollectionConfig } from 'payload'

/**
 * Texts save themselves while they are typed; figures only when asked to, so that
 * half a number is never a version.
 */
export const textDrafts: CollectionConfig['versions'] = {
  drafts: { autosave: { interval: 1500, showSaveDraftButton: true } },
  maxPerDoc: 100,
}
export const figureDrafts: CollectionConfig['versions'] = { drafts: true, maxPerDoc: 100 }
