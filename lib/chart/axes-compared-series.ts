import type { FigureIndex } from '../figure/lookup'
import type { Figure } from '../figure/types'
import { type MoneyStage, moneyStages } from './money-flow-series'

export type RateStage = Exclude<MoneyStage, 'allocation'>
export const rateStages = moneyStages.filter((stage): stage is RateStage => stage !== 'allocation')

/**
 * One step for everybody: what share of the step before has come this
 * far, by axis and for the programme.
 */
export type StagePanel = { stage: RateStage; rates: { owner: string; rate: Figure }[] }

/**
 * The steps of the money, each with the rates of all owners that have one, in the order
 * given. Steps nobody has are left out.
 */
export function stagePanels(figures: FigureIndex, owners: string[]): StagePanel[] {
  return rateStages
    .map((stage) => ({
      stage,
      rates: owners.flatMap((owner) => {
        const rate = figures.find(`${owner}.${stage}-rate`)
        return rate ? [{ owner, rate }] : []
      }),
    }))
    .filter(({ rates }) => rates.length > 0)
}
