import { describe, expect, it } from 'vitest'
import { excerptAt, isIntended, typedNumbers, typedNumbersIn } from './typed-numbers'

const numbersIn = (text: string) => typedNumbers(text).map(({ number }) => number)

describe('typedNumbers', () => {
  it.each([
    ['spesi 254.774.002,77 €', ['254.774.002,77']],
    ['about €9 million, or €1,234.50', ['9', '1,234.50']],
    ['il 98,72% del programmato', ['98,72']],
    ['84 per cento', ['84']],
    ['altri 2022 € in più, 2014 persone, 2.022 imprese', ['2022', '2014', '2.022']],
    ['2015 people and 2000 participants', ['2015', '2000']],
    ['{{programme.paid}} e 600 imprese', ['600']],
    ['tra i 16 e i 35 anni', ['16', '35']],
    ['people under 25', ['25']],
    ['958\u00a0677\u00a0416', ['958\u00a0677\u00a0416']],
    ['1 su 4, 3 volte', ['1', '4', '3']],
    ['36,1 mln€ e 7mila', ['36,1', '7']],
    ['n. 15 progetti', ['15']],
    ['nel 2022, 15 progetti', ['15']],
    ['Dal 2014 al 2020 12 bandi', ['12']],
    ['-12 punti', ['12']],
    ['(45)', ['45']],
    ['può contare su 100.', ['100']],
    ['to 300 companies', ['300']],
    ['act 40% faster', ['40']],
    ['per legge 12 mesi', ['12']],
    ['sezione 40% in più', ['40']],
  ])('reports the numbers of «%s»', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers)
  })

  it.each([
    'Al 31 dicembre 2022, nel 2014-2020, il 1° gennaio, 31/12/2022, 2022-12-31',
    'On December 31, 2022; 29 May 2023; the 2021/22 school year; 2014–2020; alle 12:30',
    'Regulation (EU) No 1303/2013, Article 50(9), Articles 3 and 4, art. 115, comma 2',
    'Regolamento (UE) n. 1303/2013, articolo 50, paragrafo 9; Regolamento (UE) 2016/679',
    'DGR n. XI/6280 dell’11/04/2022, decreto n. 12345, legge regionale 22/2006, D.Lgs. 33/2013, legge n. 4/2004',
    'ISCED 2, ISCED 1-2, ISCED 3 e 4, EQF 4, priorità 10.iv, priorità 8i, priority 9i',
    'Tabella 2, Tables 1 and 2, pagina 12, p. 6, Allegato 2, Annex 4, section 3.4, il paragrafo 2.1, Box 3, OT 8, thematic objective 11, TO 8',
    'Industria 4.0, Industry 4.0, CC BY 4.0, UNI/PdR 125:2022, ISO 9001, COVID-19, WCAG 2.2',
    'la 2ª edizione, the 3rd call, il 21º bando',
    '{{axis-1.paid:short}} ([rapporti](https://example.org/2021/99)) https://example.org/12',
    'L’edizione del 2022. Nel 2021, e poi (2023).',
    'Nidi Gratis 2021-2022, Nidi Gratis 2021/2022',
  ])('leaves «%s» alone', (text) => {
    expect(numbersIn(text)).toEqual([])
  })

  it('says where, with the words around', () => {
    const text =
      'Le imprese che hanno chiesto il contributo sono state più di 600 in tutta la regione, in ogni provincia.'
    expect(typedNumbers(text)).toEqual([
      {
        number: '600',
        index: text.indexOf('600'),
        excerpt: '…contributo sono state più di 600 in tutta la regione, in ogni…',
      },
    ])
  })
})

describe('typedNumbersIn', () => {
  const token = { type: 'inlineBlock', fields: { blockType: 'figure', code: 'axis-1.under-25', form: 'value' } }
  const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
  const words = (text: string) => ({ type: 'text', text })

  it('reads what the editor stores, a passage at a time', () => {
    const content = {
      root: {
        type: 'root',
        children: [paragraph(words('meno di 25 anni: '), token), paragraph(words('nel 2022 600 imprese'))],
      },
    }
    expect(typedNumbersIn(content)).toEqual([
      { number: '25', index: 8, excerpt: 'meno di 25 anni: [axis-1.under-25]' },
      { number: '600', index: 9, excerpt: 'nel 2022 600 imprese' },
    ])
  })

  it('joins a number that is partly bold', () => {
    const content = { root: { type: 'root', children: [paragraph(words('1'), words('23 imprese'))] } }
    expect(typedNumbersIn(content).map(({ number }) => number)).toEqual(['123'])
  })

  it('reads lists of texts, and nothing where there is none', () => {
    expect(typedNumbersIn(['7 temi', 'Lavoro']).map(({ number }) => number)).toEqual(['7'])
    for (const nothing of [null, undefined, 12, {}]) expect(typedNumbersIn(nothing)).toEqual([])
  })
})

describe('excerptAt', () => {
  it('keeps short texts whole and on one line', () => {
    expect(excerptAt('Sono\n12 in tutto', 5, 2)).toBe('Sono 12 in tutto')
  })
})

describe('marks', () => {
  const marks = [{ field: 'strategy', locale: 'it', number: '25' }] as const

  it('hold for a field, a language and a number as written', () => {
    expect(isIntended({ field: 'strategy', locale: 'it', number: '25' }, [...marks])).toBe(true)
    expect(isIntended({ field: 'strategy', locale: 'en', number: '25' }, [...marks])).toBe(false)
    expect(isIntended({ field: 'title', locale: 'it', number: '25' }, [...marks])).toBe(false)
    expect(isIntended({ field: 'strategy', locale: 'it', number: '25,0' }, [...marks])).toBe(false)
  })
})
