import { describe, expect, it } from 'vitest'
import { rendered, textOf } from '@/components/site/rendered'
import { figureIndex } from '@/lib/figure/lookup'
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
  it('has the table before the picture, each value a link to its figure', () => {
    const html = frame('money-flow.axis-1')
    expect(html.indexOf('<table')).toBeGreaterThan(0)
    expect(html.indexOf('<table')).toBeLessThan(html.indexOf('<svg'))
    expect(html).toContain('href="/it/dati/axis-1.paid"')
    expect(textOf(html)).toContain('Programmato 290.890.851,86 € 122,89%')
  })

  it('says in words what it shows, and ties the words to the picture', () => {
    const html = frame('targets.axis-1', 'en')
    expect(html).toMatch(/<p id="chart-targets-axis-1-words"[^>]*>Targets reached: 2 of 4\./)
    const described = html.match(/<svg[^>]*aria-describedby="chart-targets-axis-1-words"/g)
    expect(described).toHaveLength(2)
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="chart-targets-axis-1-title"/)
    expect(html).toMatch(/<h3 id="chart-targets-axis-1-title">Axis I, Employment: results and targets<\/h3>/)
  })

  it('names unit, date and source, and offers the chart as files', () => {
    const html = frame('allocation')
    expect(textOf(html)).toContain('Importi in euro. Dati al 31 dicembre 2022')
    expect(textOf(html)).toContain('Fonte: Sintesi pubblica 2022: Tabella 2, pagina 6')
    for (const format of ['svg', 'png', 'csv']) expect(html).toContain(`href="/charts/it/2022/allocation.${format}"`)
  })

  it('ends with its caption, as HTML asks of a figure', () => {
    expect(frame('allocation')).toMatch(/<\/figcaption><\/figure>$/)
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
      expect(html, name).toMatch(new RegExp(`<h3[^>]*>Axis I, ${marked}: `))
      expect(html, name).toMatch(new RegExp(`<caption[^>]*>Axis I, ${marked}: `))
    }
    expect(rendered('en', <Chart name="money-flow.axis-1" context={context} headingLevel={3} />)).toContain(
      `-words" class="measure mt-3">Axis I, ${marked}: `,
    )
    expect(rendered('en', <Chart name="over-time.axis-1.paid" context={context} headingLevel={3} />)).toMatch(
      /<h3[^>]*>From edition to edition: <span lang="it">Pagamenti<\/span><\/h3>/,
    )
    const content = chartContent('money-flow.axis-1', context)
    expect(
      content &&
        rendered(
          'en',
          <StandaloneChart locale="en" content={content} subtitle="" source="" size="wide" theme="light" />,
        ),
    ).toMatch(/<title id="money-flow-axis-1-title" lang="it">/)
    expect(frame('money-flow.axis-1', 'en')).not.toMatch(/<h3[^>]*>[^<]*<span/)
  })

  it('keeps the patterns of its two layouts apart', () => {
    const ids = [...frame('recipients-by-gender').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('tells women from men by a pattern and by words, not by colour', () => {
    const html = frame('recipients-by-gender.axis-1')
    expect(html).toContain('class="chart-full"')
    expect(html).toMatch(/class="chart-hatched" fill="url\(#/)
    expect(textOf(html.slice(html.indexOf('<svg')))).toMatch(/Donne.*Uomini/)
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
    expect(textOf(svg)).toContain('Fonte: Sintesi pubblica 2022: Tabella 2, pagina 6')
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
