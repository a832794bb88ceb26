import type {
  CollectionAfterChangeHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  CollectionSlug,
} from 'payload'
import { saveContext } from '../context/save-context'
import { SaveReads } from '../context/save-reads'
import { idOf } from '../stored/id-of'
import { storedRow } from '../stored/stored-row'

/** Not for many documents in one operation: there each save changes what the next one reads. */
const beginSaveReads: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  const { id } = args as { id?: unknown }
  if (operation === 'update' && id !== undefined) saveContext(context).reads = new SaveReads()
  return args
}

const noteWritten: CollectionAfterChangeHook = ({ collection, context, doc, previousDoc, req }) => {
  const slug = collection.slug as CollectionSlug
  const staysInEdition = idOf(previousDoc?.edition) === idOf(doc.edition)
  saveContext(context).reads?.written(slug, String(doc.id), staysInEdition ? () => storedRow(slug, doc.id, req) : null)
  return doc
}

const endSaveReads: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation === 'updateByID') delete saveContext(req.context).reads
  return result
}

/** A collection whose saves ask the database each thing once. To be applied last, around all other hooks. */
export const withSaveReads = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: {
    ...config.hooks,
    beforeOperation: [beginSaveReads, ...(config.hooks?.beforeOperation ?? [])],
    afterChange: [noteWritten, ...(config.hooks?.afterChange ?? [])],
    afterOperation: [...(config.hooks?.afterOperation ?? []), endSaveReads],
  },
})
