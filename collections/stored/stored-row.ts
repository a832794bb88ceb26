import type { CollectionSlug, PayloadRequest } from 'payload'
import { oncePerSave } from './once-per-save'
import { findRow } from './rows'
import type { Stored } from './stored'

/**
 * A document as it is stored for the public, before or after the save that is under way has
 * written it; null where there is none.
 */
export const storedRow = <T extends object = Stored>(
  collection: CollectionSlug,
  id: unknown,
  req: PayloadRequest,
): Promise<(T & { id: string }) | null> =>
  oncePerSave(collection, `row:${id}`, req, () => findRow<T>(collection, { id: { equals: id } }, req))
