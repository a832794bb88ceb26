import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { availableCharts } from '@/lib/chart/chart-name'
import { chartSizes } from '@/lib/chart/picture'
import { strayMarks, textsOf } from '@/lib/chart/picture-checks'
import { figureIndex } from '@/lib/figure/lookup'
import { sampleFigure } from '@/lib/figure/sample-figures'
import type { ChartContent } from './chart-content'
import { chartContent } from './charts'
import { sampleContext, sampleIndicators, sampleRecipients } from './sample-context'

const everything = [...sampleIndicators(), ...sampleRecipients()]

function content(name: string, locale: 'it' | 'en' = 'it', figures = everything): ChartContent {
  const found = chartContent(name, sampleContext(locale, figures))
  if (!found) throw new Error(`No chart ${name}`)
  return found
}
const words = (name: string, locale: 'it' | 'en' = 'it', figures = everything) =>
  content(name, locale, figures).alternative.replaceAll('\u00a0', ' ')
const drawn = (name: string, locale: 'it' | 'en' = 'it', figures = everything) =>
  textsOf(content(name, locale, figures).picture('wide')).map((text) => text.replaceAll('\u00a0', ' '))

describe('chartContent', () => {
  it('knows every chart it announces, in both languages, and draws all of it inside the frame', () => {
    for (const locale of locales) {
      const context = sampleContext(locale, everything)
      const names = availableCharts(context.figures, context.axes, context)
      expect(names.length).toBeGreaterThan(6)
      for (const name of names) {
        const found = chartContent(name, context)
        expect(found?.name).toBe(name)
        expect(found?.alternative).toMatch(/\d.*\.$/)
        expect(found?.rows.length).toBeGreaterThan(0)
        for (const size of chartSizes) expect(found && strayMarks(found.picture(size)), `${name}, ${size}`).toEqual([])
      }
    }
  })

  it('is nothing for charts the edition does not have', () => {
    for (const name of [
      'pie',
      'money-flow.axis-9',
      // A second address of the programme's own chart.
      'money-flow.programme',
      'targets',
      'targets.axis-4',
      'allocation.axis-1',
      'over-time.axis-1.paid',
    ])
      expect(chartContent(name, sampleContext('it', everything)), name).toBeNull()
  })
})

describe('money-flow', () => {
  it('says where the money starts, where it arrives and where least of it passes', () => {
    expect(words('money-flow.axis-1')).toBe(
      'Asse I, Occupazione: da una dotazione di 236,7 mln € si arriva a una spesa certificata di 184,44 mln €. Il passaggio più stretto è l’ultimo, dal pagato al certificato: 72,40%.',
    )
    expect(words('money-flow.axis-1', 'en')).toContain('from paid to certified: 72.40%.')
  })

  it('writes every amount and rate beside what it is about', () => {
    expect(drawn('money-flow.axis-1')).toEqual(
      expect.arrayContaining(['290,89 mln €', '122,89%', 'della dotazione', 'Certificato']),
    )
    expect(drawn('money-flow.axis-1', 'en')).toEqual(expect.arrayContaining(['€290.89 million', '122.89%']))
  })

  it('is nothing for an axis that is not public, whatever figures are', () => {
    const context = { ...sampleContext('it', everything), axes: [] }
    for (const name of ['money-flow.axis-1', 'recipients-by-gender.axis-1', 'targets.axis-1'])
      expect(chartContent(name, context), name).toBeNull()
  })

  it('goes without a rate the edition does not have', () => {
    const context = sampleContext('it')
    const figures = figureIndex(
      ['allocation', 'programmed', 'committed', 'paid', 'certified'].map((stage) =>
        context.figures.get(`axis-1.${stage}`),
      ),
    )
    const found = chartContent('money-flow.axis-1', { ...context, figures })
    expect(found?.rows.map(({ cells }) => cells[1])).toEqual([
      { words: 'Primo passo' },
      ...Array(4).fill({ words: 'non disponibile' }),
    ])
    expect(found && strayMarks(found.picture('wide'))).toEqual([])
  })

  it('says that an amount is not available', () => {
    const missing = [sampleFigure({ code: 'axis-1.certified', value: null })]
    expect(drawn('money-flow.axis-1', 'it', missing)).toContain('non disponibile')
    expect(words('money-flow.axis-1', 'it', missing)).toContain(
      'la dotazione è di 236,7 mln €. La spesa certificata non è disponibile.',
    )
  })
})

