import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  RequestContext,
} from 'payload'
import { ValidationError } from 'payload'
import { cacheTags } from '@/lib/cache-tags'
import { type EditionState, isEditionState, isPublicState } from '@/lib/edition-path/states'
import { decideStep, type EditionStep } from '@/lib/edition-path/steps'
import { saveContext } from '../context/save-context'
import {
  isTrusted,
  type PathRecord,
  recordBy,
  type StoredEdition,
  storedEdition,
  submitterOf,
} from '../edition/stored-edition'
import { invalidate } from '../page-cache/invalidate'
import { httpError } from '../refusal/http-error'
import { saveOf } from '../saving/record-save'
import { idOf } from '../stored/id-of'
import { updateRow } from '../stored/rows'
import { pagesKeepTheirFigures } from '../token/pages-keep-figures'
import { say } from '../words/words'
import { refuseIfLocked } from './content-lock'
import { explainRefusal } from './path-words'
import { refuseUnapproved } from './publication'
import { publishContent } from './publish-content'

type Data = Record<string, unknown> & { state?: unknown; _status?: string }

/** What a step may travel with. Anything else of an edition is content, and is saved before. */
const travelsWithStep = ['state', '_status', 'stepNote', 'acceptsOwnFigures', 'id', 'updatedAt', 'createdAt']

/** Notes what was really sent: the hooks that follow see the whole document. */
export const recordSentFields: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation === 'update') saveContext(context).sentToEdition = Object.keys((args as { data?: object }).data ?? {})
  return args
}

const sentIn = (context: RequestContext): string[] => saveContext(context).sentToEdition ?? []

/**
 * The only way an edition changes its state, and the only writer of its history. Whoever changes it
 * takes a step of the path; every other save, an old version put back too, leaves both as they are.
 * Content may be saved while the state lets it.
 */
export const applyTransition: CollectionBeforeChangeHook = async (args) => {
  const { context, operation, originalDoc, req } = args
  const data = args.data as Data
  if (operation === 'create') return newEdition(data, req)
  const stored = await storedEdition(originalDoc.id, req)
  if (!stored) return data
  const { isAutosave, isDraft: isSavedAsDraft } = saveOf(context)
  const isDraft = isSavedAsDraft && data._status !== 'published'
  const isAsked = sentIn(context).includes('state') && !isAutosave && !saveContext(context).isRestoringVersion
  const to = isAsked && isEditionState(data.state) ? data.state : stored.state
  const { steps, scheduledFor, scheduledBy } = stored
  const asItWas = { ...data, state: stored.state, steps, scheduledFor, scheduledBy }

  if (to === stored.state) {
    if (isTrusted(req)) return asItWas
    refuseQuietWithdrawal(stored, data, isDraft, req)
    refuseIfLocked(stored, req)
    return asItWas
  }
  // A draft that a command leaves beside the record says what the edition may
  // become; where it stands is untouched.
  if (isTrusted(req) && isDraft) return { ...asItWas, state: to }
  const record = isTrusted(req) ? systemTransition(stored, to, req) : await userTransition(stored, to, args, isDraft)
  if (record.step === 'publish') saveContext(context).publishedEdition = String(stored.id)
  if (isPublicState(stored.state) !== isPublicState(to) || isDraft)
    saveContext(context).steppedEdition = String(stored.id)
  return {
    ...asItWas,
    ...(record.step === 'publish' && { _status: 'published' }),
    state: to,
    steps: [...steps, record],
    scheduledFor: null,
    scheduledBy: null,
  }
}

/**
 * Publishes the newest draft of everything in an edition that takes this step, in the transaction
 * of its save. Hooks that look at what is about to become public stand between the step and this.
 */
export const publishesContent: CollectionBeforeChangeHook = async ({ context, data, originalDoc, req }) => {
  if (!originalDoc || saveContext(context).publishedEdition !== String(originalDoc.id)) return data
  saveContext(context).publishedEdition = undefined
  await publishContent(String(originalDoc.id), req)
  return data
}

/**
 * A step saved as a draft holds at once for the record too, which says where the
 * edition stands, and for readers.
 */
