import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { hashOf } from '@/lib/translation/records'
import { copyFor, type Target } from './copies'

const text = (name: string) => ({ name, type: 'text', localized: true }) as FlattenedField
const plain = (name: string, type = 'text') => ({ name, type }) as FlattenedField
const target: Target = {
  edition: 'e-2023',
  year: 2023,
  dataDate: '2023-12-31T12:00:00.000Z',
  ids: {
    axes: new Map([['x-old', 'x-new']]),
    initiatives: new Map(),
    figures: new Map([['f-1', 'g-1']]),
  },
}
const record = (field: string, source: string) => ({
  field,
  locale: 'en' as const,
  source,
  hash: hashOf(source),
  reason: 'translated' as const,
})

describe('the copy of an initiative', () => {
  const acts = { name: 'acts', type: 'array', flattenedFields: [plain('id'), plain('number'), text('subject')] }
  const config = {
    flattenedFields: [
      text('title'),
      text('slug'),
      plain('axis', 'relationship'),
      acts,
      plain('figures', 'join'),
    ] as FlattenedField[],
  }
  const doc = {
    id: 'i-old',
    code: 'nests',
    title: { it: 'Nidi nuovi', en: 'Nests' },
    slug: { it: 'nidi', en: 'nests' },
    axis: 'x-old',
    acts: [{ id: 'row-old', number: '7', subject: { it: 'Bando', en: 'Call' } }],
    figures: { docs: ['f-1'] },
    toReview: ['left', 'over'],
    translations: [record('title', 'Nidi'), record('acts.row-old.subject', 'Bando')],
  }
  const copy = copyFor('initiatives', config, doc, target)

  it('belongs to the new edition and its axes, and keeps texts and addresses', () => {
    expect(copy).toMatchObject({ edition: 'e-2023', axis: 'x-new', title: doc.title, slug: doc.slug })
    expect(copy).not.toHaveProperty('figures')
    expect(copy).not.toHaveProperty('id')
  })

  it('has rows of its own, and their translations by their new names', () => {
    const [row] = copy.acts as { id: string }[]
    expect(row).toMatchObject({ number: '7', subject: { it: 'Bando', en: 'Call' } })
    expect(row?.id).not.toBe('row-old')
    expect(copy.translations).toEqual([record('title', 'Nidi'), record(`acts.${row?.id}.subject`, 'Bando')])
  })

  it('leaves a translation stale that was stale', () => {
    expect(copy.translationState).toBe('stale')
    expect(
      copyFor('initiatives', config, { ...doc, title: { it: 'Nidi', en: 'Nests' } }, target).translationState,
    ).toBe('current')
  })

  it('is to be reviewed wherever it says something, its status too', () => {
    expect(copy.toReview).toEqual(['title', 'acts', 'status'])
  })

  it('leaves the original alone', () => {
    ;(copy.title as { it: string }).it = 'x'
    expect(doc.title.it).toBe('Nidi nuovi')
  })
})

describe('the copy of a figure', () => {
  const group = (name: string, ...flattenedFields: FlattenedField[]) =>
    ({ name, type: 'group', flattenedFields }) as FlattenedField
  const config = {
    flattenedFields: [
      text('label'),
      plain('value', 'number'),
      group('target', plain('value', 'number'), plain('stated')),
      group('formula', plain('operation'), plain('operands', 'relationship')),
      group('explanation', text('text')),
    ],
  }
  const doc = {
    id: 'f-0',
    code: 'paid',
    label: { it: 'Pagato' },
    value: 7,
    target: { value: 0, stated: 'reached' },
    explanation: { text: { it: 'Perché.', en: 'Because.' } },
    translations: [record('explanation.text', 'Perché.')],
  }

  it('has its target and no value, statement or explanation, and waits for a value', () => {
    const copy = copyFor('figures', config, doc, target)
    expect(copy).toMatchObject({
      value: null,
      target: { value: 0, stated: null },
      explanation: { text: {} },
      translations: [],
      translationState: 'missing',
      toReview: ['label', 'value'],
    })
    expect(copy).not.toHaveProperty('confirmed')
  })

  it('says of nobody that they wrote it', () => {
    const held = [...config.flattenedFields, plain('editedBy'), plain('factsEditedBy', 'relationship')]
    const copy = copyFor('figures', { flattenedFields: held }, { ...doc, editedBy: 'u', factsEditedBy: 'u' }, target)
    expect(copy).not.toHaveProperty('editedBy')
    expect(copy).not.toHaveProperty('factsEditedBy')
  })

  it('is computed from the copies of its operands', () => {
    const copy = copyFor('figures', config, { ...doc, formula: { operation: 'sum', operands: ['f-1'] } }, target)
    expect(copy).toMatchObject({
      formula: { operation: 'sum', operands: ['g-1'] },
      confirmed: 'computed',
      toReview: ['label'],
    })
  })

  it('loses a formula that lost an operand, and waits for it', () => {
    const copy = copyFor('figures', config, { ...doc, formula: { operation: 'sum', operands: ['f-1', 'f-2'] } }, target)
    expect(copy).toMatchObject({ formula: { operation: null, operands: [] }, toReview: ['label', 'value', 'formula'] })
  })
})

describe('the copy of an evaluation', () => {
  const config = {
    flattenedFields: [
      text('question'),
      { name: 'shortAnswer', type: 'richText', localized: true } as FlattenedField,
      plain('keyFigure', 'relationship'),
      plain('evidence', 'relationship'),
      { name: 'later', type: 'array', flattenedFields: [plain('id'), text('caveat')] } as FlattenedField,
    ],
  }
  const doc = {
    id: 'q-old',
    code: 'jobs',
    question: { it: 'Ha funzionato?', en: 'Did it work?' },
    shortAnswer: { it: { root: {} }, en: { root: {} } },
    keyFigure: 'f-1',
    evidence: ['f-left', 'f-1'],
    later: [{ id: 'row', caveat: { it: 'Attenzione.', en: 'Mind.' } }],
    intendedNumbers: [
      { field: 'question' },
      { field: 'shortAnswer' },
      { field: 'later.caveat' },
      { field: 'links.label' },
    ],
  }

  it('asks the same of the copies of its figures, and answers nothing yet', () => {
    expect(copyFor('evaluations', config, doc, target)).toMatchObject({
      question: doc.question,
      shortAnswer: {},
      keyFigure: 'g-1',
      evidence: ['g-1'],
      later: [],
      intendedNumbers: [{ field: 'question' }],
    })
  })
})

describe('the copy of an edition', () => {
  const names = ['publicSince', 'steps', 'scheduledFor', 'scheduledBy']

  it('has gone no step of the path', () => {
    const config = { flattenedFields: [text('title'), ...names.map((name) => plain(name))] }
    const doc = { id: 'e-2022', code: '', title: { it: 'R' }, ...Object.fromEntries(names.map((name) => [name, 'x'])) }
    const copy = copyFor('editions', config, doc, target)
    expect(copy).toMatchObject({ title: { it: 'R' }, year: 2023, state: 'inPreparation' })
    for (const name of names) expect(copy).not.toHaveProperty(name)
  })
})
