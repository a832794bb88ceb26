import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { UnreadableFileError } from '@/lib/figure-sheet/cells'
import { examine } from '@/lib/figure-sheet/examine'
import type { NumberFormat } from '@/lib/figure-sheet/numbers'
import { readSheetFile } from '@/lib/figure-sheet/read-file'
import { countsOf, type SheetReport } from '@/lib/figure-sheet/report'
import { aside } from '../hooks/aside'
import { refusal } from '../refusal'
import { say } from '../words'
import { nameOf } from './account-name'
import { packReport } from './packed-report'
import { basisOf, sheetFigures } from './sheet-figures'
import { unreadableWords } from './unreadable-words'

export type SheetEdition = { id: string; year: number; title: string; dataDate: string | null }

type Upload = { bytes: Uint8Array; fileName: string; declared: NumberFormat | null }

/** Tries a file on the figures of an edition and keeps what came of it; no figure changes. Gives the id of the record. */
export async function examineFile(edition: SheetEdition, upload: Upload, req: PayloadRequest): Promise<string> {
  const { bytes, fileName, declared } = upload
  const figures = await sheetFigures(edition, req)
  const { report, format } = await inWords(req, async () => {
    const file = await readSheetFile(bytes)
    const report = examine(file, figures, { declared, dataDate: edition.dataDate?.slice(0, 10) ?? null })
    return { report, format: file.format }
  })
  const { id } = await req.payload.create({
    collection: 'figure-imports',
    req: aside(req),
    data: {
      edition: edition.id,
      year: edition.year,
      state: 'examined',
      fileName,
      format,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      examinedBy: String(req.user?.id),
      examinedByName: nameOf(req.user),
      rows: report.rows,
      numbers: report.numbers,
      counts: countsOf(report),
      basis: basisOf(figures),
      report: packReport(withinReason(report)),
    },
  })
  return String(id)
}

async function inWords<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error
    const { it, en } = unreadableWords(error.reason, error.row)
    throw refusal(say(req, it, en), error.reason.startsWith('too') ? 413 : 422)
  }
}

/** What people wrote is kept as long as people write, not as long as a cell may be. */
function withinReason(report: SheetReport): SheetReport {
  return {
    ...report,
    changes: report.changes.map((change) => ({
      ...change,
      found: change.found.slice(0, 200),
      note: change.note?.slice(0, 500) ?? null,
    })),
    problems: report.problems.map((problem) => ({ ...problem, found: problem.found.slice(0, 200) })),
  }
}
