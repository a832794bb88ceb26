import type { FormatReading } from '@/lib/figure-sheet/number-format'
import type { ReportCounts } from '@/lib/figure-sheet/report'

export type ImportState = 'examined' | 'applying' | 'applied' | 'cancelled' | 'failed'

/** The record of an import as the office's API tells it. */
export type ImportRecord = {
  id: string
  state: ImportState
  fileName: string
  size: number
  sha256: string
  rows: number
  numbers: FormatReading & { decided: number }
  counts: ReportCounts
  createdAt: string
  examinedByName: string
  appliedByName?: string | null
  startedAt?: string | null
  endedAt?: string | null
  confirmedWarnings?: number | null
  failure?: string | null
  progress: { done: number; total: number } | null
}

export const importLists = ['changes', 'problems', 'checks', 'consequences', 'missing'] as const
export type ImportList = (typeof importLists)[number]
