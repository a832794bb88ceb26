import type { Endpoint, JobsConfig, Payload, PayloadRequest, TaskConfig, Where } from 'payload'
import { createLocalReq } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { isOwnRequest } from '@/lib/own-request'
import { recordBy, type StoredEdition, storedEdition, writePath } from '../edition/stored-edition'
import { updateRow } from '../stored/rows'
import { say } from '../words/words'

export const publishEditionTask = 'publishEdition'
export const publicationQueue = 'publications'

/** Longer than any publication takes: whoever still holds a job after this has died with it. */
const patienceMs = 10 * 60_000

type Input = { edition: string; at: string; acceptsOwnFigures?: boolean | null }

/**
 * Publishes an edition at its hour, as the person who scheduled it and
 * under the checks of that moment.
 */
const publishEdition: TaskConfig<{ input: Input; output: object }> = {
  slug: publishEditionTask,
  retries: 0,
  inputSchema: [
    { name: 'edition', type: 'text', required: true },
    { name: 'at', type: 'text', required: true },
    { name: 'acceptsOwnFigures', type: 'checkbox' },
  ],
  handler: async ({ input, req }) => {
    await publishOnTime(input, req.payload)
    return { output: {} }
  },
}

/**
 * Cancelled, moved to another hour, published or sent back in the meantime:
 * then there is nothing left to do.
 */
async function publishOnTime({ edition: id, at, acceptsOwnFigures }: Input, payload: Payload): Promise<void> {
  const system = await createLocalReq({}, payload)
  const edition = await storedEdition(id, system)
  const isDue =
    edition?.state === 'approved' && edition.scheduledFor && Date.parse(edition.scheduledFor) === Date.parse(at)
  if (!edition || !isDue) return
  const user = await scheduler(edition, payload)
  const req = await createLocalReq(user ? { user } : {}, payload)
  try {
    if (!user) throw new Error(say(req, 'EditionPath.whoeverScheduledItNoLonger'))
    const planned = edition.steps.findLast(({ step }) => step === 'schedule')
    await payload.update({
      collection: 'editions',
      id,
      data: { state: 'published', _status: 'published', stepNote: planned?.note, acceptsOwnFigures },
      locale: sourceLocale,
      depth: 0,
      overrideAccess: false,
      user,
      req,
    })
  } catch (error) {
    payload.logger.error({ err: error, msg: `The scheduled publication of edition ${edition.year} failed.` })
    await recordFailure(id, error, user, payload)
  }
}

async function scheduler({ scheduledBy }: StoredEdition, payload: Payload): Promise<PayloadRequest['user']> {
  if (!scheduledBy) return null
  const { docs } = await payload.find({ collection: 'users', where: { id: { equals: scheduledBy } }, depth: 0 })
  return docs[0] ? ({ ...docs[0], collection: 'users' } as PayloadRequest['user']) : null
}

/** Seen on the edition; the schedule is over. */
async function recordFailure(id: string, error: unknown, user: PayloadRequest['user'], payload: Payload) {
  const req = await createLocalReq({}, payload)
  const edition = await storedEdition(id, req)
  if (!edition) return
  const { state, scheduledFor } = edition
  const record = recordBy({ user }, { step: 'failed', from: state, to: state, scheduledFor, note: messageOf(error) })
  await writePath(edition, record, { scheduledFor: null, scheduledBy: null }, req)
}

function messageOf(error: unknown): string {
  const errors = (error as { data?: { errors?: { message: string }[] } }).data?.errors
  const message = error instanceof Error ? error.message : String(error)
  return (errors?.map((one) => one.message).join(' ') || message).slice(0, 2000)
}

/**
 * What died while it ran is run again; whether it is still to be done is seen then.
 * Gives back whether anything is due.
 */
async function isAnythingDue(payload: Payload): Promise<boolean> {
  const open: Where = { and: [{ completedAt: { exists: false } }, { hasError: { not_equals: true } }] }
  const due: Where = { and: [open, { waitUntil: { less_than_equal: new Date().toISOString() } }] }
  const { docs } = await payload.find({ collection: 'payload-jobs', where: due, depth: 0, pagination: false })
  const dead = docs.filter(({ processing, updatedAt }) => processing && Date.now() - Date.parse(updatedAt) > patienceMs)
  for (const { id } of dead) await updateRow('payload-jobs', id, { processing: false }, { payload })
  return dead.length > 0 || docs.some(({ processing }) => !processing)
}

/**
 * The queue of publications: closed to every request from outside. `publishDue`
 * runs it, not Payload's own clock.
 */
export const jobs: JobsConfig = {
  tasks: [publishEdition],
  access: { run: () => false, queue: () => false, cancel: () => false },
}

/**
 * Carries out one publication that is due, for a request that the process sends to itself each
 * minute: Next refreshes pages at the end of a request, so each publication needs one of its own.
 * To anybody else there is nothing here.
 */
export const publishDue: Endpoint = {
  path: '/publications/due',
  method: 'post',
  handler: async ({ headers, payload }) => {
    if (!isOwnRequest(headers)) return Response.json({ message: 'Not Found' }, { status: 404 })
    const isDue = await isAnythingDue(payload)
    if (isDue) await payload.jobs.run({ queue: publicationQueue, limit: 1 })
    return Response.json({ isMoreDue: isDue && (await isAnythingDue(payload)) })
  },
}
