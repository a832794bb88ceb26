import { describe, expect, it } from 'vitest'
import { rendered, textOf } from '@/components/site/rendered'
import { headlineContent } from '@/lib/figure/headline-content'
import { figureIndex, UnknownFigureError } from '@/lib/figure/lookup'
import { sampleFigure } from '@/lib/figure/sample-figures'
import { Chart } from './Chart'
import type { ChartContext } from './chart-content'
import { chartCsv } from './chart-csv'
import { sourceLine, subtitleOf } from './chart-lines'
import { chartContent } from './charts'
import { StandaloneChart } from './StandaloneChart'
import { sampleContext, sampleIndicators, sampleRecipients } from './sample-context'

const figures = [...sampleIndicators(), ...sampleRecipients()]
const frame = (name: string, locale: 'it' | 'en' = 'it') =>
  rendered(locale, <Chart name={name} context={sampleContext(locale, figures)} headingLevel={3} />)

function standalone(name: string, theme: 'light' | 'dark' | 'auto' = 'auto') {
  const context = sampleContext('it', figures)
  const content = chartContent(name, context)
  if (!content) throw new Error(`No chart ${name}`)
  return rendered(
    'it',
    <StandaloneChart
      locale="it"
      content={content}
      subtitle={subtitleOf(content, context)}
      source={sourceLine(content, context)}
      size="wide"
      theme={theme}
    />,
  )
}

