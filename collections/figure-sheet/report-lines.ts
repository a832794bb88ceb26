import type { PayloadRequest } from 'payload'
import { type ReportList, type ReportPage, reportLists } from '@/lib/figure-sheet/api'
import { type Severity, severities } from '@/lib/figure-sheet/problem-kinds'
import { type ChangeMark, changeMarks, type SheetReport } from '@/lib/figure-sheet/report'

const pageLength = 50

/**
 * One page of a list of a report: those of a kind, those whose code
 * or name holds what is looked for.
 */
export function reportLines(report: SheetReport, req: PayloadRequest): ReportPage {
  const asked = (name: string) => req.searchParams.get(name) ?? ''
  const list = reportLists.find((known) => known === asked('list')) ?? 'changes'
  const lines = of(list, report, asked('kind')).filter((line) => isLookedFor(line, asked('search')))
  const pages = Math.max(1, Math.ceil(lines.length / pageLength))
  const page = Math.min(Math.max(1, Math.trunc(Number(asked('page'))) || 1), pages)
  const shown = lines.slice((page - 1) * pageLength, page * pageLength)
  // The lines are those of the list, which the compiler cannot see.
  return { list, total: lines.length, page, pages, lines: shown } as ReportPage
}

function of(list: ReportList, report: SheetReport, kind: string): object[] {
  if (list === 'problems' && severities.includes(kind as Severity))
    return report.problems.filter(({ severity }) => severity === kind)
  if (list === 'changes' && changeMarks.includes(kind as ChangeMark))
    return report.changes.filter(({ marks }) => marks.includes(kind as ChangeMark))
  if (list === 'checks' && (kind === 'broken' || kind === 'mended'))
    return report.checks.filter(({ outcome }) => outcome === kind)
  return report[list]
}

function isLookedFor(line: object, search: string): boolean {
  const { figure, code, label } = line as {
    figure?: { code: string; label: string } | null
    code?: string
    label?: string
  }
  const text = [code, label, figure?.code, figure?.label].join(' ').toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
