import type { UnfinishedDraft } from '@/lib/dashboard/panels'
import { inWords } from '../translations/held-texts'
import { type Asker, requestOf } from './asker'
import { latestDrafts } from './latest-drafts'

/** Acts after which a document is one's own work until it is published. */
const ownActs = ['draft', 'create', 'restore']
const most = 8

/** What whoever asks wrote and nobody published yet, the last saved first. That it was they is what the log says. */
export async function ownDrafts(asker: Asker): Promise<UnfinishedDraft[]> {
  const req = await requestOf(asker)
  const drafts = await latestDrafts(req)
  if (drafts.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: string; target?: string; documentId?: string }>({
    collection: 'audit-log',
    where: { and: [{ actorId: { equals: String(asker.user.id) } }, { action: { in: ownActs } }] },
    sort: '-at',
    limit: 500,
    pagination: false,
    req,
  })
  const own = new Set(docs.map(({ target, documentId }) => `${target}:${documentId}`))
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
