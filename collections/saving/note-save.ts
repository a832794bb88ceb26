import type { CollectionBeforeOperationHook, RequestContext } from 'payload'

type Save = { isAutosave: boolean; isDraft: boolean }

/** Notes how a document is being saved, beside its public record or as it, by itself or by hand: the hooks that follow are not told. */
export const noteSave: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation === 'create' || operation === 'update' || operation === 'restoreVersion') {
    const { autosave, draft } = args as { autosave?: boolean; draft?: boolean }
    context.save = { isAutosave: Boolean(autosave), isDraft: Boolean(draft) } satisfies Save
  }
  return args
}

/** What was noted; neither when nothing was. */
export const saveOf = (context: RequestContext): Save =>
  (context.save as Save | undefined) ?? { isAutosave: false, isDraft: false }
