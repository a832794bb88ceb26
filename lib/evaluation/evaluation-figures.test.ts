import { describe, expect, it } from 'vitest'
import { sampleEvaluation } from '@/components/content/sample-content'
import { figureIndex } from '@/lib/figure/lookup'
import { sampleFigure } from '@/lib/figure/sample-figures'
import { evaluationFigures } from './evaluation-figures'

const figures = figureIndex([
  sampleFigure({ code: 'then', asOf: '2021-12-31', value: 69 }),
  sampleFigure({ code: 'now', asOf: '2022-12-31', value: 84 }),
])
const caveat = { value: 'Attenzione.', lang: 'it' as const }

describe('the figures of an evaluation', () => {
  it('are parted by whether they are as old as its evidence', () => {
    const found = evaluationFigures(sampleEvaluation({ evidence: ['now', 'then'], keyFigure: 'then' }), figures)
    expect(found.keyFigure?.code).toBe('then')
    expect(found.evidence.map(({ code }) => code)).toEqual(['then'])
    expect(found.laterEvidence.map(({ code }) => code)).toEqual(['now'])
  })

  it('are all evidence while nobody has dated it', () => {
    const found = evaluationFigures(sampleEvaluation({ evidence: ['now', 'then'], evidenceDate: null }), figures)
    expect(found.evidence.map(({ code }) => code)).toEqual(['now', 'then'])
  })

  it('leave out what is not there, and compare nothing with it', () => {
    const later = [
      { figure: 'then', laterFigure: 'now', caveat },
      { figure: 'then', laterFigure: 'gone', caveat },
    ]
    const found = evaluationFigures(sampleEvaluation({ keyFigure: 'gone', evidence: ['gone'], later }), figures)
    expect(found.keyFigure).toBeUndefined()
    expect(found.evidence).toEqual([])
    expect(found.comparisons.map(({ figure, laterFigure }) => [figure.value, laterFigure.value])).toEqual([[69, 84]])
  })
})
