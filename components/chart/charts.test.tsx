import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { availableCharts } from '@/lib/chart/chart-name'
import { chartSizes } from '@/lib/chart/picture'
import { figureIndex } from '@/lib/figure/lookup'
import { sampleFigure } from '@/lib/figure/sample-figures'
import { strayMarks, textsOf } from '@/testing/picture-checks'
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
      'targets.axis-4',
      'targets.programme',
      'allocation.axis-1',
      'over-time.axis-1.paid',
    ])
      expect(chartContent(name, sampleContext('it', everything)), name).toBeNull()
  })
})

describe('money-flow', () => {
  it('says where the money starts and where it arrives', () => {
    expect(words('money-flow.axis-1')).toBe(
      'Asse I, Occupazione: da una dotazione di 236,7 mln € si arriva a una spesa certificata di 184,44 mln €.',
    )
  })

  it('has a headline of how much is still to be paid, for an axis and for the programme', () => {
    expect(content('money-flow.axis-1').headline).toBe('Asse I: 12 euro impegnati su cento devono ancora essere pagati')
    expect(content('money-flow', 'en').headline).toBe('13 of every hundred euro committed are still to be paid')
    const paid = [sampleFigure({ code: 'axis-1.paid', value: 290_323_449 })]
    expect(content('money-flow.axis-1', 'it', paid).headline).toBe(
      'Asse I: quasi tutto quello che è impegnato è già stato pagato',
    )
    const missing = [sampleFigure({ code: 'axis-1.paid', value: null })]
    expect(content('money-flow.axis-1', 'it', missing).headline).toBe(content('money-flow.axis-1').title)
  })

  it('writes beside each part of the way what it is and how much, and which amounts are worked out', () => {
    expect(drawn('money-flow.axis-1')).toEqual([
      'certificato 184,44 mln €',
      'pagato, da certificare 70,33 mln € = nostro calcolo',
      'impegnato, da pagare 35,55 mln € = nostro calcolo',
      'programmato, da impegnare 567.403 € = nostro calcolo',
    ])
    expect(drawn('money-flow.axis-1', 'en')).toContain('certified €184.44 million')
  })

  it('draws every step by itself where a later one holds more', () => {
    const more = [sampleFigure({ code: 'axis-1.paid', value: 290_890_852 })]
    expect(drawn('money-flow.axis-1', 'it', more)).toEqual(
      expect.arrayContaining(['290,89 mln €', '122,89% della dotazione', 'Certificato']),
    )
    expect(drawn('money-flow.axis-1', 'it', more).join()).not.toContain('nostro calcolo')
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
  it('says the total and the part of each', () => {
    expect(words('allocation')).toBe(
      'Gli assi si dividono una dotazione di 255,81 mln €. Asse I: 236,7 mln €; Asse IV: 19,11 mln €.',
    )
  })

  it('has a headline of the largest part where the edition has its share', () => {
    const share = [sampleFigure({ code: 'axis-1.allocation-share', unit: 'percent', value: 92.53 })]
    expect(content('allocation', 'it', share).headline).toBe('La parte più grande della dotazione, 93%, è dell’Asse I')
    expect(content('allocation').headline).toBe('La dotazione di ogni asse')
  })
})

describe('recipients', () => {
  it('names who are the most, with the share the edition has', () => {
    expect(words('recipients-by-gender')).toBe('Asse I: 244.885 persone, in maggioranza uomini (53%).')
    expect(words('recipients-vulnerable', 'en')).toBe(
      'Axis I: 36,090 people in vulnerable situations (15% of the people reached); the largest group: migrants (48%).',
    )
  })

  it('has a headline of women, and in several axes whether they are half', () => {
    expect(content('recipients-by-gender.axis-1').headline).toBe('Asse I: 47 persone raggiunte su cento sono donne')
    const other = (women: number) => [
      ...sampleRecipients(),
      sampleFigure({ code: 'axis-4.recipients', axis: 'axis-4', kind: 'recipients', unit: 'people', value: 10 }),
      sampleFigure({ code: 'axis-4.recipients-women-share', axis: 'axis-4', unit: 'percent', value: women }),
    ]
    const over = (women: number) => content('recipients-by-gender', 'it', other(women)).headline
    expect(over(30)).toBe('Le donne sono meno della metà delle persone raggiunte, in ogni asse')
    expect(over(60)).toBe('Le donne sono più della metà delle persone raggiunte in un asse su 2')
    expect(content('recipients-vulnerable.axis-1').headline).toBe(
      'Asse I: 48 persone vulnerabili su cento sono migranti',
    )
    expect(content('recipients-vulnerable').headline).toContain('asse per asse')
  })

  it('adds no axes up, and says what the document does', () => {
    expect(content('recipients-by-gender').reading).toContain('non dà un totale')
    for (const locale of locales)
      expect(content('recipients-by-gender', locale).reading).not.toMatch(/più iniziative|several/)
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
      'Obiettivi raggiunti: 2 su 4. Il valore che supera di più il suo obiettivo: «Lavoratori» (518%). «Diplomati», non ancora raggiunto al 31 dicembre 2022: mancano 4.541 persone. «Al lavoro», non ancora raggiunto al 31 dicembre 2022: manca 1 punto percentuale. Di un indicatore il valore non è disponibile.',
    )
    expect(words('targets.axis-1', 'en')).toContain('Targets reached: 2 of 4.')
  })

  it('says at each bar what was promised and what came of it', () => {
    const said = drawn('targets.axis-1').join(' ')
    for (const words of [
      'Realizzazione, obiettivo 2023: almeno 15.558 · raggiunto',
      'obiettivo 2023: almeno 56.645 · non ancora raggiunto al 31 dicembre 2022: mancano 4.541 persone',
      'obiettivo 2023: almeno 0 · raggiunto',
      'Risultato, obiettivo 2023: almeno 85% · non ancora raggiunto al 31 dicembre 2022: manca 1 punto percentuale',
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
    expect(said).toContain('Realizzazione, valore obiettivo non indicato · dichiarato raggiunto dal documento')
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
    expect(drawn('targets.axis-1', 'it', ceiling(3)).join(' ')).toContain(
      'Realizzazione, obiettivo 2023: non più di 5 · raggiunto',
    )
    expect(drawn('targets.axis-1', 'it', ceiling(8)).join(' ')).toContain(
      'obiettivo 2023: non più di 5 · non ancora raggiunto al 31 dicembre 2022: 3 persone di troppo',
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
      'Quello a cui manca meno per il suo obiettivo: «atLeast» (40%).',
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
      'Risultato, obiettivo 2023: almeno 80% · dichiarato raggiunto dal documento',
    )
  })

  it('gives the reason of a missing value beside the picture', () => {
    expect(content('targets.axis-1').notes).toEqual([{ value: 'Il documento non lo stampa.' }])
    expect(content('targets.axis-1', 'en').notes).toEqual([{ value: 'Il documento non lo stampa.', lang: 'it' }])
  })
})

describe('axes-compared', () => {
  it('says how far the programme is at each step, and ranks no axis: their wholes differ', () => {
    const rate = [sampleFigure({ code: 'programme.paid-rate', unit: 'percent', decimals: 2, value: 91.03 })]
    expect(words('axes-compared', 'it', rate)).toContain('Pagato sull’impegnato, nel programma: 91,03%.')
    expect(words('axes-compared', 'it', rate)).not.toMatch(/minimo|massimo/)
    expect(content('axes-compared', 'it', rate).headline).toBe(
      'Nell’intero programma 91 euro impegnati su cento sono già stati pagati; sotto, ogni asse a ogni passo',
    )
    const [panel] = content('axes-compared').drawn.groups
    expect(panel?.rows.map(({ label }) => label.value)).toEqual([
      'Asse I, Occupazione',
      'Asse IV, Capacità istituzionale e amministrativa',
      'Programma',
    ])
  })
})

describe('targets of the programme', () => {
  it('draws how many stand how and those not yet reached, and has all of them in its table', () => {
    const { drawn: picture, headline, rows, title } = content('targets') ?? {}
    expect(title).toBe('Programma: risultati e obiettivi')
    expect(headline).toBe('2 obiettivi raggiunti su 4, 2 non ancora')
    expect(picture?.whole?.map(({ tone, share }) => [tone, Math.round(share)])).toEqual([
      ['solid', 40],
      ['short', 40],
      ['outline', 20],
    ])
    expect(picture?.key.map(({ amount, label }) => [amount, label])).toEqual([
      ['2', 'raggiunti'],
      ['2', 'non ancora'],
      ['1', 'senza un numero da verificare'],
      [undefined, 'obiettivo'],
    ])
    expect(picture?.groups.flatMap((group) => group.rows.map(({ key }) => key))).toEqual([
      'axis-1.diplomas',
      'axis-1.rate',
    ])
    expect(rows).toHaveLength(content('targets.axis-1')?.rows.length ?? 0)
    expect(rows?.[0]?.header.value).toBe('Asse I: lavoratori')
  })

  it('is nothing for an edition without targets', () => {
    expect(chartContent('targets', sampleContext('it', []))).toBeNull()
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
