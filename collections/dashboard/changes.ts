import type { PayloadRequest } from 'payload'
import type { LastChange } from '@/lib/dashboard/api'
import { actionLabels } from '../audit/action-labels'
import { tidyNowAndThen } from '../audit/tidy'
import { inWords } from '../stored/labels'
import { inOwnLanguage } from '../words/words'
import { type Asker, requestOf } from './asker'

const contentActs = ['create', 'draft', 'update', 'publish', 'unpublish', 'restore', 'delete', 'settings', 'import']
const most = 8

/**
 * What changed last, as far as the current user may read the log:
 * editors see what they did themselves.
 */
export async function lastChanges(asker: Asker): Promise<LastChange[]> {
  const req = await requestOf(asker)
  await tidyNowAndThen(req.payload)
  const { docs } = await req.payload.find({
    collection: 'audit-log',
    where: { and: [{ action: { in: contentActs } }, { target: { not_equals: 'feedback' } }] },
    sort: '-at',
    limit: most,
    pagination: false,
    overrideAccess: false,
    user: req.user,
  })
  return docs.map(({ id, at, action, actor, actorName, documentTitle, target, documentId }) => ({
    id: String(id),
    at,
    action,
    actionName: inOwnLanguage(req, actionLabels[action]),
    who: actorName ?? actor ?? null,
    title: documentTitle ?? null,
    kind: target ? kindOf(target, req) : null,
    target: target ?? null,
    documentId: documentId ?? null,
  }))
}

function kindOf(target: string, req: PayloadRequest): string {
  const { collections, globals } = req.payload.config
  const label =
    collections.find(({ slug }) => slug === target)?.labels.singular ??
    globals.find(({ slug }) => slug === target)?.label
  return inWords(label, target, req)
}
