/**
 * The steps of the money, in their order; each but the first has its percentage of the step before.
 */
const steps = ['allocation', 'programmed', 'committed', 'paid', 'certified']

const moneyOf = (owner: string): string[] => [
  ...steps.map((step) => `${owner}.${step}`),
  ...steps.slice(1).map((step) => `${owner}.${step}-rate`),
  `${owner}.allocation-share`,
]

/**
 * Codes the pages of an edition cannot do without, given the codes of its
 * axes: its tables would have holes.
 */
export const requiredCodes = (axes: string[]): string[] => ['programme', ...axes].flatMap(moneyOf)
