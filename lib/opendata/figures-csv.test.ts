import { describe, expect, it } from 'vitest'
import { sampleFigure } from '../figure/sample-figures'
import type { Figure } from '../figure/types'
import { figuresCsv } from './figures-csv'
import { bothLabels, sampleSource } from './sample-source'

function lines(figures: { it: Figure[]; en?: Figure[] }) {
  return figuresCsv(sampleSource(figures)).split('\r\n')
}

/** The one row of a file about one figure, by column. No cell of these tests holds a comma. */
function row(fields: Parameters<typeof sampleFigure>[0]) {
  const [header = '', cells = ''] = lines({ it: [sampleFigure(fields)] })
  const values = cells.split(',')
  return Object.fromEntries(header.split(',').map((column, place) => [column, values[place]]))
}

describe('figuresCsv', () => {
  it('is RFC 4180 with a header, one row a figure', () => {
    const figures = bothLabels(
      {
        code: 'axis-1.allocation',
        axis: 'axis-1',
        value: 236700000,
        formula: { operation: 'sum', operands: ['a', 'b'] },
      },
      'Dotazione, "Asse I"',
      'Allocation\nof Axis I',
    )
    expect(figuresCsv(sampleSource(figures))).toBe(
      'edition,code,axis,initiative,kind,label_it,label_en,value,unit,as_of,target_value,target_year,formula,stated,' +
        'explanation_it,explanation_en,source,url_it,url_en,data_as_of,approved_on,licence,' +
        'decimals,target_direction,stated_precision,check,description_it,description_en,comparability,comparability_it,comparability_en,modified,amount_kind,target_status\r\n' +
        '2022,axis-1.allocation,I,,finance,"Dotazione, ""Asse I""","Allocation\nof Axis I",236700000.00,EUR,2022-12-31,,,' +
        '"sum(a, b)",,,,"Sintesi pubblica 2022, Tabella 2, p. 6",' +
        'https://sintesi.example/it/edizioni/2022/dati/axis-1.allocation,https://sintesi.example/en/editions/2022/data/axis-1.allocation,' +
        '2022-12-31,2023-05-29,https://creativecommons.org/licenses/by/4.0/,' +
        '2,,,unchecked,,,,,,2023-05-29T10:00:00.000Z,,\r\n',
    )
  })

  const source = { document: 'Sintesi', section: '', page: null }

  it('writes money to the cent, and the rest as it is', () => {
    expect(
      row({ code: 'a', source, value: 971067817.19, stated: { value: 958670000, precision: 10000 } }),
    ).toMatchObject({
      value: '971067817.19',
      stated: '958670000.00',
    })
    const target = { value: 1702, year: 2023, direction: 'atLeast' as const }
    expect(row({ code: 'a', source, kind: 'output', unit: 'people', value: 4334, target })).toMatchObject({
      value: '4334',
      target_value: '1702',
      target_year: '2023',
    })
    expect(row({ code: 'a', source, unit: 'percent', value: 59.2 })).toMatchObject({ value: '59.2' })
  })

  it('tells zero from not available', () => {
    expect(row({ code: 'a', source, value: 0 })).toMatchObject({ value: '0.00', target_value: '' })
    expect(row({ code: 'a', source, value: null })).toMatchObject({ value: '' })
  })

  it('keeps negative numbers numbers', () => {
    expect(row({ code: 'a', source, value: -1234.5 })).toMatchObject({ value: '-1234.50' })
    expect(row({ code: 'a', source, unit: 'percent', value: -0.5 })).toMatchObject({ value: '-0.5' })
  })

  it.each(['=1+1', '+39', '-2+3', '@SUM(A1)', '-cmd'])('disarms "%s"', (text) => {
    expect(row({ code: 'a', source, label: { value: text, lang: 'it' } })).toMatchObject({ label_it: `'${text}` })
  })

  it('disarms a tab', () => {
    expect(row({ code: 'a', source, label: { value: '\t=1', lang: 'it' } }).label_it).toBe("'\t=1")
  })

  it('is a header alone when there is no figure', () => {
    expect(lines({ it: [] })).toHaveLength(2)
  })
})
