import type { Where } from 'payload'
import type { UnfinishedDraft } from '@/lib/dashboard/api'
import { inWords } from '../stored/labels'
import { findRows } from '../stored/rows'
import { type Asker, requestOf } from './asker'
import { latestDrafts } from './latest-drafts'

/** Acts after which a document is one's own work until it is published. */
const ownActs = ['draft', 'create', 'restore']
const most = 8

type Act = { target?: string; documentId?: string }

/**
 * What the current user wrote and nobody published yet, the last saved first.
 * Who wrote it is what the log says.
 */
export async function ownDrafts(asker: Asker): Promise<UnfinishedDraft[]> {
  const req = await requestOf(asker)
  const drafts = await latestDrafts(req)
  if (drafts.length === 0) return []
  const where: Where = { and: [{ actorId: { equals: String(asker.user.id) } }, { action: { in: ownActs } }] }
  const acts = await findRows<Act>('audit-log', { where, sort: '-at', limit: 500 }, req)
  const own = new Set(acts.map(({ target, documentId }) => `${target}:${documentId}`))
  return drafts
    .filter(({ collection, id }) => own.has(`${collection}:${id}`))
    .slice(0, most)
    .map(({ collection, id, title, savedAt }) => ({
      collection,
      id,
      title,
      kind: inWords(req.payload.collections[collection].config.labels.singular, collection, req),
      savedAt,
    }))
}
