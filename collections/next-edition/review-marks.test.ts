import { describe, expect, it } from 'vitest'
import { reviewAfter } from './review-marks'

const rich = (text: string, id = '1') => ({
  root: { type: 'root', children: [{ type: 'paragraph', id, children: [{ type: 'text', text }] }] },
})
const held = {
  marks: ['title', 'strategy', 'acts', 'status'],
  confirmed: null,
  isSource: true,
  isText: (field: string) => field !== 'status',
}
const before = {
  title: 'Occupazione',
  strategy: rich('Il lavoro.'),
  acts: [{ id: 'a', number: '1', subject: 'Bando' }],
  status: 'ongoing',
}

describe('what is left to review of a document', () => {
  it('stays when nothing that readers meet changes', () => {
    const after = { ...before, strategy: rich('Il  lavoro.', '2'), acts: [{ id: 'b', number: '1', subject: 'Bando' }] }
    expect(reviewAfter({ ...held, before, after }).marks).toEqual(held.marks)
  })

  it.each([
    ['title', { title: 'Lavoro' }],
    ['strategy', { strategy: rich('Il lavoro e la formazione.') }],
    ['acts', { acts: [{ id: 'a', number: '2', subject: 'Bando' }] }],
    ['acts', { acts: [] }],
    ['status', { status: 'concluded' }],
  ])('no longer holds %s once it is edited', (field, change) => {
    const { marks } = reviewAfter({ ...held, before, after: { ...before, ...change } })
    expect(marks).toEqual(held.marks.filter((mark) => mark !== field))
  })

  it('is not settled by a translation, but by what has no language', () => {
    const after = { ...before, title: 'Employment', status: 'concluded' }
    expect(reviewAfter({ ...held, isSource: false, before, after }).marks).toEqual(['title', 'strategy', 'acts'])
  })

  it('is settled by somebody’s word', () => {
    const said = { fields: ['title', 'acts'] }
    expect(reviewAfter({ ...held, before, after: before, said }).marks).toEqual(['strategy', 'status'])
  })
})

describe('a figure from the edition before', () => {
  const figure = {
    marks: ['label', 'value'],
    confirmed: null,
    isSource: true,
    isText: (field: string) => field === 'label',
  }
  const empty = { label: 'Pagato', value: null }

  it('is confirmed by a value, zero among them, in any language', () => {
    for (const value of [0, 12.5])
      expect(reviewAfter({ ...figure, isSource: false, before: empty, after: { ...empty, value } })).toEqual({
        marks: ['label'],
        confirmed: 'entered',
      })
  })

  it('is to be confirmed again when the value goes', () => {
    const entered = { ...figure, marks: [], confirmed: 'entered' as const }
    const after = reviewAfter({ ...entered, before: { value: 3 }, after: { value: null } })
    expect(after).toEqual({ marks: ['value'], confirmed: null })
  })

  it('keeps what was said of it while the value stays, and a new value overrides it', () => {
    const same = { ...figure, marks: [], confirmed: 'same' as const, before: { value: 3 } }
    expect(reviewAfter({ ...same, after: { value: 3, label: 'x' } }).confirmed).toBe('same')
    expect(reviewAfter({ ...same, after: { value: 4 } }).confirmed).toBe('entered')
    const said = { confirmed: 'notMeasured' as const }
    expect(reviewAfter({ ...figure, before: empty, after: empty, said })).toEqual({
      marks: ['label'],
      confirmed: 'notMeasured',
    })
  })

  it('that is computed has nothing to confirm until it is typed again', () => {
    const formula = { operation: 'sum' }
    expect(reviewAfter({ ...figure, before: empty, after: { ...empty, formula } })).toEqual({
      marks: ['label'],
      confirmed: 'computed',
    })
    const computed = { ...figure, marks: [], confirmed: 'computed' as const }
    const typed = reviewAfter({ ...computed, before: { value: 3, formula }, after: { value: null, formula: {} } })
    expect(typed).toEqual({ marks: ['value'], confirmed: null })
  })

  it('that was never carried over is left alone', () => {
    const own = { ...figure, marks: [], confirmed: null }
    expect(reviewAfter({ ...own, before: { value: 1 }, after: { value: null } })).toEqual({
      marks: [],
      confirmed: null,
    })
  })
})
