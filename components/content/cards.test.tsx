import { describe, expect, it } from 'vitest'
import { figureIndex } from '@/lib/figure/lookup'
import { sampleFigure } from '@/lib/figure/sample-figures'
import { rendered, textOf } from '../site/rendered'
import { AxisCard } from './AxisCard'
import { DocumentList } from './DocumentList'
import { EvaluationCard } from './EvaluationCard'
import { InitiativeCard } from './InitiativeCard'
import { sampleAxis, sampleEvaluation, sampleInitiative } from './sample-content'

describe('AxisCard', () => {
  it('shows the figures the edition has, and a zero as a zero', () => {
    const figures = figureIndex([
      sampleFigure({ code: 'axis-5.allocation', value: 33_760_516 }),
      sampleFigure({ code: 'axis-5.paid', value: 0 }),
    ])
    const axis = sampleAxis({ code: 'axis-5', numeral: 'V', thematicObjective: null })
    const words = textOf(rendered('it', <AxisCard locale="it" axis={axis} figures={figures} />))
    expect(words).toContain('Dotazione 33,76 mln €')
    expect(words).toContain('Pagato ai beneficiari 0 €')
    expect(words).not.toMatch(/Persone raggiunte|Obiettivo tematico/)
  })

  it('names the thematic objective', () => {
    const card = <AxisCard locale="en" axis={sampleAxis()} figures={figureIndex([])} />
    expect(textOf(rendered('en', card))).toBe('Axis I · Thematic objective 8 Employment')
  })
})

describe('InitiativeCard', () => {
  it('keeps the official name in its language and says what it means', () => {
    const initiative = sampleInitiative({
      title: { value: 'Nidi Gratis', lang: 'it' },
      gloss: { value: 'free nursery places', lang: 'en' },
      status: 'concluded',
    })
    const html = rendered('en', <InitiativeCard locale="en" initiative={initiative} axis={sampleAxis()} />)
    expect(html).toContain('<span lang="it">Nidi Gratis</span>')
    expect(textOf(html)).toMatch(/^Completed by 31 December 2022 Axis I Nidi Gratis free nursery places/)
  })
})

describe('EvaluationCard', () => {
  it('names the axes concerned, in the singular or the plural, and how old the evidence is', () => {
    const axes = [
      sampleAxis(),
      sampleAxis({ code: 'axis-3', numeral: 'III' }),
      sampleAxis({ code: 'axis-4', numeral: 'IV' }),
    ]
    const words = (concerned: string[]) =>
      textOf(
        rendered('it', <EvaluationCard locale="it" evaluation={sampleEvaluation({ axes: concerned })} axes={axes} />),
      )
    expect(words(['axis-1'])).toContain('Asse I Dati al 31 dicembre 2021')
    expect(words(['axis-1', 'axis-3'])).toContain('Assi I, III')
    expect(words([])).not.toContain('Ass')
  })
})

describe('DocumentList', () => {
  const title = { value: 'Sintesi pubblica', lang: 'it' as const }
  const shown = (fields: { url: string | null; isUploaded: boolean }) =>
    rendered('it', <DocumentList locale="it" documents={[{ title, publishedOn: null, ...fields }]} />)

  it('tells a download from a document published elsewhere', () => {
    expect(textOf(shown({ url: '/media/sintesi.pdf', isUploaded: true }))).toBe('Sintesi pubblica Si scarica da qui')
    expect(textOf(shown({ url: 'https://example.org', isUploaded: false }))).toContain('(sito esterno)')
  })

  it('names a document that has no address, without a link', () => {
    const html = shown({ url: null, isUploaded: false })
    expect(html).not.toContain('<a ')
    expect(textOf(html)).toBe('Sintesi pubblica Non ancora pubblicato in rete')
  })
})
