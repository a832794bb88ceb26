import { describe, expect, it } from 'vitest'
import { figureIndex } from '@/lib/figure/lookup'
import { sampleFigure } from '@/lib/figure/sample-figures'
import type { Figure } from '@/lib/figure/types'
import { rendered, textOf } from '../site/rendered'
import { FigureFacts } from './FigureFacts'
import { formatStated } from './stated'

const operands = [
  sampleFigure({ code: 'axis-1.paid', value: 254_774_002.77, label: { value: 'Asse I: pagamenti', lang: 'it' } }),
  sampleFigure({ code: 'axis-1.committed', value: 290_323_449.02, label: { value: 'Asse I: impegni', lang: 'it' } }),
]
const shown = (fields: Partial<Figure>, locale: 'it' | 'en' = 'it') =>
  rendered(
    locale,
    <FigureFacts locale={locale} figure={sampleFigure({ code: 'x', ...fields })} figures={figureIndex(operands)} />,
  )

describe('FigureFacts', () => {
  it('says when a figure is checked only through those computed from it', () => {
    const facts = (isChecked: boolean) => (
      <FigureFacts
        locale="it"
        figure={sampleFigure({ code: 'x', value: 1 })}
        figures={figureIndex(operands)}
        isCheckedThroughOthers={isChecked}
      />
    )
    expect(textOf(rendered('it', facts(false)))).toContain('Non c’è un altro valore con cui confrontarlo.')
    expect(textOf(rendered('it', facts(true)))).toContain('si verifica attraverso i dati che se ne ricavano')
  })

  it('gives the exact value and the short one', () => {
    const words = textOf(shown({ value: 958_677_416.66 }))
    expect(words).toContain('Valore esatto 958.677.416,66 € In breve 958,68 mln €')
    expect(textOf(shown({ value: 958_677_416.66 }, 'en'))).toContain('Exact value €958,677,416.66')
  })

  it('names what is counted, and shortens nothing but money', () => {
    const words = textOf(shown({ value: 1, unit: 'projects', kind: 'output' }))
    expect(words).toContain('Valore esatto 1 progetto Unità di misura Progetti')
    expect(words).not.toContain('In breve')
  })

  it('says how it is worked out, with the operands, their values and the way to them', () => {
    const html = shown({
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
    const words = textOf(shown({ value: 254_774_002.77, formula: { operation: 'sum', operands: ['axis-1.paid'] } }))
    expect(words).toContain('È lo stesso valore di questo dato')
  })

  it('stops when an operand does not exist', () => {
    expect(() => shown({ formula: { operation: 'sum', operands: ['axis-9.paid'] } })).toThrow('axis-9.paid')
  })

  it('shows what the document prints, the verdict and the explanation', () => {
    const words = textOf(
      shown({
        value: 958_677_416.66,
        stated: { value: 958_677_416.67, precision: 0.01 },
        verdict: 'explained',
        explanation: { value: 'Un centesimo di arrotondamento.', lang: 'it' },
      }),
    )
    expect(words).toContain('Nel documento approvato 958.677.416,67 €')
    expect(words).toContain('la spiegazione dice perché')
    expect(words).toContain('Un centesimo di arrotondamento.')
  })

  it('says when the value is not available, and where the source is', () => {
    const source = { document: 'Sintesi pubblica', section: '3.1', page: 7 }
    const words = textOf(shown({ value: null, source }))
    expect(words).toContain('Valore esatto non disponibile')
    expect(words).not.toContain('In breve')
    expect(words).toContain('Sintesi pubblica, paragrafo 3.1, pagina 7')
    const table = shown({ source: { ...source, section: 'Tabella 2', page: null } }, 'en')
    expect(table).toContain('<span lang="it">Tabella 2</span>')
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
