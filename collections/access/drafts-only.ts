import type { CollectionBeforeOperationHook } from 'payload'
import { Forbidden } from 'payload'
import { hasRole } from './access'

/**
 * Keeps editors to drafts through every entry point. Access rules do not see whether a request
 * saves a draft: an update that says nothing about it would write straight into the published text.
 */
export const editorsSaveDraftsOnly: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isWrite = operation === 'create' || operation === 'update' || operation === 'restoreVersion'
  if (!isWrite || args.overrideAccess || !hasRole(req.user, 'editor')) return args
  const { draft, data, publishAllLocales, publishSpecificLocale, unpublishAllLocales } = args as {
    draft?: boolean
    data?: { _status?: string }
    publishAllLocales?: boolean
    publishSpecificLocale?: string
    unpublishAllLocales?: boolean
  }
  const isPublic = publishAllLocales || publishSpecificLocale || unpublishAllLocales || data?._status === 'published'
  if (!draft || isPublic) throw new Forbidden(req.t)
  return args
}
