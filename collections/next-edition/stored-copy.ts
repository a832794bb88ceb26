import type { PayloadRequest } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { inLanguage } from '../stored/fields'
import { createRow } from '../stored/rows'
import type { Values } from '../stored/stored'
import { addVersion } from '../stored/versions'
import type { CarriedCollection } from './carried-collections'

/**
 * Writes a draft with all its languages at once, and its first version. The hooks that follow a save run as for any other;
 * those before it that look at fields do not: they would check again, document by document, what was checked when the source was
 * published, and would date every translation today.
 */
export async function storeCopy(
  collection: CarriedCollection,
  copy: Values,
  at: string,
  req: PayloadRequest,
): Promise<string> {
  const { config } = req.payload.collections[collection]
  // What follows a save asks what kind of save it was.
  const args = { collection, data: copy, draft: true, overrideAccess: false, req }
  for (const hook of config.hooks.beforeOperation ?? [])
    await hook({ args: args as never, collection: config, context: req.context, operation: 'create', req })
  // As in any other version, who saved it.
  const editedBy = req.user ? String(req.user.id) : null
  const data = { ...copy, editedBy, _status: 'draft', createdAt: at, updatedAt: at }
  // The adapter of MongoDB changes what it is given.
  const id = await createRow(collection, structuredClone(data), req)
  await addVersion(collection, { parent: id, version: structuredClone(data), createdAt: at, updatedAt: at }, req)
  const doc = { ...inLanguage(config.flattenedFields, data, sourceLocale), id }
  for (const hook of config.hooks.afterChange ?? [])
    await hook({ collection: config, context: req.context, data: doc, doc, operation: 'create', previousDoc: {}, req })
  return id
}
