import { describe, expect, it } from 'vitest'
import { figureIndex } from '@/lib/figure/lookup'
import { sampleFigure } from '@/lib/figure/sample-figures'
import type { AmountKind } from '@/lib/figure/types'
import { sampleText } from '@/lib/translation/sample-text'
import type { EvaluationView } from '@/lib/views'
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

  it('says beside its amounts what they need said', () => {
    const figures = figureIndex([sampleFigure({ code: 'axis-1.paid', value: 254_774_002.77 })])
    const moneyNote = { value: sampleText('Pagati {{axis-1.paid:short}}: c’è la CIGD.'), lang: 'it' as const }
    const card = <AxisCard locale="it" axis={sampleAxis({ moneyNote })} figures={figures} />
    expect(textOf(rendered('it', card))).toMatch(/Pagati 254,77 mln € : c’è la CIGD\.$/)
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
    expect(textOf(html)).toBe('Nidi Gratis free nursery places Asilo nido gratuito. Axis I Completed')
  })

  it('says for whom it is, and beside an amount which amount it is', () => {
    const initiative = sampleInitiative({ forWhom: { value: 'Famiglie', lang: 'it' } })
    const shown = (amountKind: AmountKind | null) => {
      const amount = sampleFigure({ code: 'a', kind: 'amount', amountKind, value: 7_000_000 })
      return textOf(rendered('it', <InitiativeCard locale="it" initiative={initiative} amount={amount} />))
    }
    expect(shown('totalInvestment')).toContain('Per chi: Famiglie')
    expect(shown('totalInvestment')).toMatch(/7 mln € investimento complessivo$/)
    expect(shown('unspecified')).toMatch(/7 mln € il documento non dice di che tipo$/)
    expect(shown(null)).toMatch(/7 mln € importo$/)
  })
})

describe('EvaluationCard', () => {
  const answered = (fields: Partial<EvaluationView>, figures = figureIndex([])) =>
    textOf(
      rendered(
        'it',
        <EvaluationCard locale="it" evaluation={sampleEvaluation(fields)} axes={[sampleAxis()]} figures={figures} />,
      ),
    )

  it('answers in words and with a number, and says what the number is', () => {
    const rate = sampleFigure({
      code: 'in-work',
      unit: 'percent',
      value: 60.13,
      decimals: 2,
      description: { value: 'Quota di chi lavora.', lang: 'it' },
    })
    const shortAnswer = { value: sampleText('Sì: {{in-work}}.'), lang: 'it' as const }
    expect(answered({ shortAnswer, keyFigure: 'in-work' }, figureIndex([rate]))).toMatch(
      /^Chi ha trovato lavoro\? Sì: 60,13% \. 60,13% Quota di chi lavora\./,
    )
  })

  it('bears an evaluation that has no short answer yet, and a figure that is not public', () => {
    expect(answered({ shortAnswer: null, keyFigure: 'gone' })).toBe(
      'Chi ha trovato lavoro? Asse I Dati al 31 dicembre 2021',
    )
  })

  it('names the axes concerned, in the singular or the plural, and how old the evidence is', () => {
    const axes = [
      sampleAxis(),
      sampleAxis({ code: 'axis-3', numeral: 'III' }),
      sampleAxis({ code: 'axis-4', numeral: 'IV' }),
    ]
    const words = (concerned: string[]) =>
      textOf(
        rendered(
          'it',
          <EvaluationCard
            locale="it"
            evaluation={sampleEvaluation({ axes: concerned })}
            axes={axes}
            figures={figureIndex([])}
          />,
        ),
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
