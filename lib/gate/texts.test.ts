import { describe, expect, it } from 'vitest'
import { formPath, type GateText } from './gate-text'
import { translations } from './translations'
import { typedNumbers } from './typed-numbers'

const text = (changes: Partial<GateText> = {}): GateText => ({
  collection: 'axes',
  id: '1',
  title: 'Occupazione',
  field: 'title',
  path: 'title',
  kind: 'plain',
  source: 'Lavoro',
  target: 'Work',
  label: { it: 'Titolo', en: 'Title' },
  state: 'current',
  namesFigures: true,
  marks: [],
  ...changes,
})

describe('translations', () => {
  it('that are missing are errors, those of an earlier text warnings, those in step nothing', () => {
    const found = translations([text(), text({ state: null }), text({ state: 'missing' }), text({ state: 'stale' })])
    expect(found.map(({ severity, locale }) => [severity, locale])).toEqual([
      ['error', 'en'],
      ['warning', 'en'],
    ])
  })

  it('are another finding when either text changes', () => {
    const [stale, other] = translations([text({ state: 'stale' }), text({ state: 'stale', source: 'Occupazione' })])
    expect(stale?.found).not.toEqual(other?.found)
  })
})

describe('typedNumbers', () => {
  it('finds numbers in each language, marks and other collections aside', () => {
    const written = text({ source: 'Per 12 persone', target: 'For 12 people' })
    expect(typedNumbers([written]).map(({ locale, found }) => [locale, found])).toEqual([
      ['it', '12'],
      ['en', '12'],
    ])
    const marks = [{ field: 'title', locale: 'it', number: '12' } as const]
    expect(typedNumbers([{ ...written, marks }]).map(({ locale }) => locale)).toEqual(['en'])
    expect(typedNumbers([{ ...written, namesFigures: false }])).toEqual([])
  })
})

describe('formPath', () => {
  it('counts the rows that texts name by their id', () => {
    const doc = { links: [{ id: 'a' }, { id: 'b', label: {} }], title: {} }
    expect([formPath(doc, 'links.b.label'), formPath(doc, 'title')]).toEqual(['links.1.label', 'title'])
  })
})
