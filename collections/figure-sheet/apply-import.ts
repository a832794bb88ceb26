import type { PayloadRequest, Where } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { unpackReport } from '@/lib/figure-sheet/packed-report'
import { updatesOf } from '@/lib/figure-sheet/validate-sheet'
import type { FigureImport } from '@/payload-types'
import { httpError } from '../refusal/http-error'
import { idOf } from '../stored/id-of'
import { isolatedRequest } from '../stored/isolated-request'
import { updatedRow } from '../stored/rows'
import { say } from '../words/words'
import { nameOf } from './account-name'
import { bulkSave } from './bulk-save'
import { changeTokenOf } from './change-token'
import { endImport } from './import-record'
import { refuseOpenFigures } from './locked-figures'
import { beginProgress, endProgress, ImportCancelledError, reportProgress } from './progress'
import { baselineHashOf, storedFigures, toSheetFigures } from './sheet-figures'
import { type FigureWrite, fewFigures, writeOneByOne } from './write-drafts'

type Updates = ReturnType<typeof updatesOf>

/**
 * Saves what an examined file changes, as drafts: all of it in one transaction, with the rights of
 * the current user, or nothing. Throws a refusal in words when somebody changed the figures
 * meanwhile, has one open, or a rule of the figures refuses.
 */
export async function applyImport(
  record: FigureImport,
  req: PayloadRequest,
  few = fewFigures,
): Promise<'applied' | 'cancelled'> {
  const id = String(record.id)
  const updates = updatesOf(unpackReport(record.report).changes)
  beginProgress(id, updates.size)
  try {
    // A sign of life before the long read, for those who ask elsewhere.
    await reportProgress(req.payload, id, 0)
    await (updates.size <= few ? applyOneByOne : applyAtOnce)(record, updates, req)
    return 'applied'
  } catch (error) {
    if (error instanceof ImportCancelledError) {
      await endImport(id, 'cancelled', null, req)
      return 'cancelled'
    }
    await endImport(id, 'failed', error instanceof Error ? reasonOf(error) : 'unknown', req)
    throw error
  } finally {
    await endProgress(req.payload, id)
  }
}

async function applyOneByOne(record: FigureImport, updates: Updates, req: PayloadRequest): Promise<void> {
  const tell = (done: number) => reportProgress(req.payload, String(record.id), done)
  await inOneTransaction(req, async (own) => {
    const writes = await writesOf(record, updates, own)
    await refuseOpenFigures(writes, own)
    await writeOneByOne(writes, { req: own, onDone: tell })
    await recordApplied(record, own)
    await tell(updates.size)
  })
}

/**
 * Everything but the writes comes before the transaction, in which others wait; there it is only
 * seen that nothing changed meanwhile.
 */
async function applyAtOnce(record: FigureImport, updates: Updates, req: PayloadRequest): Promise<void> {
  const tell = (share: number) => reportProgress(req.payload, String(record.id), Math.floor(share * updates.size))
  const edition = idOf(record.edition) ?? ''
  const asking = await ownRequest(req)
  const changeToken = await changeTokenOf(edition, asking)
  const writes = await writesOf(record, updates, asking)
  // Each of these reads keeps the process for a second or more: others are answered in between.
  await tell(0)
  const drafts = await bulkSave(writes, { req: asking, onDone: (done) => tell(done / updates.size / 2) })
  await inOneTransaction(req, async (own) => {
    if ((await changeTokenOf(edition, own)) !== changeToken) throw stale(req)
    await refuseOpenFigures(writes, own)
    await drafts.write(own, (share) => tell((1 + share) / 2))
    await recordApplied(record, own)
    await tell(1)
  })
}

/**
 * The figures as they are stored, which are still those of the dry run,
 * with what is to become of them.
 */
async function writesOf(record: FigureImport, updates: Updates, req: PayloadRequest): Promise<FigureWrite[]> {
  const stored = await storedFigures(idOf(record.edition) ?? '', req)
  // What only a report shows beside the figures is no part of the checksum.
  if (baselineHashOf(toSheetFigures(stored)) !== record.basis) throw stale(req)
  return stored.flatMap((figure) => {
    const update = updates.get(String(figure.id))
    return update ? [{ figure, update }] : []
  })
}

async function recordApplied({ id }: FigureImport, own: PayloadRequest): Promise<void> {
  await own.payload.update({
    collection: 'figure-imports',
    id,
    data: { state: 'applied', endedAt: new Date().toISOString() },
    depth: 0,
    req: isolatedRequest(own),
  })
}

/** Of the current user, and of nothing else in the request. */
const ownRequest = ({ user, i18n, headers, payload }: PayloadRequest) =>
  createLocalReq({ user: user ?? undefined, req: { i18n, headers } }, payload)

async function inOneTransaction(req: PayloadRequest, work: (own: PayloadRequest) => Promise<void>): Promise<void> {
  const own = await ownRequest(req)
  if (!(await initTransaction(own))) throw new Error('This database gives no transactions')
  try {
    await work(own)
    await commitTransaction(own)
  } catch (error) {
    await killTransaction(own)
    throw error
  }
}

const stale = (req: PayloadRequest) => httpError(say(req, 'FigureSheet.figuresHaveChangedSinceDry'), 409)

type Refusal = Error & { data?: { errors?: { message?: string }[] } }

/** What a rule says of a field tells more than that there was one. */
const reasonOf = (error: Refusal): string => (error.data?.errors?.[0]?.message ?? error.message).slice(0, 1000)

/**
 * Takes the record for this application alone and notes who asked for it;
 * false when somebody else was faster.
 */
export async function claimImport(record: FigureImport, warnings: number, req: PayloadRequest): Promise<boolean> {
  const isFree: Where = { and: [{ id: { equals: record.id } }, { state: { equals: 'examined' } }] }
  const claim = {
    state: 'applying',
    startedAt: new Date().toISOString(),
    appliedBy: String(req.user?.id),
    appliedByName: nameOf(req.user),
    confirmedWarnings: warnings,
  }
  // Outside any transaction: others see it at once.
  const claimed = await updatedRow('figure-imports', isFree, claim, { payload: req.payload }, { state: true })
  return claimed !== null
}
