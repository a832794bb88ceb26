import type { CollectionBeforeOperationHook, RequestContext } from 'payload'
import { type SaveContext, saveContext } from '../context/save-context'

/**
 * Notes how a document is being saved, beside its public record or as it, by itself or by hand: the
 * hooks that follow are not told.
 */
export const recordSave: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation === 'create' || operation === 'update' || operation === 'restoreVersion') {
    const { autosave, draft } = args as { autosave?: boolean; draft?: boolean }
    saveContext(context).save = { isAutosave: Boolean(autosave), isDraft: Boolean(draft) }
  }
  return args
}

/** What was noted; neither when nothing was. */
export const saveOf = (context: RequestContext): NonNullable<SaveContext['save']> =>
  saveContext(context).save ?? { isAutosave: false, isDraft: false }
