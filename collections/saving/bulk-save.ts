import type { CollectionSlug, PayloadRequest } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { inLanguage } from '../stored/fields'
import { createRow, deleteRows } from '../stored/rows'
import type { Stored, Values } from '../stored/stored'
import { addVersion, deleteVersions } from '../stored/versions'
import { runAfterChange, runAfterDelete, runBeforeChange, runBeforeDelete, runBeforeOperation } from './bulk-steps'
import { laidOver } from './one-language'

// What saves and deletes very many documents past Payload's operations: which steps run is said in
// the list of the steps of a save.

/** Before many updates: notes into the context of the request what all of them share. */
export const beginUpdates = (collection: CollectionSlug, req: PayloadRequest): Promise<void> =>
  runBeforeOperation({ write: 'import', collection, req }, {})

/**
 * Makes a draft of a document that is there, in the source language, and its version.
 * `stored` is its newest version in all languages; `newest` holds what is made, by id,
 * while the steps that follow run.
 */
export async function updateInBulk(
  collection: CollectionSlug,
  { stored, sent, newest }: { stored: Stored; sent: Values; newest: Map<string, object> },
  req: PayloadRequest,
): Promise<void> {
  const { flattenedFields } = req.payload.collections[collection].config
  // Each save has a context of its own, which starts with what all share.
  const own: PayloadRequest = Object.assign(Object.create(req), { context: { ...req.context } })
  const bulk = { write: 'import', collection, req: own } as const
  const id = String(stored.id)
  const originalDoc = inLanguage(flattenedFields, stored, sourceLocale)
  const data = await runBeforeChange(bulk, { ...originalDoc, ...sent, _status: 'draft' }, { originalDoc, stored })
  const now = new Date().toISOString()
  const version = { ...laidOver(flattenedFields, stored, data), _status: 'draft', updatedAt: now }
  newest.set(id, version)
  const doc = inLanguage(flattenedFields, version, sourceLocale)
  await runAfterChange(bulk, { data, doc, previousDoc: originalDoc })
  newest.delete(id)
  // Last, as the database makes of it what it stores.
  await addVersion(collection, { parent: stored.id, version, createdAt: now, updatedAt: now }, req)
}

/**
 * Writes a draft that is new, with all its languages at once, as of an instant (ISO), and
 * its first version. Gives its id.
 */
export async function createInBulk(
  collection: CollectionSlug,
  made: Values,
  at: string,
  req: PayloadRequest,
): Promise<string> {
  const bulk = { write: 'copy', collection, req } as const
  await runBeforeOperation(bulk, made)
  // As in any other version, who saved it.
  const editedBy = req.user ? String(req.user.id) : null
  const data = { ...made, editedBy, _status: 'draft', createdAt: at, updatedAt: at }
  // The adapter of MongoDB changes what it is given.
  const id = await createRow(collection, structuredClone(data), req)
  await addVersion(collection, { parent: id, version: structuredClone(data), createdAt: at, updatedAt: at }, req)
  const { flattenedFields } = req.payload.collections[collection].config
  const doc = { ...inLanguage(flattenedFields, data, sourceLocale), id }
  await runAfterChange(bulk, { data: doc, doc, previousDoc: {} })
  return id
}

/** Deletes documents with all their versions. */
export async function removeInBulk(collection: CollectionSlug, docs: Stored[], req: PayloadRequest): Promise<void> {
  if (docs.length === 0) return
  const bulk = { write: 'undo', collection, req } as const
  const ids = docs.map(({ id }) => id)
  for (const id of ids) await runBeforeDelete(bulk, id)
  await deleteVersions(collection, { parent: { in: ids } }, req)
  await deleteRows(collection, { id: { in: ids } }, req)
  for (const doc of docs) await runAfterDelete(bulk, doc)
}
