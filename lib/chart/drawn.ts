import type { Figure, TargetState } from '../figure/types'
import type { ChartText } from './picture'
import type { Tone } from './tone'

/** A share of a whole, in percent of it. */
export type Part = { share: number; tone: Tone }

/**
 * A bar in percent of the width it has. `progress` is value over target
 * in percent; null draws no length.
 */
export type DrawnBar =
  | { kind: 'bar'; value: number | null; tone: Tone; rest?: boolean }
  | { kind: 'parts'; parts: Part[] }
  | { kind: 'target'; progress: number | null; state: TargetState | null }

/** One line of a chart: its words are text wherever it is drawn. */
export type DrawnRow = {
  key: string
  label: ChartText
  /** Whose page the label leads to. */
  figure?: Pick<Figure, 'code' | 'olderEdition'> | null
  amount: string
  /** Smaller, after the amount: what it is measured on. */
  note?: string | null
  /** What came of a target, and whether it is missing. */
  outcome?: { words: string; isShort: boolean } | null
  /** The amount is worked out by the portal and printed nowhere. */
  isOurs?: boolean
  bar: DrawnBar | null
}

/** Lines under one heading; without one where the chart has a single group. */
export type DrawnGroup = { key: string; heading: ChartText | null; note: string | null; rows: DrawnRow[] }

/** What a sign stands for. With an amount it is the label of a part too. */
export type KeyEntry = { sign: Tone | 'mark'; label: string; amount?: string; isOurs?: boolean }

/** What a chart draws, in words and percentages: the same for pages, files and embeds. */
export type Drawn = { key: KeyEntry[]; whole: Part[] | null; groups: DrawnGroup[] }

/**
 * Where the scale of targets ends, in percent of the target: the mark
 * stands in the middle of every bar.
 */
export const targetScale = 200

/** Whether anything in it is worked out by the portal. */
export const hasOwnCalculation = ({ key, groups }: Drawn): boolean =>
  key.some(({ isOurs }) => isOurs) || groups.some(({ rows }) => rows.some(({ isOurs }) => isOurs))
