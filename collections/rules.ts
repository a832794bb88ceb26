import type { CollectionConfig } from 'payload'
import {
  approvers,
  editorsDraftApproversPublish,
  publishedEditionOrSignedIn,
  publishedOrSignedIn,
  signedIn,
} from './access'
import { editorsSaveDraftsOnly } from './hooks/drafts-only'
import { strangersSortByOwnFields } from './hooks/own-sort'
import { inSourceLanguage } from './hooks/source-language'

const written = {
  readVersions: signedIn,
  create: editorsDraftApproversPublish,
  update: editorsDraftApproversPublish,
  delete: approvers,
  unlock: () => false,
} satisfies CollectionConfig['access']

/** Who may do what with content of an edition. */
export const editionContentAccess: CollectionConfig['access'] = { ...written, read: publishedEditionOrSignedIn }

/** Who may do what with content that stands outside editions: pages, glossary, documents. */
export const siteContentAccess: CollectionConfig['access'] = { ...written, read: publishedOrSignedIn }

export const draftsOnly = [inSourceLanguage, editorsSaveDraftsOnly, strangersSortByOwnFields]

/** Texts save themselves while they are typed; figures only when asked to, so that half a number is never a version. */
export const textDrafts: CollectionConfig['versions'] = {
  drafts: { autosave: { interval: 1500, showSaveDraftButton: true } },
  maxPerDoc: 100,
}
export const figureDrafts: CollectionConfig['versions'] = { drafts: true, maxPerDoc: 100 }
