import { describe, expect, it } from 'vitest'
import { sampleText } from '../translation/sample-text'
import { evaluationsOfFigure, figuresOf, initiativesOf } from './related'

const nothing = { shortAnswer: null, answer: rich('Sì.'), keyFigure: null, evidence: [], later: [] }

function rich(text: string) {
  return { value: sampleText(text), lang: 'it' as const }
}

const initiative = (code: string, title: string) => ({ code, title: { value: title, lang: 'it' as const } })
const nidi = initiative('nidi', 'Nidi Gratis')
const plus = initiative('plus', 'Lombardia Plus - Linea cultura')
const figures = [
  { code: 'nidi.activated', initiative: 'nidi' },
  { code: 'plus.total', initiative: 'plus' },
  { code: 'axis-1.paid', initiative: null },
]

describe('the figures of an evaluation', () => {
  it('are those of its answers, its evidence and its comparisons, each once', () => {
    const evaluation = {
      shortAnswer: rich('Il {{a}}.'),
      answer: rich('Il {{b}} e il {{a:target}}.'),
      keyFigure: 'a',
      evidence: ['c', 'a'],
      later: [{ figure: 'c', laterFigure: 'd', caveat: null }],
    }
    expect(figuresOf(evaluation).sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(figuresOf(nothing)).toEqual([])
  })
})

describe('the initiatives of an evaluation', () => {
  it('are those it names, in whichever of its texts', () => {
    expect(
      initiativesOf({ ...nothing, answer: rich('Con **Nidi Gratis** si paga meno.') }, [plus, nidi], figures),
    ).toEqual([nidi])
    expect(initiativesOf({ ...nothing, shortAnswer: rich('Lombardia Plus sì.') }, [plus, nidi], figures)).toEqual([
      plus,
    ])
  })

  it('are those whose figures it names', () => {
    expect(initiativesOf({ ...nothing, evidence: ['plus.total'] }, [plus, nidi], figures)).toEqual([plus])
  })

  it('are none where nothing is shared', () => {
    expect(initiativesOf({ ...nothing, evidence: ['axis-1.paid'] }, [plus, nidi], figures)).toEqual([])
  })
})

describe('the evaluations of a figure', () => {
  const naming = { ...nothing, code: 'naming', answer: rich('Con Nidi Gratis.') }
  const resting = { ...nothing, code: 'resting', keyFigure: 'axis-1.paid' }
  const of = (code: string) => {
    const figure = figures.find((candidate) => candidate.code === code)
    if (!figure) throw new Error(code)
    return evaluationsOfFigure(figure, [naming, resting], [nidi, plus], figures).map((found) => found.code)
  }

  it('are those that name it, and those that speak of its initiative', () => {
    expect(of('axis-1.paid')).toEqual(['resting'])
    expect(of('nidi.activated')).toEqual(['naming'])
    expect(of('plus.total')).toEqual([])
  })
})
