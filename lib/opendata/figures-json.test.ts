import { describe, expect, it } from 'vitest'
import { UnknownFigureError } from '../figure/lookup'
import { sampleFigure } from '../figure/sample-figures'
import { figuresJson } from './figures-json'
import { bothLabels, sampleSource } from './sample-source'

describe('figuresJson', () => {
  it('has exactly the published shape', () => {
    const total = bothLabels(
      {
        code: 'programme.committed',
        value: 958677416.66,
        formula: { operation: 'sum', operands: ['axis-1.committed', 'axis-2.committed'] },
        stated: { value: 958677416.67, precision: 0.01 },
      },
      'Impegni',
      'Committed',
    )
    const [it, en] = [total.it[0], total.en[0]]
    if (!it || !en) throw new Error('no figure to test')
    it.explanation = { value: 'Un centesimo in meno.', lang: 'it' }
    en.explanation = { value: 'One cent less.', lang: 'en' }

    expect(figuresJson(sampleSource(total))).toEqual({
      edition: 2022,
      dataAsOf: '2022-12-31',
      approvedOn: '2023-05-29',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      figures: [
        {
          code: 'programme.committed',
          axis: null,
          initiative: null,
          kind: 'finance',
          label: { it: 'Impegni', en: 'Committed' },
          value: 958677416.66,
          unit: 'EUR',
          asOf: '2022-12-31',
          target: null,
          formula: { operation: 'sum', operands: ['axis-1.committed', 'axis-2.committed'] },
          stated: 958677416.67,
          explanation: { it: 'Un centesimo in meno.', en: 'One cent less.' },
          source: 'Sintesi pubblica 2022, Tabella 2, p. 6',
          url: {
            it: 'https://sintesi.example/it/edizioni/2022/dati/programme.committed',
            en: 'https://sintesi.example/en/editions/2022/data/programme.committed',
          },
          decimals: 2,
          statedPrecision: 0.01,
          check: 'unchecked',
          description: null,
          comparability: null,
          modified: '2023-05-29T10:00:00.000Z',
          amountKind: null,
          targetStatus: null,
        },
      ],
      total: 1,
      limit: null,
      offset: 0,
    })
  })

  it('gives axis, initiative and target', () => {
    const figures = bothLabels(
      {
        code: 'axis-1.under-25',
        axis: 'axis-1',
        initiative: 'formazione-continua',
        kind: 'output',
        unit: 'people',
        value: 4334,
        target: { value: 1702, year: 2023, direction: 'atLeast' },
      },
      'Under 25',
      'Under 25',
    )
    expect(figuresJson(sampleSource(figures)).figures[0]).toMatchObject({
      axis: 'I',
      initiative: 'formazione-continua',
      target: { value: 1702, year: 2023, direction: 'atLeast' },
      formula: null,
      stated: null,
      explanation: null,
    })
  })

  it('says how a figure compares with the edition before, and why', () => {
    const redefined = (value: string, lang: 'it' | 'en') =>
      sampleFigure({ code: 'a', comparability: { status: 'redefined', reason: { value, lang } } })
    const figures = { it: [redefined('Altra definizione.', 'it')], en: [redefined('Altra definizione.', 'it')] }
    expect(figuresJson(sampleSource(figures)).figures[0]?.comparability).toEqual({
      status: 'redefined',
      reason: { it: 'Altra definizione.', en: null },
    })
  })

  it('says how each figure stands to its target, last of all', () => {
    const target = { value: 200, year: 2023, direction: 'atLeast' } as const
    const figures = [
      sampleFigure({ code: 'a', kind: 'output', unit: 'bodies', value: 200, target }),
      sampleFigure({ code: 'b', kind: 'output', unit: 'bodies', value: 199, target }),
      sampleFigure({
        code: 'c',
        kind: 'output',
        unit: 'projects',
        value: 3,
        declared: { outcome: 'reached', year: 2023 },
      }),
      sampleFigure({
        code: 'd',
        kind: 'result',
        unit: 'bodies',
        value: 990,
        target: { ...target, basis: 'otherIndicator' },
      }),
      sampleFigure({ code: 'e', kind: 'output', unit: 'companies', value: 600 }),
    ]
    const open = figuresJson(sampleSource({ it: figures })).figures
    expect(open.map(({ targetStatus }) => targetStatus)).toEqual([
      'reached',
      'notReached',
      'declaredReached',
      'borrowedTarget',
      null,
    ])
    expect(open.map((figure) => Object.keys(figure).at(-1))).toEqual(figures.map(() => 'targetStatus'))
    expect(open[3]?.target).toEqual(target)
  })

  it('tells zero from nothing', () => {
    const zero = sampleFigure({
      code: 'a',
      kind: 'output',
      unit: 'projects',
      value: 0,
      target: { value: 0, year: 2023, direction: 'atLeast' },
      stated: { value: 0, precision: 1 },
    })
    const [a, b] = figuresJson(sampleSource({ it: [zero, sampleFigure({ code: 'b' })] })).figures
    expect(a).toMatchObject({ value: 0, target: { value: 0 }, stated: 0 })
    expect(b).toMatchObject({ value: null, target: null, stated: null })
  })

  it('publishes no Italian text as English', () => {
    const [figure] = figuresJson(sampleSource({ it: [sampleFigure({ code: 'a' })] })).figures
    expect(figure?.label).toEqual({ it: 'a', en: null })
  })

  it('leaves the page out of a source that has none', () => {
    const figure = sampleFigure({ code: 'a', source: { document: 'Sintesi', section: '3.1', page: null } })
    expect(figuresJson(sampleSource({ it: [figure] })).figures[0]?.source).toBe('Sintesi, 3.1')
  })

  it('gives a slice, and says which', () => {
    const figures = { it: ['a', 'b', 'c'].map((code) => sampleFigure({ code })) }
    const slice = figuresJson(sampleSource(figures), { limit: 2, offset: 2 })
    expect(slice.figures.map(({ code }) => code)).toEqual(['c'])
    expect(slice).toMatchObject({ edition: 2022, total: 3, limit: 2, offset: 2 })
  })

  it('refuses languages that do not hold the same figures, and axes it does not know', () => {
    expect(() => figuresJson(sampleSource({ it: [sampleFigure({ code: 'a' })], en: [] }))).toThrow(UnknownFigureError)
    const stray = sampleFigure({ code: 'a', axis: 'axis-9' })
    expect(() => figuresJson(sampleSource({ it: [stray] }))).toThrow(/axis-9/)
  })
})
