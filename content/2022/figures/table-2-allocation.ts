import type { FigureData } from '@/content/types'
import { axisCodes, labelOf, type Owner } from './axis-label'
import { at } from './sections'

/**
 * Column A of Table 2 as printed: the allocations of Table 1 once more,
 * with their cents, and their total.
 */
const columnA: [Owner, number][] = [
  ['axis-1', 236_700_000],
  ['axis-2', 379_000_000],
  ['axis-3', 301_900_000],
  ['axis-4', 19_114_000],
  ['axis-5', 33_760_516],
  ['programme', 970_474_516],
]

const codeOf = (owner: Owner) => `${owner}.allocation.printed-table-2`

/**
 * Each axis is its allocation in Table 1; the total is the sum of the column,
 * so that both tables are added up.
 */
export const table2AllocationFigures: FigureData[] = columnA.map(([owner, printed]) => ({
  code: codeOf(owner),
  ...(owner !== 'programme' && { axis: owner }),
  kind: 'finance',
  label: labelOf(owner, {
    it: 'dotazione finanziaria, come scritta nella Tabella 2',
    en: 'allocation, as printed in Table 2',
  }),
  unit: 'EUR',
  formula: { operation: 'sum', operands: owner === 'programme' ? axisCodes.map(codeOf) : [`${owner}.allocation`] },
  stated: { value: printed, precision: 0.01 },
  ...at('Tabella 2'),
}))
