import type { CollectionConfig, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { rowsTogether } from '../audit/write-row'
import { type BulkWrites, bulkWrites } from '../stored/bulk-writes'
import { codesOf } from '../stored/codes'
import { inLanguage } from '../stored/fields'
import { idOf } from '../stored/id-of'
import { addVersion } from '../stored/versions'
import { runFieldHooks } from './field-hooks'
import { laidOver } from './one-language'
import type { FigureWrite, WriteOptions } from './write-drafts'
import { toData } from './write-drafts'

/**
 * The same as Payload's updates of drafts, for very many figures of an edition, without writing them yet: who may is asked once, the hooks of the
 * collection and its fields run for each, and a version is made for each. What is stored is read once, and of the newest versions this is
 * the only writer: see to that when they are written.
 */
export async function makeAtOnce(writes: FigureWrite[], { req, onDone }: WriteOptions): Promise<BulkWrites> {
  await refuseStrangers(writes, req)
  const { config } = req.payload.collections.figures
  const hooks = config.hooks
  const edition = idOf(writes[0]?.figure.edition)
  const newest = new Map<string, object>(writes.map(({ figure }) => [String(figure.id), figure]))
  const drafts = await bulkWrites('figures', { where: { edition: { equals: edition } }, newest }, req)
  const ask = drafts.req
  const begun = { draft: true, data: {}, overrideAccess: false, req: ask }
  for (const hook of hooks.beforeOperation ?? [])
    await hook({ args: begun as never, collection: config, context: ask.context, operation: 'update', req: ask })
  rowsTogether(ask)
  const noted = { ...ask.context }

  for (const [index, write] of writes.entries()) {
    const { figure } = write
    const context = { ...noted }
    const own: PayloadRequest = Object.assign(Object.create(ask), { context })
    const originalDoc = inLanguage(config.flattenedFields, figure, sourceLocale)
    const common = { collection: config, context, operation: 'update', req: own } as const
    let data: Record<string, unknown> = { ...originalDoc, ...toData(write), _status: 'draft' }
    for (const hook of hooks.beforeChange ?? []) data = (await hook({ ...common, data, originalDoc })) ?? data
    const level = { data, before: originalDoc, stored: { ...figure } }
    await runFieldHooks(config.flattenedFields, level, { ...common, data, originalDoc })

    const now = new Date().toISOString()
    const version = { ...laidOver(config.flattenedFields, figure, data), _status: 'draft', updatedAt: now }
    newest.set(String(figure.id), version)
    let doc = inLanguage(config.flattenedFields, version, sourceLocale)
    for (const hook of hooks.afterChange ?? [])
      doc = (await hook({ ...common, data, doc, previousDoc: originalDoc })) ?? doc
    newest.delete(String(figure.id))
    // Last, as the database makes of it what it stores.
    await addVersion('figures', { parent: figure.id, version, createdAt: now, updatedAt: now }, ask)
    await onDone(index + 1)
  }
  return drafts
}

async function refuseStrangers(writes: FigureWrite[], req: PayloadRequest): Promise<void> {
  const { access } = req.payload.collections.figures.config
  const update = access.update as NonNullable<NonNullable<CollectionConfig['access']>['update']>
  const allowed = await update({ req, data: { _status: 'draft' } })
  if (allowed === true) return
  if (!allowed) throw new Forbidden(req.t)
  const mine = await codesOf('figures', idOf(writes[0]?.figure.edition) ?? '', req, allowed)
  if (writes.some(({ figure }) => !mine.has(String(figure.id)))) throw new Forbidden(req.t)
}
