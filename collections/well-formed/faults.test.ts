import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { faultsIn, type Languages } from './faults'

const nodeOf = (type: string) => ({ node: { getType: () => type } })
const inlineBlocks = [{ slug: 'figure', fields: [{ name: 'form', type: 'select', options: ['value', 'short'] }] }]
const editor = {
  editorConfig: {
    features: { nodes: [nodeOf('link'), nodeOf('inlineBlock'), nodeOf('heading')] },
    resolvedFeatureMap: new Map([['blocks', { sanitizedServerFeatureProps: { inlineBlocks } }]]),
  },
}
const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'value', type: 'number' },
  { name: 'unit', type: 'select', options: ['EUR', { value: 'percent', label: '%' }] },
  { name: 'isPublic', type: 'checkbox' },
  { name: 'day', type: 'date' },
  { name: 'partners', type: 'text', hasMany: true },
  { name: 'edition', type: 'relationship', relationTo: 'editions' },
  { name: 'state', type: 'text', virtual: true },
  { name: 'links', type: 'array', flattenedFields: [{ name: 'url', type: 'text' }] },
  { name: 'target', type: 'group', flattenedFields: [{ name: 'value', type: 'number' }] },
  { name: 'body', type: 'richText', localized: true, editor },
  { name: 'marks', type: 'json', custom: { isOfForm: Array.isArray } },
  { name: 'anything', type: 'json' },
] as unknown as FlattenedField[]

const pathsOf = (data: object, languages: Languages = 'all') =>
  faultsIn(fields, data as never, languages).map(({ path }) => path)
const text = (...children: unknown[]) => ({ root: { type: 'root', children } })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const word = { type: 'text', text: 'Parola' }
const token = (blockType: unknown, form: unknown) => ({ type: 'inlineBlock', fields: { blockType, form } })
const nested = (levels: number): unknown => (levels === 0 ? word : paragraph(nested(levels - 1)))

describe('The form of a draft', () => {
  it('may be empty, or in several languages', () => {
    expect(pathsOf({})).toEqual([])
    expect(pathsOf({ title: {}, body: {} })).toEqual([])
    expect(pathsOf({ links: 0 })).toEqual([])
    expect(pathsOf({ title: null, value: null, unit: null, links: null, body: null, target: null })).toEqual([])
    const body = { it: text(paragraph(word, token('figure', 'short'))), en: null }
    const data = {
      title: { it: 'Uno', en: null },
      value: 0,
      unit: 'percent',
      partners: ['a'],
      links: [{ url: 'x' }],
      body,
    }
    expect(pathsOf({ ...data, edition: 'abc', day: '2026-01-31', isPublic: false, state: 5 })).toEqual([])
  })

  it.each([
    ['title', 5],
    ['title', { other: 'x' }],
    ['value', 'sette'],
    ['value', Number.NaN],
    ['value', {}],
    ['unit', 'number'],
    ['unit', ['EUR']],
    ['isPublic', 'forse'],
    ['day', 'domani'],
    ['partners', 'uno'],
    ['partners', [5]],
    ['edition', true],
    ['edition', { id: {} }],
    ['edition', { relationTo: 'editions', value: null }],
    ['links', {}],
    ['links', ['x']],
    ['target', 'x'],
    ['body', 'testo'],
    ['body', { root: { type: 'paragraph' } }],
    ['body', text(nested(500))],
    ['body', text({ type: 'script', children: [] })],
    ['body', text(paragraph(token('video', 'value')))],
    ['body', text(paragraph(token('figure', 'long')))],
    ['body', text(paragraph({ type: 'text', text: {} }))],
    ['body', text({ type: 'paragraph', children: 'x' })],
    ['body', { it: text(paragraph(word)), en: text('x') }],
    ['marks', { root: null }],
  ])('is wrong: %s %#', (name, value) => {
    expect(pathsOf({ [name]: value })).toEqual([name])
  })

  it('is in one language as it is written', () => {
    expect(pathsOf({ title: 'Uno', body: text(paragraph(word)) }, 'one')).toEqual([])
    for (const value of [{}, { it: 'Uno' }, { it: null }, { it: 'Uno', en: 'One' }])
      expect(pathsOf({ title: value, body: value }, 'one')).toEqual(['title', 'body'])
  })

  it('of data for programs is what the field says', () => {
    expect(pathsOf({ marks: [], anything: { root: null } })).toEqual([])
  })

  it('names the row, and the field of a group', () => {
    expect(pathsOf({ links: [{ url: 'a' }, { url: 5 }], target: { value: 'x' } })).toEqual([
      'links.1.url',
      'target.value',
    ])
  })

  it('is fixed by taking out what is wrong and nothing else', () => {
    const data = {
      title: { it: 'Uno', en: 5 },
      unit: 'number',
      links: [{ url: 5 }],
      body: text(paragraph(word, token('video', 'value'), token('figure', 'value')), { type: 'script' }, nested(500)),
    }
    for (const { fix } of faultsIn(fields, data as never, 'all')) fix()
    expect(pathsOf(data)).toEqual([])
    expect(data).toMatchObject({ title: { it: 'Uno', en: null }, unit: null, links: [{ url: null }] })
    expect(data.body.root.children).toHaveLength(2)
    expect(data.body.root.children[0]).toEqual(paragraph(word, token('figure', 'value')))
  })
})
