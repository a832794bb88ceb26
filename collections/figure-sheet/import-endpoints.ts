import type { Endpoint, PayloadRequest } from 'payload'
import {
  applyFigures,
  cancelFigures,
  dryRunFigures,
  figureImport,
  figureImports,
  reportPage,
} from '@/lib/figure-sheet/api'
import { largestFile } from '@/lib/figure-sheet/limits'
import { numberFormats } from '@/lib/figure-sheet/numbers'
import { unpackReport } from '@/lib/figure-sheet/packed-report'
import type { ReportCounts } from '@/lib/figure-sheet/report'
import { limitedBody } from '@/lib/limited-body'
import type { FigureImport } from '@/payload-types'
import { asUpload } from '../file-reading/read-file'
import { refuseInWords } from '../file-reading/refuse-in-words'
import { checkedBody, serve } from '../office-api/serve'
import { httpError } from '../refusal/http-error'
import { say } from '../words/words'
import { applyImport, claimImport } from './apply-import'
import { askedEdition } from './asked-edition'
import { dryRunFile } from './dry-run-file'
import { fileNameFrom } from './file-name'
import { importOf, importsOf, toSummary } from './import-record'
import { cancelProgress } from './progress'
import { reportLines } from './report-lines'

const asked = (req: PayloadRequest) => importOf(String(req.routeParams?.id), String(req.routeParams?.import), req)

/** The record as it is now; null when it is gone. */
async function summary(id: string, req: PayloadRequest) {
  const record = await importOf(String(req.routeParams?.id), id, req)
  return record && { import: await toSummary(record, req) }
}

/**
 * Tries a file: `name` is what it is called, `numbers` how its numbers
 * are written if somebody says so.
 */
const dryRun = serve(dryRunFigures, async (req) => {
  const edition = await askedEdition(req)
  if (!edition) return null
  const declared = numberFormats.find((format) => format === req.searchParams.get('numbers')) ?? null
  const fileName = fileNameFrom(req.searchParams.get('name'))
  const bytes = () => limitedBody(req, largestFile)
  const upload = async () => dryRunFile(edition, { bytes: await bytes(), fileName, declared }, req)
  return summary(await refuseInWords(req, () => asUpload(upload)), req)
})

const list = serve(figureImports, async (req) => {
  const edition = await askedEdition(req)
  return edition && { imports: await importsOf(edition.id, req) }
})

/** How an import stands, and how far it is while it is being applied. */
const one = serve(figureImport, (req) => summary(String(req.routeParams?.import), req))

const lines = serve(reportPage, async (req) => {
  const record = await asked(req)
  return record && reportLines(unpackReport(record.report), req)
})

/** Saves the changes as drafts and answers when all is stored or nothing. */
const apply = serve(applyFigures, async (req) => {
  const record = await asked(req)
  if (!record) return null
  const { confirmed } = await checkedBody(applyFigures, req)
  const { warnings } = refuseUnready(record, confirmed, req)
  if (!(await claimImport(record, warnings, req))) throw notReady(req)
  await applyImport(record, req)
  return summary(String(record.id), req)
})

function refuseUnready(record: FigureImport, isConfirmed: boolean, req: PayloadRequest): ReportCounts {
  const counts = record.counts as ReportCounts
  const refuse = (message: string) => httpError(message, 409)
  if (record.state !== 'examined') throw notReady(req)
  if (counts.errors > 0) throw refuse(say(req, 'FigureSheet.fileHasErrorsMendIt'))
  if (counts.changes === 0) throw refuse(say(req, 'FigureSheet.fileChangesNothing'))
  if (counts.warnings > 0 && !isConfirmed) throw refuse(say(req, 'FigureSheet.confirmWarningsOfDryRun'))
  return counts
}

const notReady = (req: PayloadRequest) => httpError(say(req, 'FigureSheet.thisDryRunHasBeen'), 409)

/**
 * Asks for the end of an import under way. It ends at the next figure, or the next hundreds that
 * are written, with nothing changed, unless it was over already.
 */
const cancel = serve(cancelFigures, async (req) => {
  const record = await asked(req)
  if (record?.state === 'applying') await cancelProgress(req.payload, String(record.id))
  return record && summary(String(record.id), req)
})

export const sheetImportEndpoints: Endpoint[] = [dryRun, list, lines, apply, cancel, one]
