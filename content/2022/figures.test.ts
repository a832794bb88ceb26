import { describe, expect, it } from 'vitest'
import type { FigureData } from '@/content/types'
import { kindRules } from '@/lib/figure/kinds'
import { isFigureCode } from '@/lib/figure/token'
import { fraction, isEqual, minus } from '@/testing/2022/fraction'
import { canonical, printedForms } from '@/testing/2022/printed-form'
import { exactly, holds } from '@/testing/2022/relations'
import { axes } from './axes'
import { figures } from './figures/all'
import { initiatives } from './initiatives/all'

const figureOf = new Map(figures.map((figure) => [figure.code, figure]))

function figure(code: string): FigureData {
  const found = figureOf.get(code)
  if (!found) throw new Error(`No figure ${code}`)
  return found
}

const planColumns = ['allocation', 'allocation-share']

const plan: [string, string, string][] = [
  ['axis-1', '236.700.000 €', '24,39%'],
  ['axis-2', '379.000.000 €', '39,05%'],
  ['axis-3', '301.900.000 €', '31,11%'],
  ['axis-4', '19.114.000 €', '1,97%'],
  ['axis-5', '33.760.516 €', '3,48%'],
  ['programme', '970.474.516 €', '100,00%'],
]

const progressColumns = [
  'allocation',
  'programmed',
  'programmed-rate',
  'committed',
  'committed-rate',
  'paid',
  'paid-rate',
  'certified',
  'certified-rate',
]

// biome-ignore format: the table reads as the document prints it
const progress = [
  ['axis-1', '236.700.000,00 €', '290.890.851,86 €', '122,89%', '290.323.449,02 €', '99,80%', '254.774.002,77 €', '87,76%', '184.444.180,19 €', '72,40%'],
  ['axis-2', '379.000.000,00 €', '326.425.240,31 €', '86,13%', '323.626.680,83 €', '99,14%', '297.276.053,64 €', '91,86%', '243.965.037,20 €', '82,07%'],
  ['axis-3', '301.900.000,00 €', '300.923.428,71 €', '99,68%', '294.117.938,21 €', '97,74%', '281.034.588,71 €', '95,55%', '229.093.691,59 €', '81,52%'],
  ['axis-4', '19.114.000,00 €', '19.067.780,31 €', '99,76%', '19.067.780,15 €', '100,00%', '13.789.845,29 €', '72,32%', '10.885.134,83 €', '78,94%'],
  ['axis-5', '33.760.516,00 €', '33.760.516,00 €', '100,00%', '31.541.568,45 €', '93,43%', '25.768.000,62 €', '81,70%', '23.056.188,43 €', '89,48%'],
  ['programme', '970.474.516,00 €', '971.067.817,19 €', '100,06%', '958.677.416,67 €', '98,72%', '872.642.491,03 €', '91,03%', '691.444.232,24 €', '79,24%'],
]

type Cell = { code: string; printed: string }
const cells = (rows: string[][], columns: string[]): Cell[] =>
  rows.flatMap(([owner, ...row]) => row.map((printed, index) => ({ code: `${owner}.${columns[index]}`, printed })))

describe('the financial tables', () => {
  it.each(cells(plan, planColumns))('Table 1 prints $code as $printed', ({ code, printed }) => {
    expect(printedForms(figure(code))).toContain(canonical(printed))
  })

  it.each(cells(progress, progressColumns))('Table 2 prints $code as $printed', ({ code, printed }) => {
    expect(printedForms(figure(code))).toContain(canonical(printed))
  })

  it('store no percentage and no total: they follow from the amounts', () => {
    const derived = [...cells(plan, planColumns), ...cells(progress, progressColumns)].filter(
      ({ code, printed }) => printed.endsWith('%') || code.startsWith('programme.'),
    )
    expect(derived).toHaveLength(6 + 6 * 4 + 1 + 5)
    for (const { code } of derived) {
      expect(figure(code).value, code).toBeUndefined()
      expect(figure(code).formula, code).toBeDefined()
    }
  })
})

const agrees = ({ code }: FigureData) => holds(figureOf, { code, kind: 'printed' })

const checked = figures.filter(({ formula, stated }) => formula && stated)

