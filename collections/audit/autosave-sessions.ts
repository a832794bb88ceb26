import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { createLocalReq } from 'payload'
import { changesBetween } from '@/lib/audit/changes'
import { inTransaction } from '../stored/in-transaction'
import { addRow, deleteRows, findRow, findRows } from '../stored/rows'
import type { Stored } from '../stored/stored'
import { type Actor, entryPointOf, toActor } from './actor'
import { documentRefOf } from './document-ref'
import { excludedFieldsOf } from './excluded-fields'
import { statesOf } from './states'
import { writeRow } from './write-row'

/** As long as somebody types, the log waits with the next row. */
export const autosaveSessionMs = 10 * 60_000

type AutosaveSession = {
  id: string
  target: CollectionSlug
  documentId: string
  since: string
  actor: Actor
  road: string
  locale: string | null
  state: Stored
}

/**
 * Whether an autosave goes on with what a row already told of: the same person in the same
 * document, begun less than ten minutes ago. Anything else of that document closes the session
 * first, with a row from what was last told to what was there before the present write.
 */
export async function continuesAutosaveSession(
  collection: CollectionSlug,
  before: Stored | null,
  isAutosave: boolean,
  req: PayloadRequest,
) {
  if (!before || !hasAutosave(collection, req)) return false
  const session = await openSessionOf(collection, before.id, req)
  if (!session) return false
  const isSame = session.actor.actorId === toActor(req.user).actorId && session.locale === (req.locale ?? null)
  if (isAutosave && isSame && Date.parse(session.since) > Date.now() - autosaveSessionMs) return true
  await close(session, before, req)
  return false
}

/** A first autosave has its row; what follows it waits. */
export async function beginAutosaveSession(
  collection: CollectionSlug,
  state: Stored,
  req: PayloadRequest,
): Promise<void> {
  const data = {
    target: collection,
    documentId: String(state.id),
    since: new Date().toISOString(),
    actor: toActor(req.user),
    road: entryPointOf(req),
    locale: req.locale ?? null,
    state,
  }
  await addRow('audit-bursts', data, req)
}

/**
 * Tells of what was typed and left: sessions that began before the instant given.
 * Each in a transaction of its own.
 */
export async function closeOldAutosaveSessions(
  payload: Payload,
  before = Date.now() - autosaveSessionMs,
): Promise<void> {
  const where = { since: { less_than: new Date(before).toISOString() } }
  for (const { target, documentId } of await findRows<AutosaveSession>(
    'audit-bursts',
    { where, limit: 100 },
    { payload },
  )) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      const session = await openSessionOf(target, documentId, req)
      if (!session || Date.parse(session.since) >= before) return
      await close(session, (await statesOf(target, documentId, req)).newest, req)
    })
  }
}

const hasAutosave = (collection: CollectionSlug, req: PayloadRequest): boolean => {
  const drafts = req.payload.collections[collection].config.versions?.drafts
  return typeof drafts === 'object' && Boolean(drafts.autosave)
}

const sessionsOf = (collection: CollectionSlug, id: string): Where => ({
  and: [{ target: { equals: collection } }, { documentId: { equals: String(id) } }],
})

const openSessionOf = (collection: CollectionSlug, id: string, req: PayloadRequest): Promise<AutosaveSession | null> =>
  findRow<AutosaveSession>('audit-bursts', sessionsOf(collection, id), req)

async function close(session: AutosaveSession, now: Stored | null, req: PayloadRequest): Promise<void> {
  await deleteRows('audit-bursts', sessionsOf(session.target, session.documentId), req)
  const changes = now ? changesBetween(session.state, now, excludedFieldsOf(session.target)) : []
  if (changes.length === 0) return
  await writeRow(req, {
    action: 'draft',
    ...(await documentRefOf(session.target, now, req)),
    by: session.actor,
    road: session.road,
    locale: session.locale,
    isAutosave: true,
    changes,
  })
}
