import { describe, expect, it } from 'vitest'
import type { Act } from '@/lib/views'
import { rendered, textOf } from '../site/rendered'
import { ActList } from './ActList'

const act = (fields: Partial<Act>): Act => ({ type: 'dgr', number: '6280', date: null, subject: null, ...fields })
const shown = (locale: 'it' | 'en', fields: Partial<Act>) =>
  textOf(rendered(locale, <ActList locale={locale} acts={[act(fields)]} />))

describe('ActList', () => {
  it('cites an act the way each language does', () => {
    const april = { date: '2022-04-11' }
    expect(shown('it', april)).toBe('DGR n. 6280 dell’11 aprile 2022')
    expect(shown('en', april)).toBe('Regional government resolution (DGR) no. 6280 of 11 April 2022')
  })

  it('elides the article only before a vowel', () => {
    expect(shown('it', { date: '2022-06-08' })).toContain('dell’8 giugno')
    expect(shown('it', { date: '2022-06-20' })).toContain('del 20 giugno')
    expect(shown('it', { type: 'decree', number: '2629', date: '2022-03-01' })).toBe(
      'Decreto n. 2629 del 1º marzo 2022',
    )
  })

  it('gives no date to an act known by its year', () => {
    expect(shown('it', { type: 'law', number: '162/2021' })).toBe('Legge n. 162/2021')
    expect(shown('en', { type: 'standard', number: 'UNI/PdR 125:2022' })).toBe('UNI/PdR 125:2022')
    expect(shown('en', { type: 'regulation', number: '(EU) 1303/2013' })).toBe('Regulation (EU) 1303/2013')
  })

  it('is nothing without acts', () => {
    expect(rendered('it', <ActList locale="it" acts={[]} />)).toBe('')
  })
})
