import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { openDataFiles } from '../files'
import { openTables } from '../tables'
import { apiDescription } from './description'
import { type Schema, schemas } from './schemas'

const about = {
  title: 'Sintesi',
  description: 'A portal.',
  siteUrl: 'https://sintesi.example',
  contact: { name: 'Office', email: '', url: 'https://fse.example.org' },
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
}
const document = apiDescription(about)
const text = JSON.stringify(document)
const operations = Object.values(document.paths).flatMap((path) =>
  Object.entries(path).filter(([method]) => method !== 'parameters'),
)

describe('apiDescription', () => {
  it('refers to nothing that is not there', () => {
    const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path)
    expect(references.length).toBeGreaterThan(50)
    for (const path of references) {
      const found = path.split('/').reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], document)
      expect(found, path).toBeTruthy()
    }
  })

  it('has nothing that it does not refer to', () => {
    const parts = Object.entries(document.components).flatMap(([kind, named]) =>
      Object.keys(named).map((name) => `#/components/${kind}/${name}`),
    )
    expect(parts.filter((part) => !text.includes(`"$ref":"${part}"`))).toEqual([])
  })

  it('says that nothing is asked of whoever reads', () => {
    expect(document.security).toEqual([])
  })

  it('explains each operation, and how each file is refused', () => {
    for (const [method, operation] of operations) {
      const { operationId, description, responses } = operation as {
        operationId: string
        description: string
        responses: object
      }
      expect(description, operationId).toMatch(/\w{3}.*\.$/s)
      if (method !== 'options')
        expect(Object.keys(responses), operationId).toEqual(expect.arrayContaining(['405', '406']))
    }
  })

  it('names each operation once', () => {
    const ids = operations.map(([, operation]) => (operation as { operationId: string }).operationId)
    // The files of an edition, three descriptions, one figure and its citation in three forms.
    expect(ids).toHaveLength((Object.keys(openDataFiles).length + 3 + 4) * 3)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('forbids no member that a later version may add', () => {
    expect(text).not.toMatch(/"(?:additional|unevaluated)Properties"/)
  })

  it('has schemas that are valid JSON Schema 2020-12', () => {
    const ajv = new Ajv2020({ strict: true })
    addFormats(ajv)
    const local = JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/'))
    for (const name of Object.keys(schemas))
      expect(() => ajv.compile({ $ref: `#/$defs/${name}`, $defs: local }), name).not.toThrow()
  })

  it('describes the data of one figure and its citations, and says what it leaves out', () => {
    for (const path of ['figures/{code}.json', 'cite/{code}.txt', 'cite/{code}.bib', 'cite/{code}.json'])
      expect(Object.keys(document.paths)).toContain(`/opendata/{year}/${path}`)
    for (const address of ['/charts/', '/embed/', '/oembed']) expect(document.info.description).toContain(address)
  })

  it('leaves out what the office has not given', () => {
    expect(document.info.contact).toEqual({ name: 'Office', url: 'https://fse.example.org' })
    const given = apiDescription({ ...about, contact: { ...about.contact, email: 'fse@example.org' } })
    expect(given.info.contact).toMatchObject({ email: 'fse@example.org' })
  })
})

describe('Every field of a table', () => {
  type Described = { properties: Record<string, Schema & { description: string }> }
  const rowSchemas = { figures: schemas.Figure, initiatives: schemas.Initiative } as Record<string, unknown>

  it.each(Object.keys(rowSchemas))('of %s is described in the JSON, and nothing else is', (table) => {
    const { properties } = rowSchemas[table] as Described
    const { fields } = openTables[table as keyof typeof openTables]
    const members = fields.map(({ json }) => json.split('.')[0]).filter((member) => !member?.startsWith('/'))
    expect(Object.keys(properties).sort()).toEqual([...new Set(members)].sort())
    for (const [name, { description }] of Object.entries(properties)) expect(description, name).toMatch(/\w{3}.*\.$/)
  })

  it.each(Object.entries(openTables))('of %s has a name of its own and is explained in both languages', (_, table) => {
    const names = table.fields.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { meaning, name } of table.fields) {
      expect(meaning.it, name).toMatch(/\.$/)
      expect(meaning.en, name).toMatch(/\.$/)
      expect(meaning.it, name).not.toBe(meaning.en)
    }
  })
})