describe('Chart', () => {
  it('goes from what it says to the drawing, its numbers as a table, notes, source and files', () => {
    const html = frame('money-flow.axis-1')
    const order = [
      '<h3',
      '<svg',
      'chart-key',
      '<table',
      'La barra intera',
      '= nostro calcolo</span> segna',
      'Fonte:',
      '.csv"',
    ]
    const places = order.map((part) => html.indexOf(part))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('has its data as a table, each value a link to its figure', () => {
    const html = frame('money-flow.axis-1')
    expect(html).toContain('href="/it/dati/axis-1.paid"')
    expect(textOf(html)).toContain('Programmato 290.890.851,86 € 122,89%')
  })

  it('says in words what it shows, and ties the words to the figure', () => {
    const html = frame('targets.axis-1', 'en')
    expect(html).toMatch(/<p id="chart-targets-axis-1-words"[^>]*>Targets reached: 2 of 4\./)
    expect(html).toMatch(
      /^<figure[^>]*aria-labelledby="chart-targets-axis-1-title" aria-describedby="chart-targets-axis-1-words"/,
    )
    expect(html).toMatch(/<h3 id="chart-targets-axis-1-title"[^>]*>Axis I: 2 of 4 targets reached, 2 not yet<\/h3>/)
  })

  it('has label, amount and outcome of each bar as text, and a drawing that says nothing more', () => {
    const html = frame('targets.axis-1')
    expect(textOf(html)).toContain(
      'Diplomati non ancora raggiunto al 31 dicembre 2022: mancano 4.541 persone 52.104 persone Realizzazione, obiettivo 2023: almeno 56.645',
    )
    expect(html).toContain('href="/it/dati/axis-1.diplomas"')
    expect(html).not.toContain('<text')
    for (const [svg] of html.matchAll(/<svg[^>]*>/g)) expect(svg).toContain('aria-hidden="true"')
  })

  it('says once how to read charts of one kind', () => {
    const again = rendered(
      'it',
      <Chart name="targets.axis-1" context={sampleContext('it', figures)} headingLevel={3} isExplained />,
    )
    expect(frame('targets.axis-1')).toContain('chart-key')
    expect(textOf(frame('targets.axis-1'))).toContain('Le realizzazioni contano')
    expect(again).not.toContain('chart-key')
    expect(textOf(again)).not.toContain('Le realizzazioni contano')
    expect(textOf(again)).toContain('Il documento non lo stampa.')
  })

  it('has the headline an editor wrote, its figures worded, and its own where one of them has no value', () => {
    const under = (headline: string) => {
      const context = sampleContext('it', figures, { headlines: { 'targets.axis-1': headlineContent(headline) } })
      return /<h3[^>]*>([^<]*)</.exec(
        rendered('it', <Chart name="targets.axis-1" context={context} headingLevel={3} />),
      )?.[1]
    }
    expect(under('Hanno un diploma {{axis-1.diplomas}} persone')).toBe('Hanno un diploma 52.104 persone')
    for (const unreadable of ['Sono {{axis-1.young}}', ' '])
      expect(under(unreadable)).toBe('Asse I: 2 obiettivi raggiunti su 4, 2 non ancora')
    expect(() => under('Sono {{axis-1.nobody}}')).toThrow(UnknownFigureError)
  })

  it('offers the code that shows it elsewhere, once the portal has an address and the chart is public', () => {
    const code = (fields: Partial<ChartContext>) =>
      rendered('it', <Chart name="allocation" context={sampleContext('it', figures, fields)} headingLevel={3} />)
    const offered = code({ siteUrl: 'https://portal.example' })
    expect(offered).toContain('src=&quot;https://portal.example/embed/it/2022/chart/allocation&quot;')
    expect(offered).toMatch(/height=&quot;\d{3}&quot;/)
    expect(code({})).not.toContain('iframe')
    expect(code({ siteUrl: 'https://portal.example', hasFiles: false })).not.toContain('iframe')
  })

  it('names unit, date and source, and offers the chart as files', () => {
    const html = frame('allocation')
    expect(textOf(html)).toContain('La dotazione di ogni asse. Importi in euro. Dati al 31 dicembre 2022')
    expect(textOf(html)).toContain('Fonte: Sintesi pubblica 2022, Tabella 2, pagina 6')
    for (const format of ['svg', 'png', 'csv']) expect(html).toContain(`href="/charts/it/2022/allocation.${format}"`)
  })

  it('begins with its caption, as HTML asks of a figure', () => {
    expect(frame('allocation')).toMatch(/^<figure[^>]*><figcaption>/)
    expect(frame('allocation').match(/<figcaption/g)).toHaveLength(1)
  })

  it('marks what has no translation yet with its language', () => {
    const axes: ChartContext['axes'] = [{ code: 'axis-1', numeral: 'I', title: { value: 'Occupazione', lang: 'it' } }]
    const named = { label: { value: 'Pagamenti', lang: 'it' as const }, code: 'axis-1.paid' }
    const editions = [2021, 2022].map((year) => ({ year, figures: figureIndex([sampleFigure(named)]) }))
    const context = sampleContext('en', figures, { axes, editions })
    const marked = '<span lang="it">Occupazione</span>'
    for (const name of ['money-flow.axis-1', 'targets.axis-1', 'recipients-by-gender.axis-1']) {
      const html = rendered('en', <Chart name={name} context={context} headingLevel={3} />)
      expect(html, name).toMatch(new RegExp(`<p class="[^"]*text-muted">Axis I, ${marked}: `))
      expect(html, name).toMatch(new RegExp(`<caption[^>]*>Axis I, ${marked}: `))
    }
    expect(rendered('en', <Chart name="money-flow.axis-1" context={context} headingLevel={3} />)).toContain(
      `-words" class="sr-only">Axis I, ${marked}: `,
    )
    expect(rendered('en', <Chart name="over-time.axis-1.paid" context={context} headingLevel={3} />)).toMatch(
      /<h3[^>]*>From edition to edition: <span lang="it">Pagamenti<\/span><\/h3>/,
    )
    const content = chartContent('over-time.axis-1.paid', context)
    expect(
      content &&
        rendered(
          'en',
          <StandaloneChart locale="en" content={content} subtitle="" source="" size="wide" theme="light" />,
        ),
    ).toMatch(/<title id="over-time-axis-1-paid-title" lang="it">/)
    expect(frame('money-flow.axis-1', 'en')).not.toMatch(/<h3[^>]*>[^<]*<span/)
  })

  it('has no id twice', () => {
    const ids = [...frame('recipients-by-gender').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('tells women from men by their place and by words, not by colour alone', () => {
    const html = frame('recipients-by-gender.axis-1')
    expect(html.indexOf('class="fluid-solid"')).toBeLessThan(html.indexOf('class="fluid-light"'))
    expect(textOf(html)).toMatch(/Donne.*Uomini.*donne 114\.161 \(47%\), uomini 130\.724 \(53%\)/)
    // Neither a group nor its share is left alone at the end of a line.
    expect(html).toContain('uomini\u00a0130.724\u00a0(53%)')
  })

  it('is nothing without such a chart', () => {
    expect(frame('targets.axis-9')).toBe('')
    expect(rendered('it', <Chart name="allocation" context={null} headingLevel={3} />)).toBe('')
  })
})

describe('StandaloneChart', () => {
  it('brings its title, its words, its style and its source', () => {
    const svg = standalone('allocation')
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*role="img"/)
    expect(svg).toMatch(/<title id="allocation-title">La dotazione di ogni asse<\/title>/)
    expect(svg).toMatch(/<desc id="allocation-desc">Gli assi si dividono/)
    expect(svg).toContain('aria-labelledby="allocation-title allocation-desc"')
    expect(svg).toContain('prefers-color-scheme:dark')
    expect(textOf(svg)).toContain('Fonte: Sintesi pubblica 2022, Tabella 2, pagina 6')
    expect(standalone('allocation', 'light')).not.toContain('prefers-color-scheme')
  })

  it('needs nothing from elsewhere', () => {
    const addresses = standalone('recipients-vulnerable').match(/(?:href|src)=|url\((?!#)|@import/g)
    expect(addresses).toBeNull()
  })
})

describe('chartCsv', () => {
  const header = { edition: 2022, dataAsOf: '2022-12-31', approvedOn: null, licence: 'CC BY 4.0' }
  const lines = (name: string) => {
    const context = sampleContext('it', figures)
    const content = chartContent(name, context)
    return content ? chartCsv(content, context, header).split('\r\n') : []
  }

  it('has one line a cell of the table, with the number and what readers see', () => {
    const [head, ...rows] = lines('allocation')
    expect(head).toBe('edition,row,column,code,value,unit,formatted,as_of,licence')
    expect(rows[0]).toBe(
      '2022,"Asse I, Occupazione",Dotazione,axis-1.allocation,236700000.00,EUR,"236.700.000,00\u00a0€",2022-12-31,CC BY 4.0',
    )
  })

  it('says of each row of a chart over time which edition it is from', () => {
    const paid = (value: number) => figureIndex([sampleFigure({ code: 'axis-1.paid', value })])
    const editions = [
      { year: 2022, figures: paid(1) },
      { year: 2023, figures: paid(2) },
    ]
    const context = sampleContext('it', figures, { editions, year: 2023 })
    const content = chartContent('over-time.axis-1.paid', context)
    const rows = content
      ? chartCsv(content, context, { ...header, edition: 2023 })
          .split('\r\n')
          .slice(1)
      : []
    expect(rows.filter((row) => row.includes('axis-1.paid')).map((row) => row.split(',').slice(0, 5))).toEqual([
      ['2022', '2022', 'Valore', 'axis-1.paid', '1.00'],
      ['2023', '2023', 'Valore', 'axis-1.paid', '2.00'],
    ])
  })

  it('gives the target where the column is of targets, and leaves empty what is not available', () => {
    const rows = lines('targets.axis-1')
    expect(rows).toContain('2022,Lavoratori,Obiettivo,axis-1.employed,15558,people,15.558,2023-12-31,CC BY 4.0')
    expect(rows).toContain('2022,Giovani,Valore,axis-1.young,,people,non disponibile,2022-12-31,CC BY 4.0')
  })
})
