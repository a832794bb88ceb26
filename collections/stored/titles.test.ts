import type { SanitizedCollectionConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { titleOf, titleOfPair } from './titles'

const called = (useAsTitle: string) => ({ admin: { useAsTitle } }) as SanitizedCollectionConfig
const axes = called('title')

describe('the title of a document', () => {
  it('is that of the source language, or of another where it has one', () => {
    const doc = { id: '1', code: 'axis-1', title: { it: 'Occupazione', en: 'Employment' } }
    expect(titleOf(axes, doc)).toBe('Occupazione')
    expect(titleOf(axes, doc, 'en')).toBe('Employment')
    expect(titleOf(axes, { ...doc, title: { it: 'Occupazione', en: '' } }, 'en')).toBe('Occupazione')
    expect(titleOf(axes, { ...doc, title: 'Lavoro' })).toBe('Lavoro')
  })

  it('is the year of an edition', () => expect(titleOf(called('year'), { id: '1', year: 2022 })).toBe('2022'))

  it('is the code, the file or the id of what nobody has named yet', () => {
    expect(titleOf(axes, { id: '1', code: 'bozza-x', title: {} })).toBe('bozza-x')
    expect(titleOf(axes, { id: '1', code: 'bozza-x', title: '' })).toBe('bozza-x')
    expect(titleOf(called('alt'), { id: '1', alt: null, filename: 'logo.svg' })).toBe('logo.svg')
    expect(titleOf(axes, { id: '1' })).toBe('1')
  })

  it('of one that was read in each language is its own there, or that of the source language', () => {
    const pair = { it: { id: '1', title: 'Occupazione' }, en: { id: '1', title: 'Employment' } }
    expect(titleOfPair(axes, pair, 'en')).toBe('Employment')
    expect(titleOfPair(axes, { ...pair, en: { id: '1' } }, 'en')).toBe('Occupazione')
    expect(titleOfPair(axes, { it: { id: '1', code: 'a' }, en: { id: '1', code: 'a' } }, 'en')).toBe('a')
  })
})
