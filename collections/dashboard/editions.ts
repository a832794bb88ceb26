import type { PayloadRequest } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import type { EditionStatus } from '@/lib/dashboard/api'
import { isPublicEdition } from '../access/access'
import { type StoredEdition, storedEdition } from '../edition/stored-edition'
import { scheduledPublications } from '../edition-path/schedule'
import { gateStatusOf } from '../gate/acceptances'
import { toReview } from '../next-edition/to-review'
import { isolatedRequest } from '../stored/isolated-request'
import { optionLabel } from '../stored/labels'
import { type Asker, requestOf } from './asker'
import { latestDrafts } from './latest-drafts'

/** The editions, newest first, each with where it stands on its path. */
export async function editionsStatus(asker: Asker): Promise<EditionStatus[]> {
  const req = await requestOf(asker)
  const { docs } = await req.payload.find({
    collection: 'editions',
    draft: true,
    depth: 0,
    limit: 6,
    sort: '-year',
    locale: sourceLocale,
    overrideAccess: false,
    user: req.user,
    select: { year: true, title: true, state: true, dataDate: true, approvedOn: true },
    req: isolatedRequest(req),
  })
  const drafts = await latestDrafts(req)
  const scheduled = new Map((await scheduledPublications(req)).map((one) => [one.edition, one]))
  const rows: EditionStatus[] = []
  for (const { id, year, title, state, dataDate, approvedOn } of docs) {
    // A draft beside the record says nothing of where the edition stands.
    const own: Partial<StoredEdition> = (await storedEdition(id, req)) ?? {}
    const plan = scheduled.get(String(id))
    rows.push({
      id: String(id),
      year,
      title: title ?? '',
      state: stateInWords(String(own.state ?? state), req),
      isPublic: isPublicEdition(own),
      dataDate: dataDate ?? null,
      approvedOn: approvedOn ?? null,
      drafts: drafts.filter(({ edition }) => edition === String(id)).length,
      checks: isPublicEdition(own) ? null : await checksOf(String(id), req),
      scheduled: plan ? { at: plan.at, by: plan.byName } : null,
    })
  }
  return rows
}

async function checksOf(id: string, req: PayloadRequest): Promise<NonNullable<EditionStatus['checks']>> {
  const { errors, open } = await gateStatusOf(id, req)
  return { errors, warnings: open, toReview: (await toReview(id, req)).length }
}

/** As the form of an edition calls it. */
function stateInWords(state: string, req: PayloadRequest): string {
  const field = req.payload.collections.editions.config.flattenedFields.find(({ name }) => name === 'state')
  return optionLabel(field, state, req)
}