export const syncTransition: CollectionAfterChangeHook = async ({ context, doc, req }) => {
  if (saveContext(context).steppedEdition !== String(doc.id)) return doc
  saveContext(context).steppedEdition = undefined
  if (saveOf(context).isDraft && doc._status !== 'published') {
    const { state } = doc as Pick<StoredEdition, 'state'>
    // The answer may carry whole accounts, which MongoDB does not take for their ids.
    const steps = (doc.steps as { by?: unknown }[]).map((step) => ({ ...step, by: idOf(step.by) }))
    const data = { state, steps, scheduledFor: null, scheduledBy: null }
    await updateRow('editions', doc.id, data, req)
  }
  invalidate([cacheTags.editions])
  return doc
}

function newEdition(data: Data, req: PayloadRequest): Data {
  if (!isTrusted(req) && data.state !== undefined && data.state !== 'inPreparation')
    refuse(say(req, 'EditionPath.newEditionBeginsInPreparation'), req)
  return { ...data, steps: [], scheduledFor: null, scheduledBy: null }
}

/** To take the record of a public edition back to a draft would hide it without a word. */
function refuseQuietWithdrawal(stored: StoredEdition, data: Data, isDraft: boolean, req: PayloadRequest) {
  const isPublic = stored._status === 'published' && isPublicState(stored.state)
  if (!isPublic || isDraft || data._status === 'published') return
  refuse(say(req, 'EditionPath.publicEditionIsNotHidden'), req)
}

async function userTransition(
  stored: StoredEdition,
  to: EditionState,
  { context, data, originalDoc, req, ...rest }: Parameters<CollectionBeforeChangeHook>[0],
  isDraft: boolean,
): Promise<PathRecord> {
  const from = stored.state
  const user = req.user as { id: string; role?: string; name?: string | null } | null
  const asker = { role: user?.role, isSubmitter: Boolean(user) && submitterOf(stored) === String(user?.id) }
  const { step, refusal: why } = decideStep(from, to, asker, data.stepNote)
  if (why) refuse(explainRefusal(why, { from, to, step }, req), req, why === 'reasonMissing')
  refuseCompany(context, req)
  refuseMixedDrafts(step as EditionStep, isDraft, originalDoc, req)
  const ownFigures = step === 'publish' && (await refuseUnapproved(stored, data.acceptsOwnFigures === true, req))
  if (isPublicState(from) && !isPublicState(to))
    await pagesKeepTheirFigures({
      ...rest,
      context,
      originalDoc,
      req,
      data: { ...data, state: to, _status: 'published' },
    })
  const note = typeof data.stepNote === 'string' && data.stepNote.trim() ? data.stepNote.trim() : null
  return recordBy(req, { step: step as EditionStep, from, to, note, ownFigures })
}

const systemTransition = ({ state: from }: StoredEdition, to: EditionState, req: PayloadRequest): PathRecord =>
  recordBy(req, { step: 'command', from, to })

/**
 * A form that was opened before somebody else's step carries the old state among its texts: it
 * means to save them, not to step back.
 */
function refuseCompany(context: RequestContext, req: PayloadRequest) {
  if (sentIn(context).every((name) => travelsWithStep.includes(name))) return
  refuse(say(req, 'EditionPath.stepIsTakenByItself'), req)
}

/**
 * Publication is never a draft; and a step of what is public must not
 * carry unpublished changes along.
 */
function refuseMixedDrafts(step: EditionStep, isDraft: boolean, newest: Data, req: PayloadRequest) {
  if (step === 'publish' && isDraft) refuse(say(req, 'EditionPath.publishingIsNotSavingDraft'), req)
  const isOfPublic = step === 'archive' || step === 'withdraw'
  if (isOfPublic && !isDraft && newest._status !== 'published')
    refuse(say(req, 'EditionPath.thereAreUnpublishedChangesTake'), req)
}

function refuse(message: string, req: PayloadRequest, isOfNote = false): never {
  if (!isOfNote) throw httpError(message, 409)
  throw new ValidationError({ collection: 'editions', errors: [{ path: 'stepNote', message }], req })
}
