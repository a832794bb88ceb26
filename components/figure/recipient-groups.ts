import type { FigureIndex } from '@/lib/figure/lookup'
import type { Figure } from '@/lib/figure/types'

/** One part of a whole: how many, and what share of it. The document often gives only one of the two. */
export type RecipientPart = { name: string; count: Figure | null; share: Figure | null; width: number | null }

export const sexes = ['recipients-men', 'recipients-women'] as const
export const vulnerableGroups = ['vulnerable-disability', 'vulnerable-migrants', 'vulnerable-other'] as const

/**
 * The parts of `whole` the edition knows. `width` (percent) only draws the bar: it is the share or, where the document
 * gives none, the count over the whole; null when neither can be told.
 */
export function recipientParts(
  figures: FigureIndex,
  axis: string,
  whole: string,
  names: readonly string[],
): RecipientPart[] {
  const total = figures.find(`${axis}.${whole}`)?.value ?? null
  return names.flatMap((name) => {
    const count = figures.find(`${axis}.${name}`) ?? null
    const share = figures.find(`${axis}.${name}-share`) ?? null
    return count || share ? [{ name, count, share, width: widthOf(count, share, total) }] : []
  })
}

function widthOf(count: Figure | null, share: Figure | null, total: number | null): number | null {
  const percent = share?.value ?? (count?.value != null && total ? (count.value / total) * 100 : null)
  return percent === null ? null : Math.min(100, Math.max(0, percent))
}
