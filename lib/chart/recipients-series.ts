import type { FigureIndex } from '../figure/lookup'
import type { Figure } from '../figure/types'

export const sexes = ['recipients-women', 'recipients-men'] as const
export const vulnerableGroups = ['vulnerable-disability', 'vulnerable-migrants', 'vulnerable-other'] as const
export type RecipientGroup = (typeof sexes)[number] | (typeof vulnerableGroups)[number]

/**
 * How people are split: by sex of all recipients, or by group of those in a vulnerable situation.
 */
export type Split = 'recipients' | 'vulnerable'
const groupsOf: Record<Split, readonly RecipientGroup[]> = { recipients: sexes, vulnerable: vulnerableGroups }

/**
 * One part of a whole: how many, and what share of it. The document often gives only one of the
 * two. `percent` only draws: it is the share or, where the document gives none, the count over the
 * whole; null when neither can be told.
 */
export type RecipientPart = {
  group: RecipientGroup
  count: Figure | null
  share: Figure | null
  percent: number | null
}

/** `apart` are people the programme counts beside its recipients, never among them. */
export type RecipientSplit = {
  axis: string
  whole: Figure | null
  wholeShare: Figure | null
  parts: RecipientPart[]
  apart: Figure | null
}

/**
 * The split of each axis that has one, in the order given. Nothing adds the axes up: a
 * person may take part in several.
 */
export function recipientSplits(figures: FigureIndex, axes: string[], split: Split): RecipientSplit[] {
  return axes.flatMap((axis) => {
    const whole = figures.find(`${axis}.${split}`) ?? null
    const parts = groupsOf[split].flatMap((group) => partOf(figures, axis, group, whole?.value ?? null))
    if (!whole && parts.length === 0) return []
    const wholeShare = figures.find(`${axis}.${split}-share`) ?? null
    const apart = split === 'recipients' ? (figures.find(`${axis}.recipients-cigd`) ?? null) : null
    return [{ axis, whole, wholeShare, parts, apart }]
  })
}

function partOf(figures: FigureIndex, axis: string, group: RecipientGroup, whole: number | null): RecipientPart[] {
  const count = figures.find(`${axis}.${group}`) ?? null
  const share = figures.find(`${axis}.${group}-share`) ?? null
  if (!count && !share) return []
  const percent = share?.value ?? (count?.value != null && whole ? (count.value / whole) * 100 : null)
  return [{ group, count, share, percent: percent === null ? null : Math.min(100, Math.max(0, percent)) }]
}
