import type { PayloadRequest } from 'payload'
import { type ChangeMark, changeMarks, type Severity, type SheetReport, severities } from '@/lib/figure-sheet/report'

export const reportLists = ['changes', 'problems', 'checks', 'consequences', 'missing'] as const
export type ReportList = (typeof reportLists)[number]

const pageLength = 50

/** One page of a list of a report: those of a kind, those whose code or name holds what is looked for. */
export function reportLines(report: SheetReport, req: PayloadRequest) {
  const asked = (name: string) => req.searchParams.get(name) ?? ''
  const list = reportLists.find((known) => known === asked('list')) ?? 'changes'
  const lines = of(list, report, asked('kind')).filter((line) => isLookedFor(line, asked('search')))
  const pages = Math.max(1, Math.ceil(lines.length / pageLength))
  const page = Math.min(Math.max(1, Math.trunc(Number(asked('page'))) || 1), pages)
  return { list, total: lines.length, page, pages, lines: lines.slice((page - 1) * pageLength, page * pageLength) }
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
