import { type DocumentClaim, saysTheSame } from '../figure/signature'
import type { Display, FigureKind, FigureRecord, Formula, Stated, Target, Unit } from '../figure/types'

/**
 * A figure of an edition as its newest version has it, drafts included: what the sheet is
 * written from and compared with.
 */
export type SheetFigure = {
  id: string
  code: string
  /** In Italian; the code where it has none yet. */
  label: string
  /** Code of its axis; null for the whole programme. */
  axis: string | null
  kind: FigureKind
  unit: Unit
  decimals: number
  display: Display
  /** As stored, in `unit`; null is "not available". Of a derived figure it counts for nothing. */
  value: number | null
  target: Omit<Target, 'value' | 'year'> & { value: number | null; year: number | null }
  /** ISO day; null is the edition's data date. */
  asOf: string | null
  formula: Formula | null
  stated: Stated | null
  explanation: { text: string; explainedValue: number | null; signed: FigureRecord['signed'] } | null
  /** Value of the same code one edition before; null where there is none. */
  previous: number | null
}

/** What an import writes of one figure; what is absent stays. */
export type FigureUpdate = {
  value?: number | null
  target?: number | null
  targetYear?: number | null
  asOf?: string | null
}

/**
 * The figure as it would be. A signature lapses with what it was given
 * for, as when the figure is saved.
 */
export function updated(figure: SheetFigure, update: FigureUpdate): SheetFigure {
  const target = {
    ...figure.target,
    ...('target' in update && { value: update.target ?? null }),
    ...('targetYear' in update && { year: update.targetYear ?? null }),
  }
  const now = {
    ...figure,
    target,
    ...('value' in update && { value: update.value ?? null }),
    ...('asOf' in update && { asOf: update.asOf ?? null }),
  }
  if (!now.explanation || saysTheSame(figure as DocumentClaim, now as DocumentClaim)) return now
  return { ...now, explanation: { ...now.explanation, explainedValue: null } }
}
