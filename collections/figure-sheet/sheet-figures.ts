import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { canonicalJson, type Json } from '@/lib/canonical-json'
import { toStated } from '@/lib/figure/check'
import { type Explained, signatureOf } from '@/lib/figure/signature'
import type { FigureKind, Target } from '@/lib/figure/types'
import { valuesOf } from '@/lib/figure-sheet/computed'
import type { SheetFigure } from '@/lib/figure-sheet/figure'
import type { Both } from '@/lib/text'
import { asPublic, computed, rowsOf, toComputables } from '../figure/derive-value'
import type { FigureRow } from '../figure/resolved-figures'
import { codesOf } from '../stored/codes'
import { idOf } from '../stored/id-of'
import { findRow } from '../stored/rows'
import { newestRows } from '../stored/versions'

/** A figure as its newest version is stored, its texts in every language. */
export type StoredFigure = FigureRow & {
  kind: FigureKind
  edition: unknown
  axis?: unknown
  asOf?: string | null
  updatedAt: string
  stated?: Parameters<typeof toStated>[0]
  explanation?:
    | (Omit<Explained, 'text'> & { text?: Partial<Both<string>> | null; explainedValue?: number | null })
    | null
}

/**
 * The newest version of every figure of an edition, drafts included, by code. Straight from the
 * database: ten thousand are read at once.
 */
export async function storedFigures(edition: string, req: PayloadRequest): Promise<StoredFigure[]> {
  const where = { 'version.edition': { equals: edition } }
  return newestRows<StoredFigure>('figures', { where, sort: 'version.code' }, req)
}

/** The same as the sheet knows them. */
export async function sheetFigures(edition: { id: string; year: number }, req: PayloadRequest): Promise<SheetFigure[]> {
  const stored = await storedFigures(edition.id, req)
  return toSheetFigures(stored, await codesOf('axes', edition.id, req), await previousValues(edition.year, req))
}

export function toSheetFigures(
  stored: StoredFigure[],
  axes: Map<string, string> = new Map(),
  previous: Map<string, number | null> = new Map(),
): SheetFigure[] {
  const computables = toComputables(stored)
  return stored.map((row, index) => ({
    id: String(row.id),
    code: row.code,
    label: row.label?.[sourceLocale] || row.code,
    axis: axes.get(idOf(row.axis) ?? '') ?? null,
    kind: row.kind,
    unit: row.unit,
    decimals: row.decimals ?? 0,
    display: row.display ?? 'full',
    value: row.value ?? null,
    target: {
      value: row.target?.value ?? null,
      year: row.target?.year ?? null,
      direction: (row.target?.direction ?? 'atLeast') as Target['direction'],
      stated: row.target?.stated ?? null,
      basis: row.target?.basis ?? null,
    },
    asOf: row.asOf?.slice(0, 10) ?? null,
    formula: computables[index]?.formula ?? null,
    stated: toStated(row.stated),
    explanation: toExplanation(row.explanation),
    previous: previous.get(row.code) ?? null,
  }))
}

function toExplanation(stored: StoredFigure['explanation']): SheetFigure['explanation'] {
  const text = stored?.text?.[sourceLocale]
  if (!stored || !text) return null
  return { text, explainedValue: stored.explainedValue ?? null, signed: signatureOf({ ...stored, text }) }
}

/** What the public reads of the year before; nothing where there is no such edition. */
async function previousValues(year: number, req: PayloadRequest): Promise<Map<string, number | null>> {
  const before = await findRow('editions', { year: { equals: year - 1 } }, req)
  return before ? valuesOf(toComputables(asPublic(await rowsOf(String(before.id), req, computed)))) : new Map()
}

/** A checksum of all that a report speaks of: the same figures give the same report. */
export function baselineHashOf(figures: SheetFigure[]): string {
  const spoken = figures.map(({ previous, label, axis, ...figure }) => figure)
  return createHash('sha256')
    .update(canonicalJson(spoken as unknown as Json))
    .digest('hex')
}
