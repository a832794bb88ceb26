import { openDataFiles } from '../files'
import { type Format, formats } from '../formats'
import { apiDescriptionPath, jsonLdPath, openDataRoot, turtlePath } from '../paths'
import { openTables } from '../tables'
import { contentAnswers, refusals } from './answers'
import { figurePaths } from './figure-paths'
import { operations, refused } from './operations'
import { parameter, parameters } from './parameters'
import { type Schema, schemas } from './schemas'

type About = {
  title: string
  description: string
  siteUrl: string
  contact: { name: string; email: string; url: string }
  licence: { name: string; address: string }
}

/** What the portal gives to other sites besides data, so that nobody looks for it here. */
const notHere =
  'Charts (/charts/{language}/{year}/{name}.svg, .png or .csv), embeds (/embed/{language}/{year or latest}/{code}, /embed/{language}/{year or latest}/chart/{name}) and oEmbed (/oembed?url=) are not open data and are not described here.'

/** The description of every answer of open data, in OpenAPI 3.1. */
export function apiDescription({ title, description, siteUrl, contact, licence }: About) {
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
    info: {
      title: `${title}: open data`,
      version: '1.2.0',
      summary: 'The figures, initiatives and evaluations of each published edition of the annual report.',
      description: `${description} ${notHere}`.trim(),
      contact: {
        ...(contact.name && { name: contact.name }),
        ...(contact.email && { email: contact.email }),
        ...(contact.url && { url: contact.url }),
      },
      license: { name: licence.name || 'CC BY 4.0', ...(licence.address && { url: licence.address }) },
    },
    servers: [{ url: siteUrl }],
    // Nothing is asked of whoever reads: said, not left unsaid.
    security: [],
    tags: [
      { name: 'editions', description: 'The tables of one edition.' },
      { name: 'figures', description: 'One figure of an edition: its data, and how to quote it.' },
      { name: 'descriptions', description: 'What describes the data: the catalogue and this document.' },
    ],
    paths: { ...editionPaths(), ...figurePaths, ...descriptionPaths() },
    components: { schemas, parameters, responses: refusals },
  }
}

const list = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const jsonSchemas: Partial<Record<string, Schema>> = {
  figures: list('Figures'),
  initiatives: list('Initiatives'),
  evaluations: list('Evaluations'),
}

function editionPaths() {
  return Object.fromEntries(
    Object.entries(openDataFiles).map(([name, { table, format, writeSlice }]) => {
      const slices = writeSlice ? [parameter('Limit'), parameter('Offset')] : []
      const { title, description } = openTables[table]
      const schema = format === 'json' ? (jsonSchemas[table] ?? null) : null
      const columns =
        format === 'json' ? '' : ` Columns: ${openTables[table].fields.map((field) => field.name).join(', ')}.`
      return [
        `${openDataRoot}/{year}/${name}`,
        operations({
          id: name.replace('.', '-'),
          tag: 'editions',
          summary: `${title.en}, ${formats[format].name}`,
          description: description.en + columns,
          parameters: [parameter('Year')],
          query: [...slices, parameter('IfNoneMatch')],
          responses: {
            ...contentAnswers(formats[format].mediaType, 'The file.', schema, writeSlice ? 'list' : 'file'),
            ...refused([400, 404, 405, 406]),
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
      operations({
        id: path.slice(openDataRoot.length + 1).replace('.', '-'),
        tag: 'descriptions',
        summary,
        description: `${summary}. It tells of every published edition.`,
        parameters: [],
        query: [parameter('IfNoneMatch')],
        responses: {
          ...contentAnswers(formats[format].mediaType, summary, schema, 'undated'),
          ...refused([400, 405, 406]),
        },
      }),
    ]),
  )
}
