import type { FigureData, PlainText } from '@/content/types'
import { type AxisCode, axisCodes, labelOf, type Owner } from './axis-label'
import { financeExplanations } from './finance-explanations'
import { at } from './sections'

/** Table 1, "Piano finanziario": allocation and its share of the whole, as printed. */
const plan: [Owner, number, number][] = [
  ['axis-1', 236_700_000, 24.39],
  ['axis-2', 379_000_000, 39.05],
  ['axis-3', 301_900_000, 31.11],
  ['axis-4', 19_114_000, 1.97],
  ['axis-5', 33_760_516, 3.48],
  ['programme', 970_474_516, 100],
]

/**
 * Table 2 from column B on, as printed (column A is in table-2-allocation.ts): amounts B, D, F, H,
 * each with its percentage C, E, G, I.
 */
// biome-ignore format: the columns read as the document prints them
const progress: [Owner, number, number, number, number, number, number, number, number][] = [
  // owner, B programmed, C, D committed, E, F paid, G, H certified, I
  ['axis-1',    290_890_851.86, 122.89, 290_323_449.02,  99.80, 254_774_002.77, 87.76, 184_444_180.19, 72.40],
  ['axis-2',    326_425_240.31,  86.13, 323_626_680.83,  99.14, 297_276_053.64, 91.86, 243_965_037.20, 82.07],
  ['axis-3',    300_923_428.71,  99.68, 294_117_938.21,  97.74, 281_034_588.71, 95.55, 229_093_691.59, 81.52],
  ['axis-4',     19_067_780.31,  99.76,  19_067_780.15, 100.00,  13_789_845.29, 72.32,  10_885_134.83, 78.94],
  ['axis-5',     33_760_516.00, 100.00,  31_541_568.45,  93.43,  25_768_000.62, 81.70,  23_056_188.43, 89.48],
  ['programme', 971_067_817.19, 100.06, 958_677_416.67,  98.72, 872_642_491.03, 91.03, 691_444_232.24, 79.24],
]

type Amount = { name: string; label: PlainText; description: PlainText }
type Rate = Amount & { base: string }

const allocation: Amount = {
  name: 'allocation',
  label: { it: 'dotazione finanziaria', en: 'allocation' },
  description: {
    it: 'Risorse che il piano finanziario del programma assegna per tutto il periodo 2014-2020.',
    en: 'Money that the programme’s financial plan assigns for the whole 2014-2020 period.',
  },
}

const columns: { amount: Amount; rate: Rate }[] = [
  {
    amount: {
      name: 'programmed',
      label: { it: 'risorse programmate', en: 'programmed resources' },
      description: {
        it: 'Risorse destinate alle iniziative dall’avvio del programma alla data dei dati.',
        en: 'Resources assigned to initiatives from the start of the programme to the data date.',
      },
    },
    rate: {
      name: 'programmed-rate',
      base: 'allocation',
      label: { it: 'risorse programmate su dotazione', en: 'programmed resources as a share of the allocation' },
      description: {
        it: 'Risorse programmate divise per la dotazione finanziaria.',
        en: 'Programmed resources divided by the allocation.',
      },
    },
  },
  {
    amount: {
      name: 'committed',
      label: { it: 'impegni', en: 'commitments' },
      description: {
        it: 'Risorse concesse ai beneficiari dall’avvio del programma alla data dei dati.',
        en: 'Resources granted to beneficiaries from the start of the programme to the data date.',
      },
    },
    rate: {
      name: 'committed-rate',
      base: 'programmed',
      label: { it: 'impegni su risorse programmate', en: 'commitments as a share of programmed resources' },
      description: {
        it: 'Impegni divisi per le risorse programmate.',
        en: 'Commitments divided by programmed resources.',
      },
    },
  },
  {
    amount: {
      name: 'paid',
      label: { it: 'pagamenti ai beneficiari', en: 'payments to beneficiaries' },
      description: {
        it: 'Somme versate ai beneficiari dall’avvio del programma alla data dei dati.',
        en: 'Sums paid to beneficiaries from the start of the programme to the data date.',
      },
    },
    rate: {
      name: 'paid-rate',
      base: 'committed',
      label: { it: 'pagamenti su impegni', en: 'payments as a share of commitments' },
      description: {
        it: 'Pagamenti ai beneficiari divisi per gli impegni.',
        en: 'Payments to beneficiaries divided by commitments.',
      },
    },
  },
  {
    amount: {
      name: 'certified',
      label: { it: 'spesa certificata', en: 'certified expenditure' },
      description: {
        it: 'Spesa che la Regione ha certificato alla Commissione europea dall’avvio del programma.',
        en: 'Expenditure the region has certified to the European Commission since the start of the programme.',
      },
    },
    rate: {
      name: 'certified-rate',
      base: 'paid',
      label: { it: 'spesa certificata su pagamenti', en: 'certified expenditure as a share of payments' },
      description: {
        it: 'Spesa certificata divisa per i pagamenti ai beneficiari, non per la dotazione.',
        en: 'Certified expenditure divided by payments to beneficiaries, not by the allocation.',
      },
    },
  },
]

