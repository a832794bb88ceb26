import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { createLocalReq } from 'payload'
import { changesBetween } from '@/lib/audit/changes'
import { inTransaction } from '../stored/in-transaction'
import { addRow, deleteRows, findRow, findRows } from '../stored/rows'
import type { Stored } from '../stored/stored'
import { type Actor, roadOf, toActor } from './actor'
import { keptOutOf } from './kept-out'
import { placeOf } from './place'
import { statesOf } from './states'
import { writeRow } from './write-row'

/** As long as somebody types, the log waits with the next row. */
export const burstMs = 10 * 60_000

type Burst = {
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
 * Whether an autosave goes on with what a row already told of: the same person in the same document, begun less than ten minutes ago.
 * Anything else of that document closes the burst first, with a row from what was last told to what was there before the present write.
 */
export async function goesOn(
  collection: CollectionSlug,
  before: Stored | null,
  isAutosave: boolean,
  req: PayloadRequest,
) {
  if (!before || !hasAutosave(collection, req)) return false
  const burst = await openBurst(collection, before.id, req)
  if (!burst) return false
  const isSame = burst.actor.actorId === toActor(req.user).actorId && burst.locale === (req.locale ?? null)
  if (isAutosave && isSame && Date.parse(burst.since) > Date.now() - burstMs) return true
  await close(burst, before, req)
  return false
}

/** A first autosave has its row; what follows it waits. */
export async function beginBurst(collection: CollectionSlug, state: Stored, req: PayloadRequest): Promise<void> {
  const data = {
    target: collection,
    documentId: String(state.id),
    since: new Date().toISOString(),
    actor: toActor(req.user),
    road: roadOf(req),
    locale: req.locale ?? null,
    state,
  }
  await addRow('audit-bursts', data, req)
}

/** Tells of what was typed and left: bursts that began before the instant given. Each in a transaction of its own. */
export async function closeOldBursts(payload: Payload, before = Date.now() - burstMs): Promise<void> {
  const where = { since: { less_than: new Date(before).toISOString() } }
  for (const { target, documentId } of await findRows<Burst>('audit-bursts', { where, limit: 100 }, { payload })) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      const burst = await openBurst(target, documentId, req)
      if (!burst || Date.parse(burst.since) >= before) return
      await close(burst, (await statesOf(target, documentId, req)).newest, req)
    })
  }
}

const hasAutosave = (collection: CollectionSlug, req: PayloadRequest): boolean => {
  const drafts = req.payload.collections[collection].config.versions?.drafts
  return typeof drafts === 'object' && Boolean(drafts.autosave)
}

const burstsOf = (collection: CollectionSlug, id: string): Where => ({
  and: [{ target: { equals: collection } }, { documentId: { equals: String(id) } }],
})

const openBurst = (collection: CollectionSlug, id: string, req: PayloadRequest): Promise<Burst | null> =>
  findRow<Burst>('audit-bursts', burstsOf(collection, id), req)

async function close(burst: Burst, now: Stored | null, req: PayloadRequest): Promise<void> {
  await deleteRows('audit-bursts', burstsOf(burst.target, burst.documentId), req)
  const changes = now ? changesBetween(burst.state, now, keptOutOf(burst.target)) : []
  if (changes.length === 0) return
  await writeRow(req, {
    action: 'draft',
    ...(await placeOf(burst.target, now, req)),
    by: burst.actor,
    road: burst.road,
    locale: burst.locale,
    isAutosave: true,
    changes,
  })
}
