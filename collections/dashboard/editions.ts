import type { PayloadRequest } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import type { EditionStanding } from '@/lib/dashboard/panels'
import { isPublicEdition } from '../access'
import { aside } from '../hooks/aside'
import { inWords } from '../translations/held-texts'
import { type Asker, requestOf } from './asker'
import { latestDrafts } from './latest-drafts'

/** The editions, newest first, each with where it stands on its path. */
export async function editionsStanding(asker: Asker): Promise<EditionStanding[]> {
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
    select: { year: true, title: true, state: true, dataDate: true, approvedOn: true, _status: true },
    req: aside(req),
  })
  const drafts = await latestDrafts(req)
  return docs.map(({ id, year, title, state, dataDate, approvedOn, _status }) => ({
    id: String(id),
    year,
    title: title ?? '',
    state: stateInWords(String(state), req),
    isPublic: isPublicEdition({ state, _status }),
    dataDate: dataDate ?? null,
    approvedOn: approvedOn ?? null,
    drafts: drafts.filter(({ edition }) => edition === String(id)).length,
  }))
}

/** As the form of an edition calls it. */
function stateInWords(state: string, req: PayloadRequest): string {
  const field = req.payload.collections.editions.config.flattenedFields.find(({ name }) => name === 'state')
  const options = field?.type === 'select' ? field.options : []
  const option = options.find((known) => typeof known === 'object' && known.value === state)
  return typeof option === 'object' ? inWords(option.label, state, req) : state
}
