import { describe, expect, it } from 'vitest'
import { sampleFigure } from '../figure/sample-figures'
import { fieldExamples } from './examples'
import { figureFields } from './figure-fields'
import { openFigures } from './figures-json'
import { sampleSource } from './sample-source'
import { openDataHeader } from './source'

type Fields = Parameters<typeof sampleFigure>[0]

function examples(...figures: Fields[]) {
  const source = sampleSource({ it: figures.map((fields) => sampleFigure(fields)) })
  return fieldExamples(figureFields, openFigures(source), openDataHeader(source), ({ unit }) => unit)
}

describe('fieldExamples', () => {
  it('come from the fullest row, as the CSV writes them', () => {
    const full = { code: 'b', axis: 'axis-1', value: 12.5, stated: { value: 12, precision: 1 } }
    expect(examples({ code: 'a', value: 1 }, full)).toMatchObject({
      code: 'b',
      axis: 'I',
      value: '12.50',
      edition: '2022',
    })
  })

  it('come from another row where the fullest has none, and are missing where no row has one', () => {
    const target = { value: 0, year: 2023, direction: 'atLeast' as const }
    const found = examples(
      { code: 'a', kind: 'output', unit: 'people', target },
      {
        code: 'b',
        axis: 'axis-1',
        initiative: 'x',
        value: 1,
        stated: { value: 1, precision: 1 },
        formula: { operation: 'sum', operands: ['a'] },
      },
    )
    expect(found).toMatchObject({ code: 'b', target_value: '0', formula: 'sum(a)' })
    expect(found).not.toHaveProperty('explanation_it')
  })

  it('are cut between words', () => {
    const label = { value: 'parola '.repeat(30).trim(), lang: 'it' as const }
    const { label_it: text = '' } = examples({ code: 'a', label })
    expect(text).toMatch(/^(parola )+parola…$/)
    expect(text.length).toBeLessThanOrEqual(91)
  })

  it('of nothing are only what every row would say', () => {
    expect(examples()).toEqual({})
  })
})
