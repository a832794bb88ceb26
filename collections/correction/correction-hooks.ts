import type {
  CollectionAfterChangeHook,
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
  RequestContext,
} from 'payload'
import { ValidationError } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import type { CorrectionPreview } from '@/lib/correction/api'
import type { ChecklistLine } from '@/lib/gate/line'
import { type BeforeCorrection, type PublicState, type SaveContext, saveContext } from '../context/save-context'
import { isPublishedWithEdition, isTrusted } from '../edition/stored-edition'
import { publicReadings } from '../figure/resolved-figures'
import { errorsOfItem, refuseNewErrors } from '../gate/gate-item'
import { httpError } from '../refusal/http-error'
import { saveOf } from '../saving/record-save'
import { idOf } from '../stored/id-of'
import { publicPairs } from '../stored/public-pairs'
import { storedRow } from '../stored/stored-row'
import { say } from '../words/words'
import { changesBetween, isMinor } from './changes'
import { isNotedOnly } from './corrected-collections'
import { givenCorrection } from './correction-fields'
import { acceptedKind } from './demand'
import { affectedPlaces, sayTokens } from './places'
import { publicEditionOf, publicState } from './public-state'
import { writeRecord } from './record'

/**
 * What the rule does not reach: commands, and what an edition that is not
 * public yet publishes with itself.
 */
const isBeyond = (context: RequestContext, req: PayloadRequest) => isTrusted(req) || isPublishedWithEdition(context)

/** What is saved beside the public record changes nothing in public. */
const isDraft = (context: RequestContext, status: unknown) => saveOf(context).isDraft && status !== 'published'

type Saved = { id: string; edition?: unknown; _status?: unknown; editedBy?: unknown }

/** What `beginCorrections` has made, which runs before every step that asks. */
const toldIn = (context: RequestContext) => saveContext(context).corrections as NonNullable<SaveContext['corrections']>
const keyOf = (collection: string, id: unknown) => `${collection}:${id}`

/** Before documents are looked at, which those of many are side by side. */
export const beginCorrections: CollectionBeforeOperationHook = ({ args, context }) => {
  saveContext(context).corrections ??= { kept: new Map(), refused: null }
  return args
}

const storedOr = async (doc: Saved, collection: string, req: PayloadRequest): Promise<Saved> =>
  (await storedRow<Saved>(collection as CollectionSlug, doc.id, req)) ?? doc

/** Keeps what readers meet before the change, to be held against what they will meet after it. */
export const keepPublicState: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || isBeyond(context, req) || isDraft(context, data._status)) return data
  await keep(collection.slug as CollectionSlug, originalDoc, context, req)
  return data
}

async function keep(collection: CollectionSlug, originalDoc: Saved, context: RequestContext, req: PayloadRequest) {
  const id = String(originalDoc.id)
  // A draft may have been moved to another edition: what readers meet
  // stands in the one that is stored.
  const edition = await publicEditionOf(collection, await storedOr(originalDoc, collection, req), req)
  const kept: BeforeCorrection = {
    before: await publicState(collection, id, edition?.id ?? null, req),
    errors: edition ? await errorsOfItem(collection, id, req) : [],
    edition: edition?.id ?? null,
    editedBy: originalDoc._status === 'draft' ? idOf(originalDoc.editedBy) : null,
  }
  toldIn(context).kept.set(keyOf(collection, id), kept)
}

/**
 * A change that readers will meet in a public edition is recorded or refused, through
 * any entry point: here all of them end, and the database says what became public.
 * Refusing undoes the transaction.
 */
export const recordCorrection: CollectionAfterChangeHook = async (change) => {
  const { context, data, doc, req } = change
  if (isBeyond(context, req) || isDraft(context, (data as { _status?: unknown })._status)) return doc
  await record(change)
  return doc
}

