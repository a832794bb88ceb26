import { describe, expect, it } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { reconciled } from '@/lib/figure/coverage'
import { figureIndex } from '@/lib/figure/lookup'
import { resolveFigures } from '@/lib/figure/resolve'
import { sampleRecord } from '@/lib/figure/sample-figures'
import type { FigureRecord } from '@/lib/figure/types'
import { rendered, textOf } from '../site/rendered'
import { ReconciliationList } from './ReconciliationList'
import { ReconciliationSummary } from './ReconciliationSummary'

const label = (value: string) => ({ value, lang: 'it' as const })
const amounts = [
  sampleRecord({ code: 'committed', value: 290_323_449.02, label: label('Impegni') }),
  sampleRecord({ code: 'programmed', value: 290_890_851.86, label: label('Programmato') }),
]
const rate = sampleRecord({
  code: 'committed-rate',
  label: label('Quota di impegni'),
  unit: 'percent',
  decimals: 2,
  formula: { operation: 'ratio', operands: ['committed', 'programmed'] },
  stated: { value: 99.8, precision: 0.01 },
})
const total = sampleRecord({
  code: 'total',
  label: label('Totale'),
  formula: { operation: 'sum', operands: ['committed', 'programmed'] },
  stated: { value: 581_214_300.89, precision: 0.01 },
  explanation: label('Un centesimo.'),
  explainedValue: 581_214_300.88,
  signed: { by: 'Redazione', on: '2026-11-22' },
})
const target = { value: 1_240, year: 2023, direction: 'atLeast', stated: 'reached' } as const
const bodies = sampleRecord({ code: 'bodies', kind: 'output', unit: 'bodies', value: 2_226, target })

function shown(records: FigureRecord[], locale: Locale = 'it', isChosen = false) {
  const figures = resolveFigures([...amounts, ...records])
  return rendered(
    locale,
    <ReconciliationList
      locale={locale}
      shown={reconciled(figures)}
      figures={figureIndex(figures)}
      isChosen={isChosen}
    />,
  )
}

