import { roundHalfUp } from '../round'
import type { Figure } from './types'

/**
 * One bar of a simple chart. `width` is in percent of the track, 0 to 100, and null when there is no value to draw;
 * `exceeds` says that the value is past the end of the track.
 */
export type Bar = { figure: Figure; width: number | null; exceeds: boolean }

/**
 * Bars in the order given, on a track that ends at `max` (100 for percentages), or at the largest value.
 * Values below zero draw nothing. With nothing above zero every bar is empty.
 */
export function toBars(figures: Figure[], max?: number): Bar[] {
  const end = max ?? Math.max(0, ...figures.map(({ value }) => value ?? 0))
  return figures.map((figure) => ({ figure, width: widthOf(figure.value, end), exceeds: (figure.value ?? 0) > end }))
}

function widthOf(value: number | null, end: number): number | null {
  if (value === null) return null
  if (value <= 0) return 0
  if (value >= end) return 100
  return roundHalfUp((value / end) * 100, 2)
}
