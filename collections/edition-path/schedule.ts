import type { PayloadRequest } from 'payload'
import { instantInRome } from '@/lib/edition-path/rome-time'
import { mayPublish } from '../access/access'
import { recordBy, type StoredEdition, storedEdition, writePath } from '../edition/stored-edition'
import { httpError } from '../refusal/http-error'
import { inTransaction } from '../stored/in-transaction'
import { all, findRows } from '../stored/rows'
import { say } from '../words/words'
import { publicationQueue, publishEditionTask } from './publish-task'

/** A publication to come. `at` is an instant as ISO; `by` is null when the account is gone. */
export type ScheduledPublication = { edition: string; year: number; at: string; by: string | null; byName: string }

/** Publications to come, the next one first. */
export async function scheduledPublications(req: PayloadRequest): Promise<ScheduledPublication[]> {
  const where = { scheduledFor: { exists: true } }
  const editions = await findRows<StoredEdition>('editions', { where, sort: 'scheduledFor', limit: all }, req)
  return editions.flatMap(({ id, year, scheduledFor, scheduledBy, steps }) => {
    if (!scheduledFor) return []
    const byName = steps.findLast(({ step }) => step === 'schedule')?.byName ?? ''
    return [{ edition: String(id), year, at: new Date(scheduledFor).toISOString(), by: scheduledBy, byName }]
  })
}

/**
 * Has an approved edition published at an hour of Rome ("2027-06-01T09:30"), by the account that
 * asks and under the checks of that moment. A second schedule takes the place of the first.
 * Throws a refusal to be read as it is.
 */
export async function schedulePublication(
  id: string,
  { wall, note, acceptsOwnFigures }: { wall: string; note: string; acceptsOwnFigures: boolean },
  req: PayloadRequest,
): Promise<void> {
  const at = instantInRome(wall)
  if (!at) throw refused(say(req, 'EditionPath.thereIsNoSuchHour'))
  if (Date.parse(at) <= Date.now()) throw refused(say(req, 'EditionPath.chooseHourThatIsStill'))
  await inTransaction(req, async () => {
    const edition = await approvedEdition(id, req)
    const event = { step: 'schedule', from: edition.state, to: edition.state, scheduledFor: at } as const
    const record = recordBy(req, { ...event, note: note || null, ownFigures: acceptsOwnFigures })
    await writePath(edition, record, { scheduledFor: at, scheduledBy: String(req.user?.id) }, req)
    await req.payload.jobs.queue({
      task: publishEditionTask,
      queue: publicationQueue,
      input: { edition: String(edition.id), at, acceptsOwnFigures },
      waitUntil: new Date(at),
      req,
    })
  })
}

/**
 * Takes a scheduled publication back. What waits in the queue finds no schedule when
 * its hour comes, and does nothing.
 */
export async function unschedulePublication(id: string, note: string, req: PayloadRequest): Promise<void> {
  await inTransaction(req, async () => {
    const edition = await approvedEdition(id, req)
    if (!edition.scheduledFor) throw refused(say(req, 'EditionPath.noPublicationIsScheduled'))
    const { state, scheduledFor } = edition
    const record = recordBy(req, { step: 'unschedule', from: state, to: state, scheduledFor, note: note || null })
    await writePath(edition, record, { scheduledFor: null, scheduledBy: null }, req)
  })
}

async function approvedEdition(id: string, req: PayloadRequest): Promise<StoredEdition> {
  if (!mayPublish(req.user)) throw refused(say(req, 'EditionPath.schedulingBelongsToApprovers'), 403)
  const edition = await storedEdition(id, req)
  if (!edition) throw refused(say(req, 'EditionPath.thisEditionIsNoLonger'), 404)
  if (edition.state !== 'approved') throw refused(say(req, 'EditionPath.onlyApprovedEditionCanBe'))
  return edition
}

const refused = (message: string, status = 409) => httpError(message, status)
