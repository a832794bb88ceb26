import { openDataFiles } from '../files'
import { type Format, formats } from '../formats'
import { largestLimit } from '../paging'
import { apiDescriptionPath, jsonLdPath, openDataRoot, turtlePath } from '../paths'
import { openTables } from '../tables'
import { contentAnswers, preflight, refusals } from './answers'
import { type Schema, schemas } from './schemas'

type About = {
  title: string
  description: string
  siteUrl: string
  contact: { name: string; email: string; url: string }
  licence: { name: string; address: string }
}

const refused = (statuses: number[]) =>
  Object.fromEntries(statuses.map((status) => [String(status), { $ref: `#/components/responses/Refused${status}` }]))

const known = { $ref: '#/components/parameters/IfNoneMatch' }

/** The description of every answer of open data, in OpenAPI 3.1. */
export function apiDescription({ title, description, siteUrl, contact, licence }: About) {
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
    info: {
      title: `${title}: open data`,
      version: '1.0.0',
      summary: 'The figures and initiatives of each published edition of the annual report.',
      description,
      contact: {
        ...(contact.name && { name: contact.name }),
        ...(contact.email && { email: contact.email }),
        ...(contact.url && { url: contact.url }),
      },
      license: { name: licence.name || 'CC BY 4.0', ...(licence.address && { url: licence.address }) },
    },
    servers: [{ url: siteUrl }],
    tags: [
      { name: 'editions', description: 'The tables of one edition.' },
      { name: 'descriptions', description: 'What describes the data: the catalogue and this document.' },
    ],
    paths: { ...editionPaths(), ...descriptionPaths() },
    components: { schemas, parameters, responses: refusals },
  }
}

const parameters = {
  Year: {
    name: 'year',
    in: 'path',
    required: true,
    description: 'Year of the report, in four digits.',
    schema: { type: 'string', pattern: '^\\d{4}$' },
    example: '2022',
  },
  Limit: {
    name: 'limit',
    in: 'query',
    description: `Rows to give at most, up to ${largestLimit}. Without limit and offset the list is whole.`,
    schema: { type: 'integer', minimum: 1, maximum: largestLimit },
  },
  Offset: {
    name: 'offset',
    in: 'query',
    description: 'Rows to leave out before the first.',
    schema: { type: 'integer', minimum: 0, default: 0 },
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The ETag of what the client has, several of them, or `*`: answered by 304 when there is nothing new.',
    schema: { type: 'string' },
  },
}

const list = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const jsonSchemas: Partial<Record<string, Schema>> = { figures: list('Figures'), initiatives: list('Initiatives') }

function editionPaths() {
  return Object.fromEntries(
    Object.entries(openDataFiles).map(([name, { table, format, writeSlice }]) => {
      const slices = writeSlice
        ? [{ $ref: '#/components/parameters/Limit' }, { $ref: '#/components/parameters/Offset' }]
        : []
      const { title, description } = openTables[table]
      const schema = format === 'json' ? (jsonSchemas[table] ?? null) : null
      const columns =
        format === 'json' ? '' : ` Columns: ${openTables[table].fields.map((field) => field.name).join(', ')}.`
      return [
        `${openDataRoot}/{year}/${name}`,
        methods({
          id: name.replace('.', '-'),
          tag: 'editions',
          summary: `${title.en}, ${formats[format].name}`,
          description: description.en + columns,
          parameters: [{ $ref: '#/components/parameters/Year' }],
          query: [...slices, known],
          responses: {
            ...contentAnswers(format, 'The file.', schema, writeSlice ? 'list' : 'file'),
            ...refused([400, 404, 405]),
          },
        }),
      ]
    }),
  )
}

const objectWith = (...required: string[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(required.map((name) => [name, true])),
  required,
})

function descriptionPaths() {
  const described: [string, Format, string, Schema | null][] = [
    [turtlePath, 'ttl', 'The catalogue after DCAT-AP_IT, in Turtle', null],
    [jsonLdPath, 'jsonld', 'The same catalogue, in JSON-LD', objectWith('@context', '@graph')],
    [apiDescriptionPath, 'json', 'This description', objectWith('openapi', 'info', 'paths')],
  ]
  return Object.fromEntries(
    described.map(([path, format, summary, schema]) => [
      path,
      methods({
        id: path.slice(openDataRoot.length + 1).replace('.', '-'),
        tag: 'descriptions',
        summary,
        parameters: [],
        query: [known],
        responses: { ...contentAnswers(format, summary, schema, 'description'), ...refused([400, 405]) },
      }),
    ]),
  )
}

type Path = {
  id: string
  tag: string
  summary: string
  description?: string
  parameters: object[]
  query: object[]
  responses: Record<string, object>
}

function methods({ id, tag, summary, description, parameters: ofPath, query, responses }: Path) {
  const operation = { tags: [tag], summary, ...(description && { description }), parameters: query }
  const withoutContent = Object.fromEntries(
    Object.entries(responses).map(([status, answer]) => {
      const { content: _, ...head } = answer as { content?: object }
      return [status, head]
    }),
  )
  return {
    ...(ofPath.length > 0 && { parameters: ofPath }),
    get: { operationId: `get-${id}`, ...operation, responses },
    head: { operationId: `head-${id}`, ...operation, responses: withoutContent },
    options: { operationId: `options-${id}`, tags: [tag], summary: 'What may be asked', responses: preflight },
  }
}
