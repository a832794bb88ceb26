import { describe, expect, it } from 'vitest'
import { repeatCount, rowCount, rowsBetween } from '@/lib/figure/figure-groups'
import { sampleFigure } from '@/lib/figure/sample-figures'
import { rendered, textOf } from '../site/rendered'
import { FigureGroups } from './FigureGroups'
import { FigureList } from './FigureList'
import { FigureRows } from './FigureRows'
import { type Filter, FilterForm } from './FilterForm'
import { KeyNumber } from './KeyNumber'

const paid = sampleFigure({
  code: 'axis-1.paid',
  value: 254_774_002.77,
  label: { value: 'Asse I: pagamenti', lang: 'it' },
})

const rows = [
  {
    figure: paid,
    repeats: [sampleFigure({ code: 'axis-1.paid.printed-axis', source: { document: 'x', section: '3.1', page: 7 } })],
  },
]

describe('FigureRows', () => {
  const html = rendered('it', <FigureRows locale="it" rows={rows} dataDate="2022-12-31" />)

  it('gives each figure its value, place and code, and folds where else it is printed', () => {
    expect(textOf(html)).toBe(
      'Asse I: pagamenti 254.774.002,77 € Tabella 2, pagina 6 · axis-1.paid ' +
        'Scritto anche in un altro punto paragrafo 3.1, pagina 7 · axis-1.paid.printed-axis',
    )
    expect(html).toContain('href="/it/dati/axis-1.paid"')
    expect(html).toMatch(/<details class="is-place">/)
  })

  it('dates only what is of another day', () => {
    const earlier = [{ figure: { ...paid, asOf: '2021-12-31' }, repeats: [] }]
    const shown = textOf(rendered('en', <FigureRows locale="en" rows={earlier} dataDate="2022-12-31" />))
    expect(shown).toContain('as of 31 December 2021')
    expect(textOf(html)).not.toContain('2022')
  })
})

describe('FigureGroups', () => {
  const group = (key: string) => ({ key, kinds: [{ kind: 'finance' as const, rows }] })
  const shown = (isChosen: boolean, ...keys: string[]) => {
    const found = keys.map(group)
    const counts = { rows: rowCount(found), repeats: repeatCount(found) }
    const groups = rowsBetween(found, 0, 250).map((one) => ({ ...one, title: `Gruppo ${one.key}` }))
    return rendered(
      'it',
      <FigureGroups locale="it" groups={groups} found={counts} dataDate="2022-12-31" isChosen={isChosen} />,
    )
  }
  const open = (html: string) => html.match(/<details class="figure-group" open=""/g)?.length ?? 0

  it('opens the first subject alone until the reader chooses', () => {
    expect(open(shown(false, 'programme', 'axis-1'))).toBe(1)
    expect(open(shown(true, 'programme', 'axis-1'))).toBe(2)
  })

  it('counts what it found, and what is only repeated', () => {
    expect(textOf(shown(false, 'programme', 'axis-1'))).toContain('2 dati; il documento ne ripete 2 in altri punti.')
  })

  it('says so when nothing matches', () => {
    expect(textOf(shown(true))).toContain('Nessun dato corrisponde')
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

describe('KeyNumber', () => {
  it('shortens money, says what it is, dates it and leads to its page', () => {
    const html = rendered('en', <KeyNumber locale="en" figure={paid} />)
    expect(html.replaceAll(/<\/?(small|wbr)[^>]*>/g, '')).toContain('>€254.77\u00a0million<')
    expect(textOf(html)).toContain('Asse I: pagamenti At 31 December 2022')
    expect(html).toContain('href="/en/data/axis-1.paid"')
  })

  it('says so when there is no value, and shows a zero as a zero', () => {
    const shown = (value: number | null) =>
      textOf(rendered('it', <KeyNumber locale="it" figure={{ ...paid, value }} />))
    expect(shown(null)).toContain('non disponibile')
    expect(shown(0)).toContain('0 €')
  })
})
