import { describe, expect, it } from 'vitest'
import { figureIndex } from '@/lib/figure/lookup'
import { sampleFigure } from '@/lib/figure/sample-figures'
import type { Figure } from '@/lib/figure/types'
import { rendered, textOf } from '../site/rendered'
import { FigureBrief } from './FigureBrief'
import { FigureCalculation } from './FigureCalculation'
import { FigureFacts } from './FigureFacts'
import { FigureSource } from './FigureSource'
import { formatStated } from './stated'

const operands = [
  sampleFigure({ code: 'axis-1.paid', value: 254_774_002.77, label: { value: 'Asse I: pagamenti', lang: 'it' } }),
  sampleFigure({ code: 'axis-1.committed', value: 290_323_449.02, label: { value: 'Asse I: impegni', lang: 'it' } }),
]
const figureOf = (fields: Partial<Figure>) => sampleFigure({ code: 'x', ...fields })

describe('FigureFacts', () => {
  const shown = (fields: Partial<Figure>, locale: 'it' | 'en' = 'it') =>
    textOf(rendered(locale, <FigureFacts locale={locale} figure={figureOf(fields)} />))

  it('gives the exact value and the short one', () => {
    expect(shown({ value: 958_677_416.66 })).toContain('Valore esatto 958.677.416,66 € In breve 958,68 mln €')
    expect(shown({ value: 958_677_416.66 }, 'en')).toContain('Exact value €958,677,416.66')
  })

  it('names what is counted, and shortens nothing but money', () => {
    const words = shown({ value: 1, unit: 'projects', kind: 'output' })
    expect(words).toContain('Valore esatto 1 progetto Unità di misura Progetti')
    expect(words).not.toContain('In breve')
  })

  it('says when the value is not available', () => {
    const words = shown({ value: null })
    expect(words).toContain('Valore esatto non disponibile')
    expect(words).not.toContain('In breve')
  })
})

describe('FigureCalculation', () => {
  const calculation = (fields: Partial<Figure>, isChecked = false) =>
    rendered(
      'it',
      <FigureCalculation
        locale="it"
        figure={figureOf(fields)}
        figures={figureIndex(operands)}
        isCheckedThroughOthers={isChecked}
      />,
    )

  it('says when a figure is checked only through those computed from it', () => {
    expect(textOf(calculation({ value: 1 }))).toContain('Non c’è un altro valore con cui confrontarlo.')
    expect(textOf(calculation({ value: 1 }, true))).toContain('si verifica attraverso i dati che se ne ricavano')
  })

  it('says how it is worked out, with the operands, their values and the way to them', () => {
    const html = calculation({
      value: 87.76,
      unit: 'percent',
      decimals: 2,
      formula: { operation: 'ratio', operands: ['axis-1.paid', 'axis-1.committed'] },
    })
    expect(textOf(html)).toContain(
      'Si divide il primo valore per il secondo: Asse I: pagamenti 254.774.002,77 € Asse I: impegni 290.323.449,02 €',
    )
    expect(html).toContain('href="/it/dati/axis-1.committed"')
  })

  it('calls a sum of one what it is: the same value, repeated', () => {
    const again = calculation({ value: 254_774_002.77, formula: { operation: 'sum', operands: ['axis-1.paid'] } })
    expect(textOf(again)).toContain('È lo stesso valore di questo dato')
  })

  it('stops when an operand does not exist', () => {
    expect(() => calculation({ formula: { operation: 'sum', operands: ['axis-9.paid'] } })).toThrow('axis-9.paid')
  })

  it('gives the verdict and why', () => {
    const explanation = { value: 'Un centesimo di arrotondamento.', lang: 'it' as const }
    const words = textOf(calculation({ value: 958_677_416.66, verdict: 'explained', explanation }))
    expect(words).toContain('la spiegazione dice perché')
    expect(words).toContain('Un centesimo di arrotondamento.')
  })
})

describe('FigureSource', () => {
  const source = { document: 'Sintesi pubblica', section: '3.1', page: 7 }
  const shown = (fields: Partial<Figure>, locale: 'it' | 'en' = 'it') =>
    rendered(locale, <FigureSource locale={locale} figure={figureOf(fields)} />)

  it('says where the document prints it, and what', () => {
    const words = textOf(shown({ source, stated: { value: 958_677_416.67, precision: 0.01 } }))
    expect(words).toBe('paragrafo 3.1, pagina 7 Sintesi pubblica Il documento scrive: 958.677.416,67 €')
    expect(shown({ source: { ...source, section: 'Tabella 2', page: null } }, 'en')).toContain('Table 2')
  })

  it('leads to the page of the document once there is a file', () => {
    expect(shown({ source })).not.toContain('<a ')
    const file = '/api/documents/file/sintesi.pdf'
    expect(shown({ source: { ...source, file } })).toContain(`href="${file}#page=7"`)
    expect(shown({ source: { ...source, page: null, file } })).toContain(`href="${file}"`)
  })
})

describe('FigureBrief', () => {
  const brief = (fields: Partial<Figure>, corrections = 0) =>
    textOf(rendered('it', <FigureBrief locale="it" figure={figureOf(fields)} corrections={corrections} />))

  it('answers in a word each', () => {
    const formula = { operation: 'sum' as const, operands: ['a', 'b', 'c'] }
    expect(brief({ formula, verdict: 'pass' })).toBe(
      'Fonte Tabella 2, pagina 6 Calcolo somma di 3 dati Verifica coincide con il documento ' +
        'Data 31 dicembre 2022 Correzioni nessuna',
    )
  })

  it('tells what is not computed, and what was corrected', () => {
    expect(brief({}, 2)).toContain('Calcolo nessuno: è il numero del documento')
    expect(brief({}, 2)).toContain('Correzioni 2')
    expect(brief({ formula: { operation: 'sum', operands: ['a'] } })).toContain(
      'lo stesso dato, scritto in un altro punto',
    )
  })
})

describe('formatStated', () => {
  it.each([
    ['254 mln €', 'EUR', 254_000_000, 1_000_000],
    ['290,8 mln €', 'EUR', 290_800_000, 100_000],
    ['958,67 mln €', 'EUR', 958_670_000, 10_000],
    ['330.000 €', 'EUR', 330_000, 1_000],
    ['958.677.416,67 €', 'EUR', 958_677_416.67, 0.01],
    ['20.000 €', 'EUR', 20_000, 1],
    ['98,7%', 'percent', 98.7, 0.1],
    ['91%', 'percent', 91, 1],
    ['31.661', 'people', 31_661, 1],
  ] as const)('writes %s with the digits the document prints', (printed, unit, value, precision) => {
    const figure = sampleFigure({ code: 'x', unit, stated: { value, precision } })
    expect(formatStated(figure, 'it')?.replaceAll('\u00a0', ' ')).toBe(printed)
  })

  it('is null when the document prints nothing else', () => {
    expect(formatStated(sampleFigure({ code: 'x' }), 'it')).toBeNull()
  })
})
