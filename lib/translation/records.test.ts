import { describe, expect, it } from 'vitest'
import { recordsAfter, stateOf, type TranslationRecord, worstState } from './records'
import { sampleText } from './sample-text'
import { type Bilingual, bilingualTexts } from './texts'

const text = (source: unknown, target: unknown, field = 'title'): Bilingual => ({
  path: field,
  field,
  kind: 'plain',
  source,
  target,
})

/** Saves one state of a text after another and says how the translation then stands. */
function stateAfter(...steps: { it: unknown; en: unknown; isMinor?: boolean; accept?: boolean }[]) {
  let records: TranslationRecord[] = []
  let before: Bilingual[] = []
  for (const { it: source, en, isMinor, accept } of steps) {
    const now = [text(source, en)]
    const accepted = accept ? [{ field: 'title', reason: 'stillValid' as const }] : []
    records = recordsAfter({ before, after: now, records, isMinor, accepted })
    before = now
  }
  return stateOf(before[0] as Bilingual, records)
}

describe('a translation', () => {
  it('is missing until it is written', () => {
    expect(stateAfter({ it: 'Lavoro', en: '' })).toBe('missing')
    expect(stateAfter({ it: 'Lavoro', en: '' }, { it: 'Lavoro', en: 'Work' })).toBe('current')
  })

  it('is stale once its source says something else, and current when it says the same again', () => {
    const written = { it: 'Lavoro', en: 'Work' }
    expect(stateAfter(written, { it: 'Lavori', en: 'Work' })).toBe('stale')
    expect(stateAfter(written, { it: 'Lavori', en: 'Work' }, { it: 'Lavoro', en: 'Work' })).toBe('current')
    expect(stateAfter(written, { it: 'Lavori', en: 'Work' }, { it: 'Lavori', en: 'Works' })).toBe('current')
  })

  it('is missing again when it is emptied, and not needed without a source', () => {
    expect(stateAfter({ it: 'Lavoro', en: 'Work' }, { it: 'Lavoro', en: null })).toBe('missing')
    expect(stateAfter({ it: '', en: 'What the name means' })).toBeNull()
  })

  it('stays current through a minor edit, but a stale one stays stale', () => {
    const written = { it: 'Lavoro', en: 'Work' }
    expect(stateAfter(written, { it: 'Lavoro.', en: 'Work', isMinor: true })).toBe('current')
    expect(stateAfter(written, { it: 'Lavori', en: 'Work' }, { it: 'Lavori.', en: 'Work', isMinor: true })).toBe(
      'stale',
    )
  })

  it('is current again when somebody declares it still valid, until the source changes once more', () => {
    const stale = [
      { it: 'Lavoro', en: 'Work' },
      { it: 'Lavori', en: 'Work' },
    ]
    expect(stateAfter(...stale, { it: 'Lavori', en: 'Work', accept: true })).toBe('current')
    expect(stateAfter(...stale, { it: 'Lavori', en: 'Work', accept: true }, { it: 'Lavoretti', en: 'Work' })).toBe(
      'stale',
    )
  })

  it('written before anything was recorded counts as made from the source it had', () => {
    const before = [text('Lavoro', 'Work')]
    expect(stateOf(before[0] as Bilingual, [])).toBe('current')
    const now = text('Lavori', 'Work')
    const records = recordsAfter({ before, after: [now], records: [] })
    expect(stateOf(now, records)).toBe('stale')
    expect(records[0]?.source).toBe('Lavoro')
  })

  it('goes stale by a figure of another code or form, never by ids or kinds of blanks', () => {
    const en = sampleText('Paid {{axis-1.paid}}.')
    const from = { it: sampleText('Pagati {{axis-1.paid}} in tutto.'), en }
    expect(stateAfter(from, { it: sampleText('Pagati  {{axis-1.paid}} in\u00a0tutto.'), en })).toBe('current')
    expect(stateAfter(from, { it: sampleText('Pagati {{axis-1.paid:short}} in tutto.'), en })).toBe('stale')
    expect(stateAfter(from, { it: sampleText('Pagati {{axis-2.paid}} in tutto.'), en })).toBe('stale')
    expect(stateAfter(from, { it: sampleText('Pagati **{{axis-1.paid}}** in tutto!'), en })).toBe('stale')
  })

  it('of a document is as its worst text', () => {
    expect(worstState(['current', 'stale', null])).toBe('stale')
    expect(worstState(['stale', 'missing'])).toBe('missing')
    expect(worstState([null])).toBeNull()
  })
})

describe('texts of a document', () => {
  it('are found in groups and in rows, which keep their own ids', () => {
    const doc = {
      title: { it: 'Nidi', en: 'Nurseries' },
      explanation: { text: { it: 'Perché' } },
      acts: [
        { id: 'b', subject: { it: 'Secondo', en: 'Second' } },
        { id: 'a', subject: { it: 'Primo' } },
      ],
    }
    const fields = ['title', 'explanation.text', 'acts.subject'].map((path) => ({ path, kind: 'plain' as const }))
    expect(bilingualTexts(fields, doc).map(({ field, source, target }) => [field, source, target])).toEqual([
      ['title', 'Nidi', 'Nurseries'],
      ['explanation.text', 'Perché', undefined],
      ['acts.b.subject', 'Secondo', 'Second'],
      ['acts.a.subject', 'Primo', undefined],
    ])
  })
})
