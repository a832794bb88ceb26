import type { FigureIndex } from '../figure/lookup'
import type { Figure } from '../figure/types'

/**
 * What an axis was allocated, and its share of the programme's allocation; null
 * where the edition does not have it.
 */
export type Allocation = { axis: string; amount: Figure; share: Figure | null }

/** The allocation of each axis the edition gives one for, in the programme's order. */
export function allocations(figures: FigureIndex, axes: string[]): Allocation[] {
  return axes.flatMap((axis) => {
    const amount = figures.find(`${axis}.allocation`)
    return amount ? [{ axis, amount, share: figures.find(`${axis}.allocation-share`) ?? null }] : []
  })
}