/**
 * An axis amount is what the table prints; the programme's is the sum of the axes,
 * checked against the printed total.
 */
function amountFigure(owner: Owner, amount: Amount, printed: number, section: 'Tabella 1' | 'Tabella 2'): FigureData {
  const operands = axisCodes.map((axis: AxisCode) => `${axis}.${amount.name}`)
  const derived = { formula: { operation: 'sum' as const, operands }, stated: { value: printed, precision: 0.01 } }
  const content = owner === 'programme' ? derived : { axis: owner, value: printed }
  return figure(owner, amount, { unit: 'EUR', ...content, ...at(section) })
}

function rateFigure(owner: Owner, rate: Rate, amount: Amount, printed: number): FigureData {
  const operands = [`${owner}.${amount.name}`, `${owner}.${rate.base}`]
  return figure(owner, rate, {
    ...percentage(owner, printed),
    formula: { operation: 'ratio', operands },
    ...at('Tabella 2'),
  })
}

/** An axis's part of the whole; the programme's hundred is the sum of the parts. */
function shareFigure(owner: Owner, printed: number): FigureData {
  const share: Amount = {
    name: 'allocation-share',
    label: { it: 'quota della dotazione totale', en: 'share of the total allocation' },
    description: {
      it: 'Dotazione divisa per la dotazione dell’intero programma.',
      en: 'Allocation divided by the allocation of the whole programme.',
    },
  }
  const formula: FigureData['formula'] =
    owner === 'programme'
      ? { operation: 'sum', operands: axisCodes.map((axis) => `${axis}.allocation-share`) }
      : { operation: 'share', operands: [`${owner}.allocation`, 'programme.allocation'] }
  return figure(owner, share, { ...percentage(owner, printed), formula, ...at('Tabella 1') })
}

function percentage(owner: Owner, printed: number) {
  const axis = owner === 'programme' ? {} : { axis: owner }
  return { ...axis, unit: 'percent' as const, decimals: 2, stated: { value: printed, precision: 0.01 } }
}

function figure(owner: Owner, what: Amount, rest: Omit<FigureData, 'code' | 'kind' | 'label'>): FigureData {
  const code = `${owner}.${what.name}`
  const explanation = financeExplanations[code]
  const texts = {
    label: labelOf(owner, what.label),
    description: what.description,
    ...(explanation && { explanation }),
  }
  return { code, kind: 'finance', ...texts, ...rest }
}

const fromPlan = plan.flatMap(([owner, amount, share]) => [
  amountFigure(owner, allocation, amount, 'Tabella 1'),
  shareFigure(owner, share),
])

const fromProgress = progress.flatMap(([owner, ...printed]) =>
  columns.flatMap(({ amount, rate }, index) => [
    amountFigure(owner, amount, printed[2 * index] as number, 'Tabella 2'),
    rateFigure(owner, rate, amount, printed[2 * index + 1] as number),
  ]),
)

export const financeFigures: FigureData[] = [...fromPlan, ...fromProgress]
