import { createHash } from 'node:crypto'
import type { SheetFile } from './cells'
import type { SheetFigure } from './figure'
import { longestNote } from './limits'
import type { NumberFormat } from './numbers'
import { packReport } from './packed-report'
import { readSheetFile } from './read-file'
import { countsOf, type ReportCounts, type SheetReport } from './report'
import { validateSheet } from './validate-sheet'

export type DryRunInput = {
  bytes: Uint8Array
  figures: SheetFigure[]
  declared: NumberFormat | null
  /** ISO day of the edition's data. */
  dataDate: string | null
}

/** What came of a file, as the record of an import keeps it. */
export type DryRun = {
  format: SheetFile['format']
  size: number
  sha256: string
  rows: number
  numbers: SheetReport['numbers']
  counts: ReportCounts
  /** The whole report, packed. */
  report: string
}

/**
 * Tries a file on figures. Knows nothing of the portal: it runs in a process of its
 * own. Throws UnreadableFileError.
 */
export async function dryRun({ bytes, figures, declared, dataDate }: DryRunInput): Promise<DryRun> {
  const file = await readSheetFile(bytes)
  const report = validateSheet(file, figures, { declared, dataDate })
  return {
    format: file.format,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    rows: report.rows,
    numbers: report.numbers,
    counts: countsOf(report),
    report: packReport(withinReason(report)),
  }
}

/** What people wrote is kept as long as people write, not as long as a cell may be. */
function withinReason(report: SheetReport): SheetReport {
  return {
    ...report,
    changes: report.changes.map((change) => ({
      ...change,
      found: change.found.slice(0, 200),
      note: change.note?.slice(0, longestNote) ?? null,
    })),
    problems: report.problems.map((problem) => ({ ...problem, found: problem.found.slice(0, 200) })),
  }
}
