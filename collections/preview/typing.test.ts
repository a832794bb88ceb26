import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { shared, toTyping } from './typing'

describe('what is being typed', () => {
  const typing = { collection: 'figures', id: 7, locale: 'it', data: { value: 1 } }

  it('is one form of one document in one language', () => {
    expect(toTyping(typing)).toEqual({ ...typing, id: '7' })
  })

  it.each([
    ['of accounts', { collection: 'users' }],
    ['in no language', { locale: 'de' }],
    ['of nothing', { id: '' }],
    ['without fields', { data: null }],
    ['a list', { data: [] }],
  ])('is not what is %s', (_, wrong) => expect(toTyping({ ...typing, ...wrong })).toBeNull())
})

describe('what languages share', () => {
  const text = (name: string, localized = false) => ({ name, type: 'text', localized }) as FlattenedField
  const fields = [
    text('title', true),
    text('unit'),
    { name: 'source', type: 'group', flattenedFields: [text('section'), text('note', true)] },
    { name: 'links', type: 'array', flattenedFields: [text('url'), text('label', true)] },
  ] as FlattenedField[]

  it('changes in both, at any depth, and what is translated stays', () => {
    const own = {
      title: 'Typed',
      unit: 'EUR',
      source: { section: '2', note: 'typed' },
      links: [
        { id: 'b', url: 'new', label: 'new' },
        { id: 'a', url: 'https://a', label: 'typed' },
      ],
    }
    const other = {
      title: 'Titolo',
      unit: 'people',
      source: { section: '1', note: 'nota' },
      links: [{ id: 'a', url: 'https://old', label: 'etichetta' }],
    }
    expect(shared(fields, own, other)).toEqual({
      title: 'Titolo',
      unit: 'EUR',
      source: { section: '2', note: 'nota' },
      links: [
        { id: 'b', url: 'new' },
        { id: 'a', url: 'https://a', label: 'etichetta' },
      ],
    })
  })

  it('leaves alone what the form does not hold', () => {
    expect(shared(fields, { title: 'x' } as object, { title: 'y', unit: 'EUR' })).toEqual({ title: 'y', unit: 'EUR' })
  })
})
