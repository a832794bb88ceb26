import * as z from 'zod/mini'
import type { OfficeDownload, OfficeEndpoint } from '../office-api/endpoint'
import { tick } from '../office-api/lenient'
import type { ReportCounts, SheetReport } from './report'

/**
 * `applying` ends as one of the last three; `applied` is written in the
 * transaction that writes the figures.
 */
export const importStates = ['examined', 'applying', 'applied', 'cancelled', 'failed'] as const
export type ImportState = (typeof importStates)[number]

/** How many figures of how many are written. */
export type ImportProgress = { done: number; total: number }

/** The record of an import as the office sees it, without its report. Instants are ISO texts. */
export type ImportRecord = {
  id: string
  state: ImportState
  fileName: string
  /** In bytes. */
  size: number
  sha256: string
  rows: number
  numbers: SheetReport['numbers']
  counts: ReportCounts
  createdAt: string
  examinedByName: string
  appliedByName?: string | null
  startedAt?: string | null
  endedAt?: string | null
  confirmedWarnings?: number | null
  failure?: string | null
  /** Null unless it is being applied. */
  progress: ImportProgress | null
}

/** All figures of an edition as their newest drafts have them, to be filled in and brought back. */
export const figureSheet = (format: 'xlsx' | 'csv'): OfficeDownload => ({
  method: 'get',
  path: `/editions/:id/figures.${format}`,
})

type OneImport = { import: ImportRecord }

/** The lists of a report. */
export const reportLists = ['changes', 'problems', 'checks', 'consequences', 'missing'] as const
export type ReportList = (typeof reportLists)[number]

/** One page of a list of a report. */
export type ReportPage = { total: number; page: number; pages: number } & {
  [List in ReportList]: { list: List; lines: SheetReport[List] }
}[ReportList]

/**
 * The file as the body; `name` says what it is called, `numbers` how its numbers
 * are written if somebody says so.
 */
export const dryRunFigures: OfficeEndpoint<OneImport, Blob> = { method: 'post', path: '/editions/:id/figure-imports' }

export const figureImports: OfficeEndpoint<{ imports: ImportRecord[] }> = {
  method: 'get',
  path: '/editions/:id/figure-imports',
}

export const figureImport: OfficeEndpoint<OneImport> = { method: 'get', path: '/editions/:id/figure-imports/:import' }

/**
 * `list`, and of it those of a `kind` whose code or name holds the
 * words of `search`; a `page` from 1.
 */
export const reportPage: OfficeEndpoint<ReportPage> = {
  method: 'get',
  path: '/editions/:id/figure-imports/:import/lines',
}

/** Whether somebody has looked at the warnings; not, where nothing is sent. */
const applyBody = z.catch(z.object({ confirmed: tick }), { confirmed: false })

export const applyFigures: OfficeEndpoint<OneImport, z.infer<typeof applyBody>> = {
  method: 'post',
  path: '/editions/:id/figure-imports/:import/apply',
  body: applyBody,
}

export const cancelFigures: OfficeEndpoint<OneImport> = {
  method: 'post',
  path: '/editions/:id/figure-imports/:import/cancel',
}
