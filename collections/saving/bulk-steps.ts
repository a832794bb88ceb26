import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Values } from '../stored/stored'
import { runFieldHooks } from './field-hooks'
import type { BulkWrite, LeftOut } from './steps'

// Runs the steps of a save that the list of steps says are run by a bulk write too, phase by phase,
// as Payload's operations run all.

/** Who runs which of the steps of a collection, and for whom. */
export type Bulk = { write: BulkWrite; collection: CollectionSlug; req: PayloadRequest }

/** The operation of Payload's that each stands for. */
const operations = { import: 'update', copy: 'create' } as const

type Saving = Bulk & { write: keyof typeof operations }

const configOf = ({ collection, req }: Bulk): SanitizedCollectionConfig => req.payload.collections[collection].config

/** Whether a hook runs: all but those that the list of steps leaves out. */
const runsIn = (bulk: Bulk) => {
  const { [bulk.write]: leftOut } = (configOf(bulk).custom as { leftOut: LeftOut }).leftOut
  return (hook: unknown): boolean => !leftOut.includes(hook)
}

const told = (bulk: Bulk) => ({ collection: configOf(bulk), context: bulk.req.context, req: bulk.req })

/**
 * What was asked, before anything is looked at: drafts, with the rights of the current user. Notes
 * into the context of the request.
 */
export async function runBeforeOperation(bulk: Saving, data: Values): Promise<void> {
  const { collection, req, write } = bulk
  const args = { collection, data, draft: true, overrideAccess: false, req } as never
  for (const step of (configOf(bulk).hooks.beforeOperation ?? []).filter(runsIn(bulk)))
    await step({ ...told(bulk), args, operation: operations[write] })
}

/**
 * What is to be saved: by the steps of the collection, then by the hooks of its
 * fields. Gives the data that result.
 */
export async function runBeforeChange(
  bulk: Saving,
  sent: Values,
  { originalDoc, stored }: { originalDoc: Values; stored: Values },
): Promise<Values> {
  const common = { ...told(bulk), operation: operations[bulk.write] }
  let data = sent
  for (const step of (configOf(bulk).hooks.beforeChange ?? []).filter(runsIn(bulk)))
    data = (await step({ ...common, data, originalDoc })) ?? data
  const level = { data, before: originalDoc, stored: { ...stored } }
  await runFieldHooks(configOf(bulk).flattenedFields, level, { ...common, data, originalDoc })
  return data
}

/** What is stored. */
export async function runAfterChange(
  bulk: Saving,
  { data, doc, previousDoc }: { data: Values; doc: Values; previousDoc: Values },
): Promise<void> {
  const common = { ...told(bulk), operation: operations[bulk.write], data, previousDoc }
  let answer = doc
  for (const step of (configOf(bulk).hooks.afterChange ?? []).filter(runsIn(bulk)))
    answer = (await step({ ...common, doc: answer })) ?? answer
}

/** A document that is still there. */
export async function runBeforeDelete(bulk: Bulk, id: string): Promise<void> {
  for (const step of (configOf(bulk).hooks.beforeDelete ?? []).filter(runsIn(bulk))) await step({ ...told(bulk), id })
}

/** A document that is gone. */
export async function runAfterDelete(bulk: Bulk, doc: Values & { id: string }): Promise<void> {
  for (const step of (configOf(bulk).hooks.afterDelete ?? []).filter(runsIn(bulk)))
    await step({ ...told(bulk), doc, id: doc.id })
}
