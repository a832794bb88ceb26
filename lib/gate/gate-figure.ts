import type { Comparability, Display, FigureKind, Formula, Stated, Target, Unit } from '../figure/types'
import type { Both } from '../text'
import type { GatePlace } from './line'

export type Texts = Both<string | null>

/**
 * A figure as the gate sees it: its newest draft, derived values computed among the newest
 * drafts, texts in all languages.
 */
export type GateFigure = {
  id: string
  code: string
  /** In the unit; null is not available. */
  value: number | null
  unit: Unit
  decimals: number
  display: Display
  kind: FigureKind
  label: Texts
  target: Target | null
  /** Operands by code. */
  formula: Formula | null
  stated: Stated | null
  description: Texts
  explanation: Texts
  /** The value the explanation was signed for, in the unit. */
  explainedValue: number | null
  signedBy: string | null
  /** ISO date. */
  signedOn: string | null
  comparability: { status: Comparability['status']; reason: Texts } | null
}

/** A place in the form of a figure. */
export const inFigure = ({ id, code, label }: GateFigure, field: string): GatePlace => ({
  collection: 'figures',
  id,
  title: label.it ?? code,
  field,
})

/** Whether a text is written. */
export const isWritten = (text: string | null | undefined): text is string => Boolean(text?.trim())
