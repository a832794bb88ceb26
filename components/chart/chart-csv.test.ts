import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { availableCharts } from '@/lib/chart/chart-name'
import { chartCsv } from './chart-csv'
import { chartContent } from './charts'
import { sampleContext, sampleIndicators, sampleRecipients } from './sample-context'

const everything = [...sampleIndicators(), ...sampleRecipients()]
const header = { edition: 2022, dataAsOf: '2022-12-31', approvedOn: '2023-05-29', licence: 'https://l.example' }

type Row = Record<string, string>

function rowsOf(name: string, locale: 'it' | 'en' = 'it'): Row[] {
  const context = sampleContext(locale, everything)
  const content = chartContent(name, context)
  if (!content) throw new Error(`No chart ${name}`)
  return parse(chartCsv(content, context, header), { columns: true, record_delimiter: '\r\n' })
}

const cell = (rows: Row[], code: string, column: string) =>
  rows.find((row) => row.code === code && row.column === column)

describe('chartCsv', () => {
  it('has the columns it has always had', () => {
    expect(Object.keys(rowsOf('targets.axis-1')[0] ?? {})).toEqual(
      'edition,row,column,code,value,unit,formatted,as_of,licence'.split(','),
    )
  })

  it('dates a value with its own day, and a target with the end of its own year', () => {
    const rows = rowsOf('targets.axis-1')
    expect(cell(rows, 'axis-1.employed', 'Valore')).toMatchObject({ value: '80577', as_of: '2022-12-31' })
    expect(cell(rows, 'axis-1.employed', 'Obiettivo')).toMatchObject({ value: '15558', as_of: '2023-12-31' })
    expect(cell(rows, 'axis-1.none', 'Obiettivo')).toMatchObject({ value: '0', as_of: '2023-12-31' })
  })

  it('has as a number what the chart works out, of the day of the value', () => {
    const [progress] = rowsOf('targets.axis-1').filter(({ formatted }) => formatted === '518%')
    expect(progress).toMatchObject({ code: '', unit: 'percent', as_of: '2022-12-31' })
    expect(Number(progress?.value)).toBeCloseTo((80_577 / 15_558) * 100, 9)
  })

  it('has a plain number or nothing for a value, in every chart and language', () => {
    for (const locale of locales) {
      const context = sampleContext(locale, everything)
      for (const name of availableCharts(context.figures, context.axes, context)) {
        for (const { value, unit, formatted = '', as_of } of rowsOf(name, locale)) {
          expect(value).toMatch(/^(-?\d+(\.\d+)?)?$/)
          expect(formatted).not.toBe('')
          // What reads as an amount or a share is also there as a
          // number, with its unit and its day.
          if (/^[\d.,]+%?$/.test(formatted)) expect([value, unit, as_of]).not.toContain('')
        }
      }
    }
  })
})