async function record({ collection: config, context, data, doc, req }: Parameters<CollectionAfterChangeHook>[0]) {
  const slug = config.slug as CollectionSlug
  const kept = toldIn(context).kept.get(keyOf(slug, doc.id)) ?? null
  // What is answered may leave fields out.
  const stored = await storedOr(doc, slug, req)
  const edition = (await publicEditionOf(slug, stored, req))?.id ?? (slug === 'editions' ? null : kept?.edition)
  if (!edition) return
  const before = kept?.before ?? { pair: null, readings: [], version: null }
  const after = await publicState(slug, String(doc.id), edition, req)
  const preview = await changeOf(config, { before, after }, edition, req)
  if (preview.kind && after.pair) await refuseErrors(slug, String(doc.id), kept?.errors ?? [], context, req)
  const holder = saveContext(context).correctionPreview
  if (holder) {
    holder.preview = preview
    return
  }
  const { kind, changes, places } = preview
  if (!kind) return
  const given = givenCorrection((data as { correction?: unknown }).correction)
  const recorded = { changes, places, reason: given.reason, edition, document: String(doc.id), before, after }
  try {
    const accepted = isNotedOnly(slug) ? 'minor' : acceptedKind(slug, { kind, changes }, given, req)
    await writeRecord(config, { ...recorded, kind: accepted, editedBy: kept?.editedBy ?? null }, req)
  } catch (error) {
    if (error instanceof ValidationError) toldIn(context).refused = error
    throw error
  }
}

/**
 * The gate was passed by the edition: what is published into it afterwards keeps to the same rules.
 */
async function refuseErrors(
  collection: CollectionSlug,
  id: string,
  before: ChecklistLine[],
  context: RequestContext,
  req: PayloadRequest,
) {
  try {
    refuseNewErrors(collection, { before, after: await errorsOfItem(collection, id, req) }, req)
  } catch (error) {
    if (error instanceof ValidationError) toldIn(context).refused = error
    throw error
  }
}

async function changeOf(
  config: Parameters<CollectionAfterChangeHook>[0]['collection'],
  { before, after }: { before: PublicState; after: PublicState },
  edition: string,
  req: PayloadRequest,
): Promise<CorrectionPreview> {
  const isEdition = config.slug === 'editions'
  const nothing: CorrectionPreview = { kind: null, changes: [], places: [], mayBeMinor: false }
  if (!before.pair && !after.pair) return nothing
  if (!before.pair || !after.pair) {
    // An edition becomes public, and is withdrawn, by an act of its own.
    if (isEdition) return nothing
    return { ...nothing, kind: before.pair ? 'withdrawn' : 'addition' }
  }
  const readings = config.slug === 'figures' ? after.readings : await publicReadings(edition, req)
  const changes = changesBetween(config, before.pair, after.pair, sayTokens(readings))
  if (changes.length === 0) return nothing
  const places =
    config.slug === 'figures'
      ? await affectedPlaces(
          String(after.pair[sourceLocale].code),
          edition,
          { before: before.readings, after: after.readings },
          req,
        )
      : []
  return { kind: 'correction', changes, places, mayBeMinor: isMinor(changes) }
}

/**
 * Of many at once, one that is refused refuses all: the row it had written would otherwise stay.
 */
export const refuseTogether: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const refused = saveContext(req.context).corrections?.refused
  if (operation === 'update' && refused) throw refused
  return result
}

/**
 * What is public is withdrawn, with its reason, before it is deleted: a
 * deletion would leave no word of it.
 */
export const withdrawFirst: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (isTrusted(req) || isNotedOnly(collection.slug)) return
  const slug = collection.slug as CollectionSlug
  const [pair] = await publicPairs(req.payload, slug, { where: { id: { equals: id } }, depth: 0 }, req.transactionID)
  if (!pair || !(await publicEditionOf(slug, pair[sourceLocale] as { id: string }, req))) return
  const message = say(req, 'Corrections.itIsPublicFirstWithdraw')
  throw httpError(message, 409)
}
