import type { PayloadRequest } from 'payload'
import type { ImportRecord, ImportState } from '@/lib/figure-sheet/api'
import type { FigureImport } from '@/payload-types'
import { idOf } from '../stored/id-of'
import { isolatedRequest } from '../stored/isolated-request'
import { findRow } from '../stored/rows'
import { progressOf } from './progress'

/** The import of that edition, with its report; null when there is none. */
export async function importOf(edition: string, id: string, req: PayloadRequest): Promise<FigureImport | null> {
  // Outside the transaction of the request: what is told of an import is what is stored of it.
  const record = await findRow<FigureImport>('figure-imports', { id: { equals: id } }, { payload: req.payload })
  return record && idOf(record.edition) === edition ? record : null
}

/** What the database keeps as JSON, by its types. */
type Kept = Pick<ImportRecord, 'numbers' | 'counts'>

/** An import that no process runs any more was never committed: its end would be in the record. */
const silentMs = 15_000

export async function toSummary(record: FigureImport, req: PayloadRequest): Promise<ImportRecord> {
  const { report, basis, edition, examinedBy, appliedBy, ...shown } = record as FigureImport & Kept
  if (record.state !== 'applying') return { ...shown, progress: null }
  const progress = await progressOf(req.payload, String(record.id))
  const isSilent = Date.now() - new Date(record.startedAt ?? 0).getTime() > silentMs
  if (progress || !isSilent) return { ...shown, progress: progress ?? { done: 0, total: shown.rows } }
  await endImport(String(record.id), 'failed', 'interrupted', req)
  return { ...shown, state: 'failed', failure: 'interrupted', progress: null }
}

/** Notes how an import ended without having changed anything. */
export async function endImport(
  id: string,
  state: Extract<ImportState, 'cancelled' | 'failed'>,
  failure: string | null,
  req: PayloadRequest,
): Promise<void> {
  await req.payload.update({
    collection: 'figure-imports',
    id,
    data: { state, failure, endedAt: new Date().toISOString() },
    depth: 0,
    req: { user: req.user },
  })
}

/** The newest imports of an edition, without their reports. */
export async function importsOf(edition: string, req: PayloadRequest): Promise<ImportRecord[]> {
  const { docs } = await req.payload.find({
    collection: 'figure-imports',
    where: { edition: { equals: edition } },
    sort: '-createdAt',
    limit: 50,
    depth: 0,
    select: { report: false, basis: false },
    req: isolatedRequest(req),
  })
  return Promise.all(docs.map((record) => toSummary(record as FigureImport, req)))
}
