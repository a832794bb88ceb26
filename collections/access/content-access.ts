import type { CollectionConfig } from 'payload'
import {
  approvers,
  editorsDraftApproversPublish,
  publishedEditionOrSignedIn,
  publishedOrSignedIn,
  signedIn,
} from './access'

const written = {
  readVersions: signedIn,
  create: editorsDraftApproversPublish,
  update: editorsDraftApproversPublish,
  delete: approvers,
} satisfies CollectionConfig['access']

/** Who may do what with content of an edition. */
export const editionContentAccess: CollectionConfig['access'] = { ...written, read: publishedEditionOrSignedIn }

/** Who may do what with content that stands outside editions: pages, glossary, documents. */
export const siteContentAccess: CollectionConfig['access'] = { ...written, read: publishedOrSignedIn }
