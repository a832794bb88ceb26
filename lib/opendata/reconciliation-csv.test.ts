import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { resolveFigures } from '../figure/resolve'
import { sampleRecord } from '../figure/sample-figures'
import type { FigureRecord } from '../figure/types'
import { reconciliationCsv } from './reconciliation-csv'
import { reconciliationFields } from './reconciliation-fields'
import { sampleSource } from './sample-source'

const label = (it: string, en: string) => ({ it: { value: it, lang: 'it' }, en: { value: en, lang: 'en' } }) as const

const records: [FigureRecord, ReturnType<typeof label>][] = [
  [sampleRecord({ code: 'axis-1.committed', axis: 'axis-1', value: 290323449.02 }), label('Impegni', 'Commitments')],
  [
    sampleRecord({ code: 'axis-1.programmed', axis: 'axis-1', value: 290890851.86 }),
    label('Programmato', 'Programmed'),
  ],
  [
    sampleRecord({
      code: 'axis-1.committed-rate',
      axis: 'axis-1',
      unit: 'percent',
      decimals: 2,
      formula: { operation: 'ratio', operands: ['axis-1.committed', 'axis-1.programmed'] },
      stated: { value: 99.8, precision: 0.01 },
    }),
    label('Quota', 'Rate'),
  ],
  [
    sampleRecord({
      code: 'total',
      formula: { operation: 'sum', operands: ['axis-1.committed', 'axis-1.programmed'] },
      stated: { value: 581214300.89, precision: 0.01 },
      explanation: { value: 'Un centesimo.', lang: 'it' },
      explainedValue: 581214300.88,
      signed: { by: 'Redazione', on: '2026-11-22' },
    }),
    label('Totale', 'Total'),
  ],
  [
    sampleRecord({
      code: 'bodies',
      unit: 'bodies',
      kind: 'output',
      value: 2226,
      target: { value: 1240, year: 2023, direction: 'atLeast', stated: 'reached' },
    }),
    label('Enti', 'Bodies'),
  ],
]

const figuresIn = (locale: 'it' | 'en') =>
  resolveFigures(records.map(([record, labels]) => ({ ...record, label: labels[locale] })))
const csv = reconciliationCsv(sampleSource({ it: figuresIn('it'), en: figuresIn('en') }))
const rows: Record<string, string>[] = parse(csv, { columns: true, record_delimiter: '\r\n' })
const row = (code: string) => rows.find((candidate) => candidate.code === code)

describe('reconciliationCsv', () => {
  it('has a row for what is checked or computed, and none for the rest', () => {
    expect(rows.map(({ code }) => code)).toEqual(['axis-1.committed-rate', 'total', 'bodies'])
  })

  it('writes the formula in words and with its numbers, to be computed again', () => {
    const rate = row('axis-1.committed-rate')
    expect(rate).toMatchObject({
      formula_it: 'Impegni diviso Programmato, per 100',
      formula_en: 'Commitments divided by Programmed, times 100',
      expression: '290323449.02 / 290890851.86 * 100',
      operands: 'axis-1.committed=290323449.02; axis-1.programmed=290890851.86',
      printed: '99.8',
      printed_precision: '0.01',
      tolerance: '0.005',
      verdict: 'pass',
      axis: 'I',
    })
    const [dividend = '', divisor = ''] = rate?.expression?.split(' / ') ?? []
    expect(Number(rate?.recomputed)).toBeCloseTo((Number(dividend) / Number.parseFloat(divisor)) * 100, 9)
    expect(Number(rate?.difference)).toBeCloseTo(Number(rate?.recomputed) - 99.8, 9)
  })

  it('tells a cent, that none is allowed, why, and who says so', () => {
    expect(row('total')).toMatchObject({
      recomputed: '581214300.88',
      printed: '581214300.89',
      difference: '-0.01',
      tolerance: '0.00',
      verdict: 'explained',
      explanation_it: 'Un centesimo.',
      explanation_en: '',
      signed_by: 'Redazione',
      signed_on: '2026-11-22',
    })
  })

  it('tells what the document says of a target, and what comes out', () => {
    expect(row('bodies')).toMatchObject({
      formula_it: '',
      expression: '',
      operands: '',
      printed: '',
      difference: '',
      target_value: '1240',
      outcome_document: 'reached',
      outcome_computed: 'reached',
      verdict: 'pass',
    })
  })

  it('leads to each computation', () => {
    expect(row('total')).toMatchObject({
      url_it: 'https://sintesi.example/it/edizioni/2022/dati/riconciliazione#total',
      url_en: 'https://sintesi.example/en/editions/2022/data/reconciliation#total',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    })
  })

  it('leaves out a formula that would need words of the other language, or numbers that are not there', () => {
    const sum = sampleRecord({ code: 'sum', formula: { operation: 'sum', operands: ['a'] } })
    const figures = resolveFigures([sum, sampleRecord({ code: 'a', label: { value: 'Alfa', lang: 'it' } })])
    const [only] = parse(reconciliationCsv(sampleSource({ it: figures })), { columns: true })
    expect(only).toMatchObject({
      formula_it: 'lo stesso valore di «Alfa»',
      formula_en: '',
      expression: '',
      recomputed: '',
    })
  })

  it('names each column once and explains it in both languages', () => {
    const names = reconciliationFields.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { name, meaning } of reconciliationFields) expect(meaning.it, name).not.toBe(meaning.en)
  })
})
