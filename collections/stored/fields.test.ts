import { type Field, flattenAllFields } from 'payload'
import { describe, expect, it } from 'vitest'
import { type Fields, fieldsOnPath, inLanguage, leavesOf, valueAt, valuesAt } from './fields'

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'target', type: 'group', fields: [{ name: 'basis', type: 'text', localized: true }] },
  { type: 'row', fields: [{ name: 'year', type: 'number' }] },
  { name: 'acts', type: 'array', fields: [{ name: 'subject', type: 'text', localized: true }] },
]
const config: Fields = { flattenedFields: flattenAllFields({ fields }) }
const paths = (...walk: [Parameters<typeof leavesOf>[1]?]) => leavesOf(config, ...walk).map(({ path }) => path)

describe('the fields of a document', () => {
  it('are walked through groups and lists, in their order', () =>
    expect(paths().filter((path) => !path.endsWith('id'))).toEqual(['title', 'target.basis', 'year', 'acts.subject']))

  it('may have lists that are one value, and leave others out', () => {
    expect(paths({ listsWhole: true })).toEqual(['title', 'target.basis', 'year', 'acts'])
    expect(paths({ listsWhole: true, skip: ({ name }) => name === 'target' })).toEqual(['title', 'year', 'acts'])
  })

  it('are found on a path, of which rows and languages are no part', () => {
    const named = fieldsOnPath(config, 'acts.66f0.subject.it').map(({ name, field }) => [name, field?.type])
    expect(named).toEqual([
      ['acts', 'array'],
      ['66f0', undefined],
      ['subject', 'text'],
      ['it', undefined],
    ])
  })
})

describe('the values of a document', () => {
  const doc = { title: { it: 'Uno' }, target: { basis: { it: 'b' } }, acts: [{ subject: 'x' }, {}] }

  it('stand at their path, those of a list in each of its rows', () => {
    expect(valuesAt(doc, 'acts.subject')).toEqual(['x', undefined])
    expect(valueAt(doc, 'target.basis.it')).toBe('b')
    expect(valueAt(doc, 'target.basis.en')).toBeUndefined()
    expect(valueAt({ target: null }, 'target.basis')).toBeUndefined()
    expect(valuesAt({ acts: [] }, 'acts.subject')).toEqual([])
    expect(valuesAt(null, 'acts.subject')).toEqual([undefined])
  })

  it('are those of one language, and nothing where it has none', () => {
    expect(inLanguage(config.flattenedFields, { ...doc, year: 2022 }, 'it')).toEqual({
      ...doc,
      title: 'Uno',
      target: { basis: 'b' },
      year: 2022,
    })
    expect(inLanguage(config.flattenedFields, doc, 'en').title).toBeNull()
  })
})
