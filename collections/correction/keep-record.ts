import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { findRow } from '../stored/rows'
import { neverChanges } from './append-only'
import { isRecordWriter } from './record'

const isRecorded = async (id: number | string, req: PayloadRequest) =>
  Boolean((await findRow<{ at?: string | null }>('corrections', { id: { equals: id } }, req))?.at)

/** A record stays as it was written, for administrators and commands too, drafts included. */
export const keepRecord: CollectionBeforeChangeHook = async ({ context, data, operation, originalDoc, req }) => {
  if (operation === 'update' && !isRecordWriter(context) && (await isRecorded(originalDoc.id, req)))
    throw neverChanges(req)
  return data
}

export const keepRecordFromDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isRecorded(id, req)) throw neverChanges(req)
}
