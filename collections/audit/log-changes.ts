import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
  RequestContext,
} from 'payload'
import type { AuditAction } from '@/lib/audit/actions'
import { type Change, changesBetween } from '@/lib/audit/changes'
import { type States, saveContext } from '../context/save-context'
import { isRecordWriter } from '../correction/record'
import { isPublishedWithEdition } from '../edition/stored-edition'
import { saveOf } from '../saving/record-save'
import type { Stored } from '../stored/stored'
import { beginAutosaveSession, continuesAutosaveSession } from './autosave-sessions'
import { documentRefOf } from './document-ref'
import { excludedFieldsOf } from './excluded-fields'
import { statesOf } from './states'
import { isSummarised } from './summary'
import { writeRow } from './write-row'

/** Notes whether an operation is about many documents. */
export const recordBulk: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation === 'update' || operation === 'delete') {
    const { id, where } = args as { id?: unknown; where?: unknown }
    saveContext(context).auditBulk = id === undefined && where !== undefined
  }
  return args
}

/** A stack, because a hook may save the document that is being saved. */
const stackOf = (collection: string, id: unknown, context: RequestContext): States[] => {
  const kept = saveContext(context)
  const stack = kept[`states:${collection}:${id}`] ?? []
  kept[`states:${collection}:${id}`] = stack
  return stack
}

/** Keeps what is about to change for the row that tells of it. */
export const recordStates: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isTold = !saveContext(context).auditSummary && !isRecordWriter(context) && !isPublishedWithEdition(context)
  if (operation === 'update' && isTold)
    stackOf(collection.slug, originalDoc.id, context).push(await statesOf(collection.slug, originalDoc.id, req))
  return data
}

/** Every write has its row in the audit log, in the same transaction. */
export const logChange: CollectionAfterChangeHook = async ({ collection, context, doc, operation, req }) => {
  const { slug } = collection
  // The record of a correction belongs to the publication that has its own row.
  if (isRecordWriter(context) || isSummarised(slug, req)) return doc
  if (isPublishedWithEdition(context)) return logPublication(slug, doc, req)
  const before = operation === 'update' ? (stackOf(slug, doc.id, context).pop() ?? nothing) : nothing
  const isAutosave = saveOf(context).isAutosave
  if (await continuesAutosaveSession(slug, before.newest, isAutosave, req)) return doc
  const after = await statesOf(slug, doc.id, req)
  const isRestored = Boolean(saveContext(context).isRestoringVersion)
  const action = operation === 'create' ? 'create' : isRestored ? 'restore' : actionOf(before, after)
  // Of what goes before the public is told what readers saw, and what they see now.
  const from = action === 'publish' && before.main?._status === 'published' ? before.main : before.newest
  const changes = changesBetween(from, after.newest, excludedFieldsOf(slug))
  await writeRow(req, {
    action: slug === 'users' ? accountAction(action, changes, req) : action,
    ...(await documentRefOf(slug, after.newest, req)),
    locale: req.locale ?? null,
    isAutosave,
    isBulk: operation === 'update' && Boolean(saveContext(context).auditBulk),
    changes,
  })
  if (isAutosave && after.newest) await beginAutosaveSession(slug, after.newest, req)
  return doc
}

/**
 * A document that goes public with its edition: how its draft came to be has rows already, and
 * reading hundreds of documents again would keep every other writer waiting.
 */
async function logPublication<D extends Stored>(slug: CollectionSlug, doc: D, req: PayloadRequest): Promise<D> {
  const changes = [{ path: '_status', from: 'draft', to: 'published' }]
  const place = await documentRefOf(slug, doc, req)
  await writeRow(req, { action: 'publish', ...place, changes })
  return doc
}

const nothing: States = { main: null, newest: null }

function actionOf(before: States, after: States): AuditAction {
  if (!('_status' in (after.newest ?? {}))) return 'update'
  if (after.newest?._status === 'published') return 'publish'
  return before.main?._status === 'published' && after.main?._status !== 'published' ? 'unpublish' : 'draft'
}

/** Of an account a new password is what matters most, and whether its owner was signed in. */
function accountAction(action: AuditAction, changes: Change[], req: PayloadRequest): AuditAction {
  if (action !== 'update' || !changes.some(({ path }) => path === 'hash')) return action
  return req.user || req.payloadAPI === 'local' ? 'password' : 'passwordReset'
}

/**
 * Keeps what is about to be deleted for the row that tells of it; whoever deletes past Payload's
 * operations calls it for each document.
 */
export const recordRemoved: CollectionBeforeDeleteHook = async ({ collection, context, id, req }) => {
  const states = await statesOf(collection.slug as CollectionSlug, id, req)
  await continuesAutosaveSession(collection.slug, states.newest, false, req)
  stackOf(collection.slug, id, context).push(states)
}

export const logRemoval: CollectionAfterDeleteHook = async ({ collection, context, doc, id, req }) => {
  const { slug } = collection
  const { newest } = stackOf(slug, id, context).pop() ?? nothing
  if (isSummarised(slug, req)) return doc
  await writeRow(req, {
    action: 'delete',
    ...(await documentRefOf(slug, newest, req)),
    isBulk: Boolean(saveContext(context).auditBulk),
    changes: changesBetween(newest, null, excludedFieldsOf(slug)),
  })
  return doc
}