describe('allocation', () => {
  it('says the total, the largest and the smallest part', () => {
    expect(words('allocation')).toBe(
      'Gli assi si dividono una dotazione di 255,81 mln €. La parte più grande va all’Asse I (Occupazione), 236,7 mln €; la più piccola all’Asse IV (Capacità istituzionale e amministrativa), 19,11 mln €.',
    )
  })
})

describe('recipients', () => {
  it('names who are the most, with the share the edition has', () => {
    expect(words('recipients-by-gender')).toBe('Asse I: 244.885 persone, in maggioranza uomini (53%).')
    expect(words('recipients-vulnerable', 'en')).toBe(
      'Axis I: 36,090 people in vulnerable conditions (15% of recipients); the largest group: migrants (48%).',
    )
  })

  it('shows those counted apart beside the picture, never in it', () => {
    const { notes } = content('recipients-by-gender.axis-1')
    expect(notes.map(({ value }) => value)).toEqual([expect.stringContaining('altre 31.661 persone')])
    expect(drawn('recipients-by-gender.axis-1').join()).not.toContain('31.661')
    const last = content('recipients-by-gender.axis-1').rows.at(-1)
    expect(last?.cells[0]).toMatchObject({ figure: { code: 'axis-1.recipients-cigd', value: 31_661 } })
  })

  it('says which number the document does not give, and works none out in its place', () => {
    const migrants = content('recipients-vulnerable.axis-1').rows.find(({ key }) => key.endsWith('migrants'))
    expect(migrants?.cells[0]).toEqual({ words: 'non indicato' })
    expect(drawn('recipients-vulnerable.axis-1')).toContain('48%')
  })
})

describe('targets', () => {
  it('counts what is reached, and names what is not and what is not known', () => {
    expect(words('targets.axis-1')).toBe(
      'Obiettivi raggiunti: 2 su 4. Il valore più avanti rispetto al suo obiettivo: «Lavoratori» (518%). «Diplomati», non ancora raggiunto al 31 dicembre 2022: mancano 4.541 persone. «Al lavoro», non ancora raggiunto al 31 dicembre 2022: manca 1 punto percentuale. Di un indicatore il valore non è disponibile.',
    )
    expect(words('targets.axis-1', 'en')).toContain('Targets reached: 2 of 4.')
  })

  it('says at each bar what was promised and what came of it', () => {
    const said = drawn('targets.axis-1').join(' ')
    for (const words of [
      '518% dell’obiettivo 2023 (almeno 15.558), raggiunto',
      '92% dell’obiettivo 2023 (almeno 56.645), non ancora raggiunto al 31 dicembre 2022: mancano 4.541 persone',
      'obiettivo 2023: almeno 0, raggiunto',
      'obiettivo 2023: almeno 85%, non ancora raggiunto al 31 dicembre 2022: manca 1 punto percentuale',
      'non disponibile',
    ])
      expect(said).toContain(words)
  })

  it('draws no indicator without a target, and says of a declared and of a borrowed one what they are', () => {
    const figures = [
      { code: 'axis-1.companies', value: 600 },
      { code: 'axis-1.projects', value: 3, declared: { outcome: 'reached', year: 2023 } as const },
      {
        code: 'axis-1.tools',
        value: 990,
        target: { value: 200, year: 2023, direction: 'atLeast', basis: 'otherIndicator' } as const,
      },
    ].map((fields) => sampleFigure({ axis: 'axis-1', kind: 'output', unit: 'bodies', ...fields }))
    const said = drawn('targets.axis-1', 'it', figures).join(' ')
    expect(said).toContain('Il documento non stampa il valore obiettivo, dichiarato raggiunto dal documento')
    expect(said).toContain('misurato sull’obiettivo 2023 di un altro indicatore: 200')
    expect(said).not.toContain('600')
    expect(said).not.toContain('495%')
    expect(words('targets.axis-1', 'it', figures)).toContain('e quindi senza esito: «axis-1.tools».')
    // Neither is counted among what is reached or not.
    expect(words('targets.axis-1', 'it', figures)).not.toContain('Obiettivi raggiunti')
  })

  it('reads a ceiling the other way round', () => {
    const ceiling = (value: number) => [
      sampleFigure({
        code: 'axis-1.waste',
        axis: 'axis-1',
        kind: 'output',
        unit: 'people',
        value,
        target: { value: 5, year: 2023, direction: 'atMost' },
      }),
    ]
    expect(drawn('targets.axis-1', 'it', ceiling(3))).toContain('60% dell’obiettivo 2023 (non più di 5), raggiunto')
    expect(drawn('targets.axis-1', 'it', ceiling(8)).join(' ')).toContain(
      '160% dell’obiettivo 2023 (non più di 5), non ancora raggiunto al 31 dicembre 2022: 3 persone di troppo',
    )
  })

  it('calls no value ahead that is behind or over a ceiling', () => {
    const indicator = (value: number, direction: 'atLeast' | 'atMost') =>
      sampleFigure({
        code: `axis-1.${direction}`,
        axis: 'axis-1',
        kind: 'output',
        unit: 'people',
        label: { value: direction, lang: 'it' },
        value,
        target: { value: 10, year: 2023, direction },
      })
    const said = (...rows: ReturnType<typeof indicator>[]) => words('targets.axis-1', 'it', rows)
    expect(said(indicator(4, 'atLeast'), indicator(30, 'atMost'))).toContain(
      'Il valore più vicino al suo obiettivo: «atLeast» (40%).',
    )
    expect(said(indicator(4, 'atLeast'), indicator(30, 'atMost'))).not.toContain('più avanti')
    expect(said(indicator(12, 'atLeast'), indicator(30, 'atMost'))).toContain('«atLeast» (120%)')
    expect(said(indicator(4, 'atLeast'), indicator(9, 'atMost'))).not.toMatch(/più (?:avanti|vicino)/)
  })

  it('repeats what the document says of a target whose value it does not print', () => {
    const said = sampleFigure({
      code: 'axis-1.said',
      axis: 'axis-1',
      kind: 'result',
      unit: 'percent',
      value: null,
      target: { value: 80, year: 2023, direction: 'atLeast', stated: 'reached' },
    })
    expect(drawn('targets.axis-1', 'it', [said])).toContain(
      'obiettivo 2023: almeno 80%, dichiarato raggiunto dal documento',
    )
  })

  it('gives the reason of a missing value beside the picture', () => {
    expect(content('targets.axis-1').notes).toEqual([{ value: 'Il documento non lo stampa.' }])
    expect(content('targets.axis-1', 'en').notes).toEqual([{ value: 'Il documento non lo stampa.', lang: 'it' }])
  })
})

