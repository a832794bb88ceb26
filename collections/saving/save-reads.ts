import type {
  CollectionAfterChangeHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  CollectionSlug,
} from 'payload'
import { idOf } from '../stored/id-of'
import { readsOf, SaveReads } from '../stored/once-per-save'
import { storedRow } from '../stored/stored-row'

/** Not for many documents in one operation: there each save changes what the next one reads. */
const begin: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  const { id } = args as { id?: unknown }
  if (operation === 'update' && id !== undefined) context.saveReads = new SaveReads()
  return args
}

const noteWritten: CollectionAfterChangeHook = ({ collection, context, doc, previousDoc, req }) => {
  const slug = collection.slug as CollectionSlug
  const staysInEdition = idOf(previousDoc?.edition) === idOf(doc.edition)
  readsOf(context)?.written(slug, String(doc.id), staysInEdition ? () => storedRow(slug, doc.id, req) : null)
  return doc
}

const end: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation === 'updateByID') delete req.context.saveReads
  return result
}

/** A collection whose saves ask the database each thing once. To be applied last, around all other hooks. */
export const withSaveReads = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: {
    ...config.hooks,
    beforeOperation: [begin, ...(config.hooks?.beforeOperation ?? [])],
    afterChange: [noteWritten, ...(config.hooks?.afterChange ?? [])],
    afterOperation: [...(config.hooks?.afterOperation ?? []), end],
  },
})
