import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { say } from '../words/words'
import { usagesOf } from './figure-in-use'

/**
 * The code of a figure that something names does not change, not even in a draft, whose fields are
 * not validated: the texts would name a figure that is not there.
 */
export const keepCodeInUse: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const [before, after] = [originalDoc?.code, data.code]
  if (operation !== 'update' || !before || !after || before === after) return data
  const places = await usagesOf({ id: originalDoc.id, code: before, edition: originalDoc.edition }, req)
  if (!places) return data
  const message = say(req, 'Figures.codeIsUsedByRemove', { before, places })
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'code', message }], req })
}
