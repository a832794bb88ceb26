import { describe, expect, it } from 'vitest'
import { sampleFigure } from '@/lib/figure/sample-figures'
import { rendered, textOf } from '../site/rendered'
import { FigureList } from './FigureList'
import { FigureTable } from './FigureTable'
import { type Filter, FilterForm } from './FilterForm'
import { KeyFigure } from './KeyFigure'

const paid = sampleFigure({
  code: 'axis-1.paid',
  value: 254_774_002.77,
  label: { value: 'Asse I: pagamenti', lang: 'it' },
})

describe('FigureTable', () => {
  it('gives each figure its value, date, source and code', () => {
    const html = rendered('it', <FigureTable locale="it" id="t" figures={[paid]} />)
    expect(textOf(html)).toBe(
      'Un dato Dato Valore Data Fonte Codice Asse I: pagamenti 254.774.002,77 € 31 dicembre 2022 ' +
        'Tabella 2, pagina 6 axis-1.paid',
    )
  })

  it('counts what it found', () => {
    const many = Array.from({ length: 1_200 }, (_, index) => ({ ...paid, code: `x-${index}` }))
    expect(textOf(rendered('en', <FigureTable locale="en" id="t" figures={many} />))).toContain('Figures found: 1,200')
  })

  it('says so when nothing matches', () => {
    const html = rendered('it', <FigureTable locale="it" id="t" figures={[]} />)
    expect(html).not.toContain('<table')
    expect(textOf(html)).toContain('Nessun dato corrisponde')
  })
})

describe('FilterForm', () => {
  const filter = (selected: string): Filter => ({
    name: 'axis',
    label: 'Asse',
    all: 'Tutti gli assi',
    options: [{ value: 'axis-1', label: 'Asse I' }],
    selected,
  })
  const shown = (selected: string) => rendered('it', <FilterForm action="/it/dati" filters={[filter(selected)]} />)

  it('sends choices by GET and keeps the one made', () => {
    expect(shown('axis-1')).toMatch(/<form[^>]* action="\/it\/dati" method="get"/)
    expect(shown('axis-1')).toContain('<option value="axis-1" selected="">')
    expect(shown('axis-1')).toContain('<label for="filter-axis"')
  })

  it('offers to clear only what was chosen', () => {
    expect(textOf(shown('axis-1'))).toContain('Togli i filtri')
    expect(textOf(shown(''))).not.toContain('Togli i filtri')
  })
})

describe('FigureList', () => {
  it('dates only what is of another day, and is nothing when empty', () => {
    const older = { ...paid, code: 'evaluation.in-work', asOf: '2021-12-31' }
    const words = textOf(rendered('it', <FigureList locale="it" figures={[paid, older]} dataDate="2022-12-31" />))
    expect(words.match(/Dato al/g)).toHaveLength(1)
    expect(words).toContain('Dato al 31 dicembre 2021.')
    expect(rendered('it', <FigureList locale="it" figures={[]} dataDate="2022-12-31" />)).toBe('')
  })
})

describe('KeyFigure', () => {
  it('shortens money, dates it and leads to its page', () => {
    const html = rendered('en', <KeyFigure locale="en" figure={paid} label="Paid" note="of it" />)
    expect(textOf(html)).toBe('Paid €254.77 million of it As of 31 December 2022')
    expect(html).toContain('href="/en/data/axis-1.paid"')
  })

  it('says so when there is no value, and shows a zero as a zero', () => {
    const shown = (value: number | null) =>
      textOf(rendered('it', <KeyFigure locale="it" figure={{ ...paid, value }} label="Pagato" />))
    expect(shown(null)).toContain('non disponibile')
    expect(shown(0)).toContain('0 €')
  })
})