describe('axes-compared', () => {
  it('says for each step who is furthest and who is least far', () => {
    expect(words('axes-compared')).toContain(
      'Programmato sulla dotazione: minimo 99,76% (Asse IV), massimo 122,89% (Asse I).',
    )
  })
})

describe('over-time', () => {
  const edition = (year: number, value: number | null, redefined = false) => ({
    year,
    figures: figureIndex([
      sampleFigure({
        code: 'axis-1.paid',
        value,
        label: { value: 'Asse I: pagamenti', lang: 'it' },
        comparability: {
          status: redefined ? 'redefined' : 'comparable',
          reason: { value: 'Conta anche i tirocini.', lang: 'it' },
        },
      }),
    ]),
  })
  const over = (...editions: ReturnType<typeof edition>[]) =>
    chartContent('over-time.axis-1.paid', sampleContext('it', [], { editions }))

  it('says where it starts and where it ends', () => {
    expect(over(edition(2023, 2_000_000), edition(2022, 1_000_000))?.alternative.replaceAll('\u00a0', ' ')).toBe(
      'Da 1 mln € nell’edizione 2022 a 2 mln € nell’edizione 2023.',
    )
  })

  it('warns of a break, gives its reason and has every edition in its table', () => {
    const found = over(edition(2021, 1_000_000), edition(2022, null), edition(2023, 2_000_000, true))
    expect(found?.alternative).toContain('non si possono confrontare')
    expect(found?.notes).toEqual([{ value: 'Conta anche i tirocini.' }])
    expect(found?.rows.map(({ header }) => header.value)).toEqual(['2021', '2022', '2023'])
  })

  it('warns where nobody declared that the values can be compared', () => {
    const undeclared = edition(2023, 2_000_000)
    const figures = figureIndex([{ ...undeclared.figures.get('axis-1.paid'), comparability: null }])
    const found = over(edition(2022, 1_000_000), { year: 2023, figures })
    expect(found?.alternative).toContain('Nessuno ha dichiarato')
    expect(found && textsOf(found.picture('wide'))).toContain('confronto non dichiarato')
  })
})
