import { figureIndex } from '@/lib/figure/lookup'
import { resolveFigures } from '@/lib/figure/resolve'
import { sampleRecord } from '@/lib/figure/sample-figures'
import type { FigureRecord } from '@/lib/figure/types'

/**
 * The first and the fourth row of the financial table of 2022, and their sum.
 * Never imported by the portal itself.
 */
const rows = {
  'axis-1': [236_700_000, 290_890_851.86, 290_323_449.02, 254_774_002.77, 184_444_180.19],
  'axis-4': [19_114_000, 19_067_780.31, 19_067_780.15, 13_789_845.29, 10_885_134.83],
} as const

const stages = ['allocation', 'programmed', 'committed', 'paid', 'certified'] as const

/**
 * Figures of a small programme of two axes, resolved as the portal does;
 * `changes` replace or add records.
 */
export function sampleIndex(changes: FigureRecord[] = []) {
  const owners = Object.keys(rows) as (keyof typeof rows)[]
  const amounts = owners.flatMap((owner) =>
    stages.map((stage, index) =>
      sampleRecord({ code: `${owner}.${stage}`, axis: owner, value: rows[owner][index] ?? null }),
    ),
  )
  const totals = stages.map((stage) =>
    sampleRecord({
      code: `programme.${stage}`,
      formula: { operation: 'sum', operands: owners.map((owner) => `${owner}.${stage}`) },
    }),
  )
  const rates = [...owners, 'programme'].flatMap((owner) =>
    stages.slice(1).map((stage, index) =>
      sampleRecord({
        code: `${owner}.${stage}-rate`,
        unit: 'percent',
        decimals: 2,
        formula: { operation: 'ratio', operands: [`${owner}.${stage}`, `${owner}.${stages[index]}`] },
      }),
    ),
  )
  const records = new Map([...amounts, ...totals, ...rates, ...changes].map((record) => [record.code, record]))
  return figureIndex(resolveFigures([...records.values()]))
}
