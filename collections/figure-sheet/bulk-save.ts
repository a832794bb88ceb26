import type { CollectionConfig, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'
import { rowsTogether } from '../audit/write-row'
import { beginUpdates, updateInBulk } from '../saving/bulk-save'
import { type BulkWrites, bulkWrites } from '../stored/bulk-writes'
import { codesOf } from '../stored/codes'
import { idOf } from '../stored/id-of'
import type { FigureWrite, WriteOptions } from './write-drafts'
import { toData } from './write-drafts'

/**
 * The same as Payload's updates of drafts, for very many figures of an edition, without writing
 * them yet: who may is asked once, and a version is made for each. What is stored is read once, and
 * of the newest versions this is the only writer: see to that when they are written.
 */
export async function bulkSave(writes: FigureWrite[], { req, onDone }: WriteOptions): Promise<BulkWrites> {
  await assertUpdateAccess(writes, req)
  const edition = idOf(writes[0]?.figure.edition)
  const newest = new Map<string, object>(writes.map(({ figure }) => [String(figure.id), figure]))
  const drafts = await bulkWrites('figures', { where: { edition: { equals: edition } }, newest }, req)
  await beginUpdates('figures', drafts.req)
  rowsTogether(drafts.req)
  for (const [index, write] of writes.entries()) {
    await updateInBulk('figures', { stored: write.figure, sent: toData(write), newest }, drafts.req)
    await onDone(index + 1)
  }
  return drafts
}

async function assertUpdateAccess(writes: FigureWrite[], req: PayloadRequest): Promise<void> {
  const { access } = req.payload.collections.figures.config
  const update = access.update as NonNullable<NonNullable<CollectionConfig['access']>['update']>
  const allowed = await update({ req, data: { _status: 'draft' } })
  if (allowed === true) return
  if (!allowed) throw new Forbidden(req.t)
  const mine = await codesOf('figures', idOf(writes[0]?.figure.edition) ?? '', req, allowed)
  if (writes.some(({ figure }) => !mine.has(String(figure.id)))) throw new Forbidden(req.t)
}
