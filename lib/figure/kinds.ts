import { type FigureKind, type Unit, units } from './types'

/** Which fields apply to the figures of a kind. */
export type KindRules = {
  units: readonly Unit[]
  target: 'none' | 'optional'
  formula: boolean
}

/** What people, bodies and things are counted in: everything but money and percentages. */
export const countedUnits = units.filter((unit) => unit !== 'EUR' && unit !== 'percent')

/**
 * Targets are optional even for indicators: the programme sets some for a single investment
 * priority only, and a count published beside an indicator has none of its own.
 */
export const kindRules: Record<FigureKind, KindRules> = {
  finance: { units: ['EUR', 'percent'], target: 'none', formula: true },
  recipients: {
    units: ['people', 'households', 'companies', 'bodies', 'percent'],
    target: 'none',
    formula: true,
  },
  output: { units: [...countedUnits, 'percent'], target: 'optional', formula: true },
  result: { units: ['percent', 'people', 'households', 'bodies', 'companies'], target: 'optional', formula: true },
  amount: { units: ['EUR'], target: 'none', formula: true },
  context: { units, target: 'none', formula: true },
}

/**
 * Decimals shown unless the figure says otherwise: cents for money, two for
 * percentages of the financial tables.
 */
export function defaultDecimals(unit: Unit, kind: FigureKind): number {
  return unit === 'EUR' || (unit === 'percent' && kind === 'finance') ? 2 : 0
}
