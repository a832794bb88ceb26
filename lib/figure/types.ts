import type { EditionKey } from '@/lib/read-scope'
import type { Localised } from '@/lib/text'

/** What a figure measures. The kind decides which fields apply and which units are allowed. */
export const figureKinds = ['finance', 'recipients', 'output', 'result', 'amount', 'context'] as const
export type FigureKind = (typeof figureKinds)[number]

/**
 * What an amount of an initiative is, in the document's own terms, which it does not define: they
 * cannot be compared or added. `added` is what an act adds in the year to what was there;
 * `unspecified` means that the document does not say.
 */
export const amountKinds = [
  'madeAvailable',
  'totalInvestment',
  'callBudget',
  'granted',
  'added',
  'unspecified',
] as const
export type AmountKind = (typeof amountKinds)[number]

export const units = ['EUR', 'percent', 'people', 'households', 'bodies', 'projects', 'companies', 'courses'] as const
export type Unit = (typeof units)[number]

/**
 * How a derived figure follows from its operands, in their order: `sum` adds all, `difference` is
 * the first less the rest, `ratio` is first ÷ second (× 100 when the unit is percent), `share` is
 * part ÷ whole × 100 where the part is contained in the whole.
 */
export const operations = ['sum', 'difference', 'ratio', 'share'] as const
export type Operation = (typeof operations)[number]
export type Formula = { operation: Operation; operands: string[] }

export const displays = ['full', 'millions'] as const
export type Display = (typeof displays)[number]

export const directions = ['atLeast', 'atMost'] as const
export const targetOutcomes = ['reached', 'notReached'] as const
/**
 * Whose the target is: of the indicator itself or, as in the document for the
 * result of Axis IV, of another one.
 */
export const targetBases = ['own', 'otherIndicator'] as const
/**
 * `stated` is what the approved document says of it in words; absent or null when it says nothing.
 * `basis` absent or null means the indicator's own.
 */
export type Target = {
  value: number
  year: number
  direction: (typeof directions)[number]
  stated?: (typeof targetOutcomes)[number] | null
  basis?: (typeof targetBases)[number] | null
}

/**
 * What the document says of a target whose value it does not print.
 * `year` is null where it names none.
 */
export type DeclaredOutcome = { outcome: (typeof targetOutcomes)[number]; year: number | null }

/**
 * How a figure stands to a target, as all of the portal says it. `reached` and `notReached`
 * follow from value and target; `declaredReached` is what the document says without a value
 * or without a target; `borrowedTarget` is measured against the target of another
 * indicator, so that nothing follows.
 */
export const targetStates = ['reached', 'notReached', 'declaredReached', 'borrowedTarget'] as const
export type TargetState = (typeof targetStates)[number]

/**
 * What the approved document prints. `precision` is the worth of its last printed digit, in the
 * figure's unit: 254 mln € has 1000000.
 */
export type Stated = { value: number; precision: number }

/** How a figure stands to the same figure of the edition before, as the office declares it. */
export const comparabilities = ['comparable', 'redefined', 'targetRevised', 'new'] as const
export type Comparability = { status: (typeof comparabilities)[number]; reason: Localised<string> | null }

/** `file` is the address of the document's PDF, once the office has uploaded it. */
export type Source = { document: string; section: string; page: number | null; file?: string | null }

/**
 * A typed, sourced, dated number of one edition, as stored.
 * `value` is in `unit`; money is euro exact to the cent; null means "not available", never zero.
 * For a figure with a formula `value` is what was computed when it was last saved.
 */
export type FigureRecord = {
  code: string
  /**
   * What its address names: the year where a newer edition is published, a dated state,
   * drafts; null for the newest as it is.
   */
  olderEdition: EditionKey | null
  axis: string | null
  initiative: string | null
  kind: FigureKind
  /** Only of amounts; null when nobody has said. */
  amountKind: AmountKind | null
  label: Localised<string>
  /** A few words that name it where its axis is clear; null where nobody wrote them. */
  shortLabel: Localised<string> | null
  value: number | null
  unit: Unit
  decimals: number
  display: Display
  /** ISO date (2022-12-31) the value refers to. */
  asOf: string
  target: Target | null
  /**
   * Only where the document speaks of a target without printing its
   * value; null where `target` is not.
   */
  declared: DeclaredOutcome | null
  formula: Formula | null
  stated: Stated | null
  source: Source
  explanation: Localised<string> | null
  /**
   * The value the explanation was signed for, in `unit`; null when there is no
   * explanation. It explains no other value.
   */
  explainedValue: number | null
  /**
   * Who signed the explanation, and the ISO date; null when nobody has, or it is not
   * written in the source language.
   */
  signed: { by: string | null; on: string | null } | null
  description: Localised<string> | null
  /** Null when nobody has declared it, as in the first edition. */
  comparability: Comparability | null
  /** ISO date and time of the last change. */
  updatedAt: string
}

/**
 * `pass`: what is printed agrees with what follows, within the rounding of the printed digits.
 * `explained`: it does not, and a public explanation says why. `contradiction`: it does not, and
 * nothing says why. `unchecked`: nothing to compare.
 */
export const verdicts = ['pass', 'explained', 'contradiction', 'unchecked'] as const
export type Verdict = (typeof verdicts)[number]

/** A figure with its formula evaluated now: `value` is the recomputed one for derived figures. */
export type Figure = FigureRecord & { verdict: Verdict }

/**
 * How a figure is worded inside a sentence: exact, shortened (958,68 mln €), its
 * target, actual less target, or measured on another figure: as a share of it (87,76%)
 * or as how many times it (2,3 volte).
 */
export const tokenForms = ['value', 'short', 'target', 'difference', 'share', 'ratio'] as const
export type TokenForm = (typeof tokenForms)[number]

/** What computing needs of a figure. */
export type Computable = Pick<FigureRecord, 'code' | 'formula' | 'unit' | 'value'>
