import { describe, expect, it } from 'vitest'
import { figureIndex } from '@/lib/figure/lookup'
import { sampleFigure } from '@/lib/figure/sample-figures'
import { rendered, textOf } from '../site/rendered'
import { RecipientsSplit } from './RecipientsSplit'

const people = (name: string, value: number | null) =>
  sampleFigure({ code: `axis-1.${name}`, kind: 'recipients', unit: 'people', value })
const share = (name: string, value: number) =>
  sampleFigure({ code: `axis-1.${name}-share`, kind: 'recipients', unit: 'percent', value })

const recipients = [
  people('recipients', 244_885),
  people('recipients-men', 130_724),
  people('recipients-women', 114_161),
  share('recipients-men', 53),
  share('recipients-women', 47),
]
const shown = (figures = recipients, locale: 'it' | 'en' = 'it') =>
  rendered(
    locale,
    <RecipientsSplit locale={locale} axis={{ code: 'axis-1', numeral: 'I' }} figures={figureIndex(figures)} />,
  )
const rowsOf = (html: string) => (html.match(/<tr.*?<\/tr>/gs) ?? []).map(textOf)
const widths = (html: string) => [...html.matchAll(/style="width:([\d.]+)%"/g)].map(([, width]) => Number(width))

describe('RecipientsSplit', () => {
  it('holds men and women in a table, with the total', () => {
    expect(rowsOf(shown())).toEqual([
      'Gruppo Persone Quota',
      'Uomini 130.724 53%',
      'Donne 114.161 47%',
      'Totale 244.885',
    ])
    expect(rowsOf(shown(recipients, 'en'))[1]).toBe('Men 130,724 53%')
  })

  it('says which number the document does not give, and never works one out in its place', () => {
    const html = shown([
      ...recipients,
      people('vulnerable', 36_090),
      share('vulnerable', 15),
      share('vulnerable-migrants', 48),
    ])
    expect(rowsOf(html)).toContain('Migranti non indicato 48%')
    expect(rowsOf(html).at(-1)).toBe('Totale la quota è su tutti i destinatari 36.090 15%')
  })

  it('draws the share or, where there is none, the count over the whole', () => {
    const html = shown([...recipients, people('vulnerable', 72_571), people('vulnerable-other', 41_830)])
    expect(widths(html)).toEqual([53, 47, expect.closeTo(57.64, 1)])
    expect(rowsOf(html)).toContain('Altre persone svantaggiate 41.830 non indicato')
  })

  it('draws no bar when there is neither a share nor a whole', () => {
    const html = shown([people('recipients', null), people('recipients-men', 10)])
    expect(widths(html)).toEqual([])
    expect(rowsOf(html)).toContain('Totale non disponibile')
  })

  it('shows those counted apart beside the total, never inside it', () => {
    const html = shown([...recipients, people('recipients-cigd', 31_661)])
    expect(textOf(html)).toContain('Altre 31.661 persone')
    expect(textOf(html)).toContain('contate a parte')
    expect(rowsOf(html)).toContain('Totale 244.885')
  })

  it('is nothing for an axis without recipients', () => {
    expect(shown([])).toBe('')
  })
})
