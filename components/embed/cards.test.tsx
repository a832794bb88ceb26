import { createTranslator } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { sampleFigure } from '@/lib/figure/sample-figures'
import type { Figure } from '@/lib/figure/types'
import en from '@/messages/en.json'
import it_ from '@/messages/it.json'
import { textOf } from '../site/rendered'
import { ChartCard } from './ChartCard'
import { embedCss } from './embed-css'
import { FigureCard } from './FigureCard'
import { MissingCard } from './MissingCard'
import type { Newer } from './NewerNotice'

const words = <N extends 'Embed' | 'Target'>(locale: Locale, namespace: N) =>
  createTranslator({
    locale,
    messages: { it: it_, en }[locale],
    namespace,
    onError: (error) => Promise.reject(error),
  })
const url = 'https://sintesi.example/it/edizioni/2022/dati/axis-1.paid'

const card = (fields: Partial<Figure>, locale: Locale = 'it', newer: Newer | null = null) =>
  renderToStaticMarkup(
    <FigureCard
      locale={locale}
      t={words(locale, 'Embed')}
      targets={words(locale, 'Target')}
      theme="auto"
      figure={sampleFigure({ code: 'axis-1.paid', label: { value: 'Pagamenti', lang: 'it' }, ...fields })}
      edition={2022}
      programme="POR FSE 2014-2020"
      url={url}
      newer={newer}
    />,
  )
const bodyOf = (html: string) => textOf(html.slice(html.indexOf('<body')))

describe('FigureCard', () => {
  it('says what, how much, when, where from and who pays', () => {
    expect(bodyOf(card({ value: 254_774_002.77 }))).toBe(
      'POR FSE 2014-2020, relazione 2022 Pagamenti (si apre in una nuova scheda) 254,77 mln € Valore esatto: 254.774.002,77 €. ' +
        'Dato al 31 dicembre 2022. Fonte: Sintesi pubblica 2022, Tabella 2, pagina 6. Unione europea Fondo sociale europeo',
    )
  })

  it('names what is counted, and the target with its outcome', () => {
    const target = { value: 1_702, year: 2023, direction: 'atLeast' } as const
    const words = bodyOf(card({ value: 4_334, unit: 'people', target }, 'en'))
    expect(words).toContain('4,334 people Data as of 31 December 2022. Target for 2023: at least 1,702, reached.')
    expect(words).not.toContain('Exact value')
    expect(bodyOf(card({ value: 1, unit: 'people', target }))).toContain(
      'Obiettivo al 2023: almeno 1.702, non ancora raggiunto al 31 dicembre 2022: mancano 1.701 persone.',
    )
    expect(bodyOf(card({ value: null, unit: 'people', target }, 'en'))).toMatch(
      /not available .* at least 1,702, cannot be told yet\. *Source/,
    )
  })

  it('of a figure without a value says what the document says of its target', () => {
    const said = (stated: 'reached' | 'notReached', locale: Locale = 'it') =>
      bodyOf(
        card({ value: null, unit: 'percent', target: { value: 80, year: 2023, direction: 'atLeast', stated } }, locale),
      )
    expect(said('reached')).toContain('almeno 80%, dichiarato raggiunto dal documento.')
    expect(said('notReached', 'en')).toContain('at least 80%, not yet reached, the document says.')
  })

  it('draws no conclusion from the target of another indicator, and repeats what is said of one that is not printed', () => {
    const borrowed = { value: 200, year: 2023, direction: 'atLeast', basis: 'otherIndicator' } as const
    const words = bodyOf(card({ value: 990, unit: 'bodies', target: borrowed }, 'en'))
    expect(words).toContain('Measured against another indicator’s target: whether it is reached cannot be said.')
    expect(words).not.toMatch(/200|at least/)
    const declared = { outcome: 'reached', year: 2023 } as const
    expect(bodyOf(card({ value: 3, unit: 'projects', declared }))).toContain('Dichiarato raggiunto dal documento')
  })

  it('marks what is in another language', () => {
    const html = card({ value: 1 }, 'en')
    expect(html).toMatch(/^<html lang="en">/)
    expect(html).toContain('<h1 lang="it">')
    expect(textOf(html)).toContain('Table 2')
  })

  it('of an older report leads to the newest, to the same figure where it is still there', () => {
    const newer = { year: 2023, url: 'https://sintesi.example/it/dati/axis-1.paid', isSame: true }
    expect(bodyOf(card({ value: 1 }, 'it', newer))).toContain('È uscita la relazione 2023: vedi il dato più recente')
    expect(bodyOf(card({ value: 1 }, 'it', { ...newer, isSame: false }))).toContain('vai al portale')
    expect(card({ value: 1 }, 'it', newer)).toContain(`href="${newer.url}" target="_blank" rel="noopener"`)
  })

  it('needs nothing from anywhere: no script, no image, no style sheet, no font', () => {
    const html = card({ value: 1 })
    expect(html).not.toMatch(/<script|<img|<link rel="(?!canonical)|@import|@font-face|url\(/)
    expect(html.length).toBeLessThan(5_000)
  })
})

describe('ChartCard', () => {
  it('holds both pictures, and the words for frames too narrow for either', () => {
    const html = renderToStaticMarkup(
      <ChartCard
        locale="it"
        t={words('it', 'Embed')}
        theme="light"
        edition={2022}
        programme="POR FSE 2014-2020"
        title="La strada dei soldi"
        foreign={{ value: 'strada', lang: 'en' }}
        alternative="Da 970 a 691 milioni."
        source="Fonte: Tabella 2"
        pictures={{ wide: '<svg id="w"></svg>', narrow: '<svg id="n"></svg>' }}
        url={url}
        newer={null}
      />,
    )
    expect(html).toContain('<div class="wide"><svg id="w"></svg></div><div class="narrow"><svg id="n"></svg></div>')
    expect(html).toContain('<h1 class="away">La <span lang="en">strada</span> dei soldi</h1>')
    expect(bodyOf(html)).toContain(
      'Da 970 a 691 milioni. Fonte: Tabella 2 POR FSE 2014-2020, relazione 2022. Il grafico con i suoi dati',
    )
  })
})

describe('MissingCard', () => {
  it('says so, and leads to the portal', () => {
    const html = renderToStaticMarkup(
      <MissingCard locale="en" t={words('en', 'Embed')} theme="dark" url="https://sintesi.example/en" />,
    )
    expect(bodyOf(html)).toContain('There is nothing here')
    expect(html).toContain('href="https://sintesi.example/en"')
  })
})

describe('embedCss', () => {
  it('follows the reader unless it is told not to', () => {
    expect(embedCss('auto')).toContain('@media (prefers-color-scheme:dark)')
    for (const theme of ['light', 'dark'] as const) {
      expect(embedCss(theme)).toContain(`color-scheme:${theme}`)
      expect(embedCss(theme)).not.toContain('prefers-color-scheme')
    }
  })
})
