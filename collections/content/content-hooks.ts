import type { CollectionConfig } from 'payload'
import { editorsSaveDraftsOnly } from '../access/drafts-only'
import { strangersSortByOwnFields } from '../access/own-sort'
import { contentIsOpen, deletedContentIsOpen } from '../edition-path/content-lock'
import { inSourceLanguage } from '../language/source-language'
import { sourceLanguageFirst } from '../language/source-language-first'
import { invalidates } from '../page-cache/invalidate'
import { noteSave } from '../saving/note-save'
import { restoredTokensResolve, tokensResolve } from '../token/tokens-resolve'

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
