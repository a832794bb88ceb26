import type {
  CollectionAfterChangeHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
} from 'payload'
import { saveContext } from '../context/save-context'
import { SaveReads } from '../context/save-reads'
import { idOf } from '../stored/id-of'
import { storedRow } from '../stored/stored-row'

/**
 * From here on each thing is asked once. Not for many documents in one operation: there each save
 * changes what the next one reads.
 */
export const beginSaveReads: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  const { id } = args as { id?: unknown }
  if (operation === 'update' && id !== undefined) saveContext(context).reads = new SaveReads()
  return args
}

/** What was read of the collection is read again from here on. */
export const recordWritten: CollectionAfterChangeHook = ({ collection, context, doc, previousDoc, req }) => {
  const slug = collection.slug as CollectionSlug
  const staysInEdition = idOf(previousDoc?.edition) === idOf(doc.edition)
  saveContext(context).reads?.written(slug, String(doc.id), staysInEdition ? () => storedRow(slug, doc.id, req) : null)
  return doc
}

/** What follows the save asks anew. */
export const endSaveReads: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation === 'updateByID') delete saveContext(req.context).reads
  return result
}
