import type { PayloadRequest } from 'payload'
import { locales } from '@/i18n/locales'
import { OperandCountError } from '@/lib/figure/formula'
import { computeValues, FormulaCycleError, UnknownOperandError } from '@/lib/figure/resolve'
import type { ResolvedFigure } from '@/lib/figure/resolved-figure'
import { toDeclared, toTarget } from '@/lib/figure/target'
import { countForm, targetCountCodes, targetCountLabels, targetCounts } from '@/lib/figure/target-counts'
import type { Display, FigureKind, Target } from '@/lib/figure/types'
import type { Both } from '@/lib/text'
import { newestAmong } from '../stored/newest'
import { all } from '../stored/rows'
import { storedRow } from '../stored/stored-row'
import { type Row, readFrom, rowsOf, toComputables } from './derive-value'

export type FigureRow = Row & {
  label?: Partial<Both<string>> | null
  decimals?: number | null
  display?: Display | null
  target?: Partial<Target> | null
  kind?: FigureKind
  asOf?: string | null
}

/**
 * Every figure of an edition as it reads in its newest version, drafts included; derived
 * values are computed among these.
 */
export async function newestReadings(edition: string, req: PayloadRequest): Promise<ResolvedFigure[]> {
  const where = { edition: { equals: edition } }
  const [newest, published, dataDate] = await Promise.all([
    newestAmong<FigureRow>('figures', where, req, { locale: 'all', sort: 'code', limit: all }),
    publicRows(edition, req),
    dataDateOf(edition, req),
  ])
  const isPublished = new Set(published.map(({ id }) => String(id)))
  return withTargetCounts(newest, (id) => isPublished.has(id), dataDate)
}

/**
 * The published figures of an edition as readers meet them, whether
 * or not the edition is public yet.
 */
export async function publicReadings(edition: string, req: PayloadRequest): Promise<ResolvedFigure[]> {
  return withTargetCounts(await publicRows(edition, req), () => true, await dataDateOf(edition, req))
}

/** The same of rows that were read already, drafts among them. */
export const publicReadingsAmong = (rows: FigureRow[], dataDate: string | null): ResolvedFigure[] =>
  withTargetCounts(
    rows.filter(({ _status }) => _status === 'published'),
    () => true,
    dataDate,
  )

/** The same before and after one of them becomes another. */
export async function readingsAround(
  changed: Omit<FigureRow, 'label'>,
  edition: string,
  req: PayloadRequest,
): Promise<{ before: ResolvedFigure[]; after: ResolvedFigure[] }> {
  const [rows, dataDate] = await Promise.all([publicRows(edition, req), dataDateOf(edition, req)])
  const afterwards = rows.map((row) =>
    String(row.id) === String(changed.id) ? { ...row, ...changed, label: row.label } : row,
  )
  const read = (some: FigureRow[]) => withTargetCounts(some, () => true, dataDate)
  return { before: read(rows), after: read(afterwards) }
}

async function publicRows(edition: string, req: PayloadRequest): Promise<FigureRow[]> {
  return (await rowsOf<FigureRow>(edition, req, readFrom)).filter(({ _status }) => _status === 'published')
}

/** The day the figures of an edition are of; null while nobody has said it. */
async function dataDateOf(edition: string, req: PayloadRequest): Promise<string | null> {
  const found = await storedRow<{ id: string; dataDate?: string | null }>('editions', edition, req)
  return found?.dataDate ?? null
}

/** Figures as they read, and after them what texts may count of their targets. */
export function withTargetCounts(
  rows: FigureRow[],
  isPublished: (id: string) => boolean,
  dataDate: string | null,
): ResolvedFigure[] {
  const readings = toReadings(rows, isPublished)
  return dataDate ? [...readings, ...countReadings(rows, readings, dataDate)] : readings
}

function countReadings(rows: FigureRow[], readings: ResolvedFigure[], dataDate: string): ResolvedFigure[] {
  const countable = rows.map(({ kind, asOf, target }, index) => ({
    kind: kind ?? ('context' as const),
    asOf: (asOf ?? dataDate).slice(0, 10),
    value: readings[index]?.value ?? null,
    target: toTarget(target),
    declared: toDeclared(target),
  }))
  const counts = targetCounts(countable, dataDate.slice(0, 10))
  return targetCountCodes.map((code) => ({
    id: code,
    code,
    label: targetCountLabels[code],
    ...countForm,
    value: counts[code],
    isPublished: true,
  }))
}

/** Figures as they read, derived values computed among these. */
export function toReadings(rows: FigureRow[], isPublished: (id: string) => boolean): ResolvedFigure[] {
  const values = computed(rows)
  return rows.map((row) => ({
    id: String(row.id),
    code: row.code,
    label: Object.fromEntries(
      locales.map((locale) => [locale, row.label?.[locale] || null]),
    ) as ResolvedFigure['label'],
    value: (values ? values.get(row.code) : row.value) ?? null,
    unit: row.unit,
    decimals: row.decimals ?? 0,
    display: row.display ?? 'full',
    target: toTarget(row.target),
    isPublished: isPublished(String(row.id)),
  }))
}

/**
 * Null where drafts do not fit together: what was computed when they were
 * saved is then the best there is.
 */
function computed(rows: FigureRow[]) {
  try {
    return computeValues(toComputables(rows))
  } catch (error) {
    if (
      error instanceof FormulaCycleError ||
      error instanceof UnknownOperandError ||
      error instanceof OperandCountError
    )
      return null
    throw error
  }
}
