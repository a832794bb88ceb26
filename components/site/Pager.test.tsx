import { describe, expect, it } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { listPage } from '@/lib/list-page'
import { Pager } from './Pager'
import { rendered, textOf } from './rendered'

const shown = (asked: string, total: number, locale: Locale = 'it') =>
  rendered(
    locale,
    <Pager
      locale={locale}
      list={listPage(asked, total, 250)}
      hrefOf={(page) => `/it/dati?kind=finance&page=${page}`}
    />,
  )

describe('Pager', () => {
  it('says nothing of a list that is shown whole', () => {
    expect(shown('1', 250)).toBe('')
  })

  it('says which part is shown, in the numbers of the language', () => {
    expect(textOf(shown('2', 10_203))).toContain('Da 251 a 500 di 10.203: pagina 2 di 41.')
    expect(textOf(shown('41', 10_203, 'en'))).toContain('From 10,001 to 10,203 of 10,203: page 41 of 41.')
  })

  it('leads to the neighbours and to both ends, and nowhere twice', () => {
    const ways = (asked: string) =>
      [...shown(asked, 1000).matchAll(/page=(\d)"(?: rel="(\w+)")?/g)].map(([, to, rel]) => [to, rel])
    expect(ways('1')).toEqual([
      ['2', 'next'],
      ['4', undefined],
    ])
    expect(ways('2')).toEqual([
      ['1', 'prev'],
      ['3', 'next'],
      ['4', undefined],
    ])
    expect(ways('4')).toEqual([
      ['1', undefined],
      ['3', 'prev'],
    ])
  })

  it('keeps what the reader has chosen', () => {
    expect(shown('1', 1000)).toContain('href="/it/dati?kind=finance&amp;page=2"')
  })
})