describe('figures that follow from others', () => {
  it('are ratios only where they are percentages', () => {
    const ratios = figures.filter(({ formula }) => formula?.operation === 'ratio' || formula?.operation === 'share')
    expect(ratios.length).toBeGreaterThan(40)
    expect(ratios.filter(({ unit }) => unit !== 'percent')).toEqual([])
  })

  it('agree with the document, but for seven', () => {
    expect(checked.length).toBeGreaterThan(70)
    const differing = checked.filter((candidate) => !agrees(candidate)).map(({ code }) => code)
    expect(differing).toEqual([
      'programme.committed',
      'programme.committed.printed-overview',
      'axis-1.programmed.printed-axis',
      'axis-1.paid.printed-axis',
      'axis-4.paid.printed-axis',
      'axis-5.programmed.printed-axis',
      'axis-5.paid.printed-axis',
    ])
  })

  it.each([
    ['smart-working.companies', 'circa'],
    ['axis-1.programmed.printed-axis', 'oltre'],
    ['axis-1.committed.printed-axis', 'oltre'],
    ['axis-1.paid.printed-axis', 'circa'],
    ['axis-2.committed.printed-axis', 'oltre'],
    ['axis-2.paid.printed-axis', 'oltre'],
    ['axis-3.programmed.printed-axis', 'circa'],
    ['axis-4.paid.printed-axis', 'più di'],
    ['axis-5.programmed.printed-axis', 'oltre'],
  ])('say of %s that the document writes it with «%s»', (code, word) => {
    expect(figure(code).explanation?.it).toContain(`«${word}»`)
    expect(figure(code).explanation?.en).toMatch(/“(?:over|about)”/)
  })

  it('name as approximate the one number of which nothing exact is known', () => {
    const { label } = figure('smart-working.companies')
    expect([label.it, label.en]).toEqual([
      expect.stringContaining('approssimato'),
      expect.stringContaining('approximate'),
    ])
  })

  it('have a public explanation where they do not agree', () => {
    const unexplained = figures.filter((candidate) => candidate.stated && !agrees(candidate) && !candidate.explanation)
    expect(unexplained.map(({ code }) => code)).toEqual([])
  })

  it('miss the printed total of commitments by one cent', () => {
    const printed = fraction(figure('programme.committed').stated?.value ?? 0)
    expect(isEqual(minus(printed, exactly(figureOf, 'programme.committed')), fraction(0.01))).toBe(true)
  })

  it('name figures that exist, and not themselves', () => {
    for (const { code, formula } of figures) {
      for (const operand of formula?.operands ?? []) {
        expect(figureOf.has(operand), `${code} needs ${operand}`).toBe(true)
        expect(operand).not.toBe(code)
      }
    }
  })
})

describe('every figure', () => {
  it('has a code of its own, fit for an address', () => {
    expect(figureOf.size).toBe(figures.length)
    expect(figures.filter(({ code }) => !isFigureCode(code))).toEqual([])
  })

  it('has a value or a formula, but one whose value the document leaves out', () => {
    const both = figures.filter(({ value, formula }) => value !== undefined && formula)
    const neither = figures.filter(({ value, formula }) => value === undefined && !formula)
    expect(both).toEqual([])
    expect(neither.map(({ code }) => code)).toEqual(['axis-2.result-9i-rate'])
    expect(neither[0]?.explanation).toBeDefined()
  })

  it('obeys the rules of its kind', () => {
    for (const { code, kind, unit, target } of figures) {
      expect(kindRules[kind].units, code).toContain(unit)
      if (target) expect(kindRules[kind].target, code).toBe('optional')
    }
  })

  it('belongs to an axis and an initiative that exist', () => {
    const axisCodes = axes.map(({ code }) => code)
    for (const { code, axis, initiative } of figures) {
      if (axis) expect(axisCodes, code).toContain(axis)
      else expect(code).toMatch(/^programme\./)
      if (initiative) expect(initiatives.find((candidate) => candidate.code === initiative)?.axis, code).toBe(axis)
    }
  })

  it('has a label of its own in each language', () => {
    for (const language of ['it', 'en'] as const) {
      const labels = figures.map(({ label }) => label[language])
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
    }
  })

  it('is written in both languages', () => {
    for (const { code, label, description, explanation } of figures) {
      for (const text of [label, description, explanation]) {
        if (!text) continue
        expect(text.it.trim(), code).not.toBe('')
        expect(text.en.trim(), code).not.toBe('')
        expect(text.en, code).not.toBe(text.it)
      }
    }
  })

  it('says what it counts, but where it repeats another', () => {
    const undescribed = figures.filter(({ description }) => !description).map(({ code }) => code)
    expect(undescribed.filter((code) => !code.includes('.printed-'))).toEqual([])
  })

  it('keeps the date of its evidence where that is not the end of 2022', () => {
    const dated = figures.filter(({ asOf }) => asOf)
    expect(dated.every(({ code, asOf = '' }) => code.startsWith('evaluation.') && asOf < '2022-12-31')).toBe(true)
    expect(dated).toHaveLength(figures.filter(({ section }) => section === '4').length)
  })
})

describe('amounts', () => {
  const amounts = figures.filter(({ kind }) => kind === 'amount')

  it('say what kind of amount they are, and nothing else does', () => {
    expect(amounts.filter(({ amountKind }) => !amountKind).map(({ code }) => code)).toEqual([])
    expect(figures.filter(({ kind, amountKind }) => kind !== 'amount' && amountKind)).toEqual([])
  })

  it('are of an unstated kind only where the document prints them in brackets beside a name', () => {
    const unstated = amounts.filter(({ amountKind, initiative }) => amountKind === 'unspecified' && initiative)
    expect(unstated.map(({ axis, section }) => [axis, section])).toEqual(Array(5).fill(['axis-4', '3.4']))
  })
})
