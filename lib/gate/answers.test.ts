import { describe, expect, it } from 'vitest'
import { sampleText } from '../translation/sample-text'
import { answers } from './answers'
import type { GateText } from './gate-text'

const text = (changes: Partial<GateText>): GateText => ({
  collection: 'evaluations',
  id: '1',
  title: 'Ha funzionato?',
  field: 'shortAnswer',
  path: 'shortAnswer',
  kind: 'rich',
  source: sampleText('Sì.'),
  target: sampleText('Yes.'),
  label: { it: 'Risposta breve', en: 'Short answer' },
  state: 'current',
  namesFigures: true,
  marks: [],
  ...changes,
})

describe('answers', () => {
  it('are missing where nothing is written in Italian, whatever the English says', () => {
    const found = answers([text({ source: undefined }), text({ id: '2', source: sampleText('') }), text({})])
    expect(found.map(({ id, field, locale, severity }) => [id, field, locale, severity])).toEqual([
      ['1', 'shortAnswer', 'it', 'error'],
      ['2', 'shortAnswer', 'it', 'error'],
    ])
  })

  it('are asked of evaluations alone, and of no other field', () => {
    expect(answers([text({ collection: 'axes', source: null }), text({ path: 'answer', source: null })])).toEqual([])
  })
})
