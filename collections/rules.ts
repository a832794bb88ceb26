import type { CollectionConfig } from 'payload'
import {
  approvers,
  editorsDraftApproversPublish,
  publishedEditionOrSignedIn,
  publishedOrSignedIn,
  signedIn,
} from './access'
import { contentIsOpen, deletedContentIsOpen } from './edition-path/content-lock'
import { editorsSaveDraftsOnly } from './hooks/drafts-only'
import { invalidates } from './hooks/invalidate'
import { noteSave } from './hooks/note-save'
import { strangersSortByOwnFields } from './hooks/own-sort'
import { inSourceLanguage } from './hooks/source-language'
import { sourceLanguageFirst } from './hooks/source-language-first'
import { restoredTokensResolve, tokensResolve } from './hooks/tokens-resolve'

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

type Hooks = NonNullable<CollectionConfig['hooks']>

/**
 * What every collection of content does: takes a request in a language, keeps editors to drafts, publishes only what is written
 * in the source language and names figures that can be read, and refreshes the pages that carry the given tags. `own` runs in between.
 */
export function contentHooks(
  tagsOf: Parameters<typeof invalidates>[0],
  own: Pick<Hooks, 'beforeOperation' | 'beforeChange' | 'afterRead' | 'beforeDelete'> = {},
): Hooks {
  const fresh = invalidates(tagsOf)
  return {
    ...own,
    beforeOperation: [
      inSourceLanguage,
      editorsSaveDraftsOnly,
      strangersSortByOwnFields,
      noteSave,
      ...(own.beforeOperation ?? []),
    ],
    beforeChange: [contentIsOpen, sourceLanguageFirst, tokensResolve, ...(own.beforeChange ?? []), fresh.beforeChange],
    afterChange: [restoredTokensResolve, fresh.afterChange],
    beforeDelete: [deletedContentIsOpen, ...(own.beforeDelete ?? [])],
    afterDelete: [fresh.afterDelete],
  }
}

/** Texts save themselves while they are typed; figures only when asked to, so that half a number is never a version. */
export const textDrafts: CollectionConfig['versions'] = {
  drafts: { autosave: { interval: 1500, showSaveDraftButton: true } },
  maxPerDoc: 100,
}
export const figureDrafts: CollectionConfig['versions'] = { drafts: true, maxPerDoc: 100 }
