import type { PayloadRequest } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { updatesOf } from '@/lib/figure-sheet/examine'
import type { FigureImport } from '@/payload-types'
import { aside } from '../hooks/aside'
import { idOf } from '../hooks/edition-year'
import { refusal } from '../refusal'
import { say } from '../words'
import { nameOf } from './account-name'
import { endImport } from './import-record'
import { refuseOpenFigures } from './locked-figures'
import { unpackReport } from './packed-report'
import { beginProgress, endProgress, ImportCancelledError, reportProgress } from './progress'
import { basisOf, storedFigures, toSheetFigures } from './sheet-figures'
import { writeDrafts } from './write-drafts'

/**
 * Saves what an examined file changes, as drafts: all of it in one transaction, with the rights of whoever asks, or nothing.
 * Throws a refusal in words when somebody changed the figures meanwhile, has one open, or a rule of the figures refuses.
 */
export async function applyImport(
  record: FigureImport,
  req: PayloadRequest,
  few?: number,
): Promise<'applied' | 'cancelled'> {
  const id = String(record.id)
  const updates = updatesOf(unpackReport(record.report).changes)
  beginProgress(id, updates.size)
  try {
    // A sign of life before the long read, for those who ask elsewhere.
    await reportProgress(req.payload, id, 0)
    await inOneTransaction(req, async (own) => {
      const stored = await storedFigures(idOf(record.edition) ?? '', own)
      // What only a report shows beside the figures is no part of the checksum.
      if (basisOf(toSheetFigures(stored)) !== record.basis) throw stale(req)
      const writes = stored.flatMap((figure) => {
        const update = updates.get(String(figure.id))
        return update ? [{ figure, update }] : []
      })
      await refuseOpenFigures(new Map(writes.map(({ figure }) => [String(figure.id), figure.code])), own)
      await writeDrafts(writes, { req: own, onDone: (done) => reportProgress(req.payload, id, done) }, few)
      await req.payload.update({
        collection: 'figure-imports',
        id,
        data: { state: 'applied', endedAt: new Date().toISOString() },
        depth: 0,
        req: aside(own),
      })
      await reportProgress(req.payload, id, updates.size)
    })
    await refuseUnlessStored(id, req)
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

async function inOneTransaction(req: PayloadRequest, work: (own: PayloadRequest) => Promise<void>): Promise<void> {
  const { i18n, headers } = req
  const own = await createLocalReq({ user: req.user ?? undefined, req: { i18n, headers } }, req.payload)
  if (!(await initTransaction(own))) throw new Error('This database gives no transactions')
  try {
    await work(own)
    await commitTransaction(own)
  } catch (error) {
    await killTransaction(own)
    throw error
  }
}

/** The adapters end a transaction that could not be committed without a word. The record was written in it, so it tells. */
async function refuseUnlessStored(id: string, req: PayloadRequest): Promise<void> {
  const stored = await req.payload.db.findOne<FigureImport>({
    collection: 'figure-imports',
    where: { id: { equals: id } },
  })
  if (stored?.state !== 'applied') throw new Error('The transaction was not committed')
}

const stale = (req: PayloadRequest) =>
  refusal(
    say(
      req,
      'I dati sono cambiati dopo la prova: rifai la prova.',
      'The figures have changed since the dry run: examine the file again.',
    ),
    409,
  )

type Refusal = Error & { data?: { errors?: { message?: string }[] } }

/** What a rule says of a field tells more than that there was one. */
const reasonOf = (error: Refusal): string => (error.data?.errors?.[0]?.message ?? error.message).slice(0, 1000)

/** Takes the record for this application alone and notes who asked for it; false when somebody else was faster. */
export async function claimImport(record: FigureImport, warnings: number, req: PayloadRequest): Promise<boolean> {
  const claimed = await req.payload.db.updateOne({
    collection: 'figure-imports',
    where: { and: [{ id: { equals: record.id } }, { state: { equals: 'examined' } }] },
    data: {
      state: 'applying',
      startedAt: new Date().toISOString(),
      appliedBy: String(req.user?.id),
      appliedByName: nameOf(req.user),
      confirmedWarnings: warnings,
    },
    select: { state: true },
  })
  return claimed !== null
}
