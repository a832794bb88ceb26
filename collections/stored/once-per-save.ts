import type { CollectionSlug, PayloadRequest, RequestContext } from 'payload'
import { saveContext } from '../context/save-context'

/** Whether what is asked in this context is asked once for all steps of a save. */
export const isSave = (context: RequestContext): boolean => Boolean(saveContext(context).reads)

/**
 * Asks the database what depends on documents of a collection: once in a save of one
 * document, every time elsewhere.
 */
export const oncePerSave = <T>(
  collection: CollectionSlug,
  what: string,
  req: PayloadRequest,
  read: () => Promise<T>,
): Promise<T> => saveContext(req.context).reads?.once(collection, what, read) ?? read()

/** The figures of an edition as they are stored, in the parts that `what` names. */
export const figureRows = <T>(
  edition: string,
  what: string,
  req: PayloadRequest,
  read: () => Promise<T[]>,
): Promise<T[]> => oncePerSave('figures', `of:${edition}:${what}`, req, read)
