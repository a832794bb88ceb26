import { roundHalfUp } from '../round'
import type { MoneyStage, MoneyStep } from './money-flow-series'

/**
 * Money that has come as far as `stage` and no further, in euro; `share` is its
 * percentage of what is programmed.
 */
export type PartOfWay = { stage: Exclude<MoneyStage, 'allocation'>; amount: number; share: number }

const furthestFirst = ['certified', 'paid', 'committed', 'programmed'] as const

/**
 * What is programmed, parted by how far it has come. Null where an amount is not available or holds
 * more than the step before it: those are no parts of one whole.
 */
export function ownParts(steps: MoneyStep[]): PartOfWay[] | null {
  const amountAt = (stage: MoneyStage) => steps.find((step) => step.stage === stage)?.amount.value ?? null
  const whole = amountAt('programmed')
  if (!whole || whole <= 0) return null
  const parts: PartOfWay[] = []
  let reached = 0
  for (const stage of furthestFirst) {
    const value = amountAt(stage)
    if (value === null || value < reached) return null
    const amount = roundHalfUp(value - reached, 2)
    parts.push({ stage, amount, share: (amount / whole) * 100 })
    reached = value
  }
  return parts
}
