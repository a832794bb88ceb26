import { describe, expect, it } from 'vitest'
import { conflictsOf, merged, wordsOf } from './merge'

const rich = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', text, format: 0 }] }] },
})

const base = { title: 'Uno', summary: rich('Prima.'), axis: 'a', links: [], updatedAt: '1' }
const none = new Set<string>()

describe('two saves of one document', () => {
  it('that changed different fields do not conflict, and both are kept', () => {
    const mine = { ...base, title: 'Due' }
    const theirs = { ...base, summary: rich('Poi.'), updatedAt: '2' }
    expect(conflictsOf(base, mine, theirs)).toEqual([])
    expect(merged(base, mine, theirs, none)).toEqual({ ...theirs, title: 'Due' })
  })

  it('that changed the same field conflict, and whoever decides keeps one of the two', () => {
    const mine = { ...base, title: 'Due', axis: 'b' }
    const theirs = { ...base, title: 'Tre', updatedAt: '2' }
    expect(conflictsOf(base, mine, theirs)).toEqual([{ name: 'title', mine: 'Due', theirs: 'Tre' }])
    expect(merged(base, mine, theirs, new Set(['title']))).toEqual({ ...theirs, title: 'Due', axis: 'b' })
    expect(merged(base, mine, theirs, none)).toEqual({ ...theirs, axis: 'b' })
  })

  it('that came to the same do not conflict', () => {
    const both = { ...base, title: 'Due' }
    expect(conflictsOf(base, both, { ...both, updatedAt: '2' })).toEqual([])
  })

  it('do not conflict over how nothing is stored, or over a text that reads the same', () => {
    const mine = { ...base, links: null, summary: { root: { ...rich('Prima.').root, direction: 'ltr' } } }
    const theirs = { ...base, axis: 'c', links: undefined }
    expect(conflictsOf(base, mine, theirs)).toEqual([])
    expect(merged(base, mine, theirs, none)).toMatchObject({ axis: 'c' })
  })
})

describe('the words of a field', () => {
  it('are read without what nobody sees', () => {
    expect(wordsOf(rich('Una frase.'))).toContain('Una frase.')
    expect(wordsOf(null)).toBe('—')
    expect(wordsOf([{ id: '1', url: 'https://example.org', label: 'Bando' }])).toBe('https://example.org, Bando')
  })
})
