import type { FigureIndex } from '../figure/lookup'
import type { Figure } from '../figure/types'

/**
 * The way of the money, from what is set aside to what the European
 * Commission has been asked to pay back.
 */
export const moneyStages = ['allocation', 'programmed', 'committed', 'paid', 'certified'] as const
export type MoneyStage = (typeof moneyStages)[number]

/**
 * `rate` is the percentage of the step before; the first step has none, and
 * others where the edition has none.
 */
export type MoneyStep = { stage: MoneyStage; amount: Figure; rate: Figure | null }

/**
 * The five steps of the programme (`programme`) or of an axis (`axis-1`). Throws
 * UnknownFigureError when an amount is missing.
 */
export function moneySteps(figures: FigureIndex, owner: string): MoneyStep[] {
  return moneyStages.map((stage) => ({
    stage,
    amount: figures.get(`${owner}.${stage}`),
    rate: stage === 'allocation' ? null : (figures.find(`${owner}.${stage}-rate`) ?? null),
  }))
}

export const hasMoneySteps = (figures: FigureIndex, owner: string): boolean =>
  moneyStages.every((stage) => figures.find(`${owner}.${stage}`))