describe('ReconciliationList', () => {
  it('writes a formula in words and in numbers, with the way to its operands', () => {
    const html = shown([rate])
    const words = textOf(html)
    expect(words).toContain('Impegni diviso Programmato , per 100')
    expect(words).toContain('290.323.449,02 € ÷ 290.890.851,86 € × 100 = 99,80%')
    expect(html).toContain('href="/it/dati/programmed"')
    expect(textOf(shown([rate], 'en'))).toContain('€290,323,449.02 ÷ €290,890,851.86 × 100 = 99.80%')
  })

  it('sets what comes out beside what is printed, with how far apart they are and may be', () => {
    expect(textOf(shown([rate]))).toContain(
      'Ricalcolato 99,8049% Nel documento 99,80% (Tabella 2, pagina 6) Differenza 0,0049 punti percentuali in più del ' +
        'documento Ammessa fino a 0,005 punti percentuali, metà dell’ultima cifra stampata Il documento e il calcolo coincidono.',
    )
    expect(textOf(shown([rate], 'en'))).toContain('Difference 0.0049 percentage points more than the document')
  })

  it('tells a cent, why, and who signed', () => {
    const words = textOf(shown([total]))
    expect(words).toContain('Differenza 0,01 € in meno del documento Ammessa nessuna: deve coincidere al centesimo')
    expect(words).toContain('la spiegazione dice perché')
    expect(words).toContain('Un centesimo. Spiegazione firmata: Redazione, 22 novembre 2026.')
    expect(textOf(shown([{ ...total, signed: { by: null, on: '2026-11-22' } }]))).toContain(
      'Spiegazione firmata, 22 nov',
    )
    expect(textOf(shown([{ ...total, signed: null }]))).not.toContain('firmata')
  })

  it('does not let an explanation cover another value', () => {
    const words = textOf(shown([{ ...total, explainedValue: 581_214_300.87 }]))
    expect(words).toContain('la differenza non è ancora spiegata')
  })

  it('holds the words about a target against the value', () => {
    expect(textOf(shown([bodies]))).toContain(
      'Trascritto 2.226 Obiettivo almeno 1.240 entro il 2023 Nel documento raggiunto (Tabella 2, pagina 6) Risulta raggiunto',
    )
    const missed = textOf(shown([{ ...bodies, value: 1_239 }], 'en'))
    expect(missed).toContain('In the document reached (Table 2, page 6) In fact not reached')
    expect(missed).toContain('nobody has explained the difference yet')
  })

  it('says where a value comes from that is not computed, and that one is not printed', () => {
    const rounded = sampleRecord({ code: 'r', value: 9_000_000, stated: { value: 9_000_000, precision: 1_000_000 } })
    expect(textOf(shown([rounded]))).toContain('è l’importo o il numero che il documento scrive arrotondato')
    expect(textOf(shown([bodies]))).toContain('il valore è quello che il documento riporta')
    expect(textOf(shown([{ ...rate, stated: null }]))).toContain('Ricalcolato 99,8049% Nel documento non compare')
  })

  it('has an anchor for each, and links that stay in an older edition', () => {
    const html = shown([rate])
    expect(html).toContain('<li id="committed-rate"')
    expect(html).toContain('href="#committed-rate"')
    const figures = resolveFigures([...amounts, rate].map((record) => ({ ...record, olderEdition: 2022 })))
    const older = rendered(
      'it',
      <ReconciliationList locale="it" shown={reconciled(figures)} figures={figureIndex(figures)} />,
    )
    expect(older).toContain('href="/it/edizioni/2022/dati/programmed"')
    expect(older).not.toContain('href="/it/dati/')
  })

  it('begins with what does not agree, and folds long lists', () => {
    const many = Array.from({ length: 10 }, (_, index) => ({ ...rate, code: `rate-${index}` }))
    const html = shown([...many, total])
    expect([...html.matchAll(/<li id="([^"]+)"/g)].slice(0, 2).map(([, id]) => id)).toEqual(['total', 'rate-0'])
    expect(html).not.toContain('<details open')
    expect(textOf(html)).toMatch(/^Diverso, spiegato Totale 581\.214\.300,88 €/)
    expect(shown([rate])).not.toContain('<details open')
    // Unless a reader chose which to see, and they are few.
    expect(shown([rate], 'it', true)).toContain('<details open')
  })
})

describe('ReconciliationSummary', () => {
  const alone = sampleRecord({ code: 'alone', value: 1, label: label('Dato a sé') })
  const figures = resolveFigures([...amounts, rate, total, bodies, { ...rate, code: 'unprinted', stated: null }, alone])
  const summary = (locale: Locale) =>
    rendered(
      locale,
      <ReconciliationSummary locale={locale} figures={figures} addressOf={(of) => `/list?verdict=${of}`} />,
    )

  it('counts each verdict, with the way to its list', () => {
    const words = textOf(summary('it'))
    expect(words).toContain('2 conti coincidono con il documento')
    expect(words).toContain('1 conto non coincide, e una spiegazione firmata dice perché')
    expect(words).toContain('0 conti diversi senza una spiegazione')
    expect(words).toContain('1 valore calcolato che il documento non riporta')
    expect(summary('en')).toContain('href="/list?verdict=explained"')
    expect(summary('en')).not.toContain('href="/list?verdict=contradiction"')
  })

  it('alarms nobody with what did not happen', () => {
    expect(summary('it')).not.toContain('text-alert')
    const broken = resolveFigures([...amounts, { ...total, explanation: null }])
    expect(rendered('it', <ReconciliationSummary locale="it" figures={broken} addressOf={String} />)).toContain(
      'text-alert',
    )
  })

  it('adds up to every figure of the edition, and names those with nothing to be compared with', () => {
    const words = textOf(summary('it'))
    expect(words).toMatch(/^7 = 2 \+ 1 \+ 0 \+ 1 \+ 2 \+ 1 /)
    expect(words).toContain('2 dati verificati attraverso altri, che si calcolano da questi')
    expect(words).toContain('1 dato non ha nulla con cui essere confrontato')
    expect(words).toContain('Dato a sé')
  })
})
