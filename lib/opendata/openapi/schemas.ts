import { z } from 'zod'
import {
  Addresses,
  address,
  date,
  evaluationMembers,
  figureMembers,
  initiativeMembers,
  integer,
  moment,
  Text,
  text,
} from '../open-objects'
import { openTables, type TableName } from '../tables'

/** JSON Schema 2020-12, as OpenAPI 3.1 uses it. */
export type Schema = { [key: string]: unknown }

/**
 * Adds to each member what the list of fields says of it: the meaning of a field is written once.
 */
function described<Members extends Record<string, z.ZodType>>(table: TableName, members: Members): Members {
  const about = (name: string) =>
    openTables[table].fields
      .filter(({ json }) => json === name || json.startsWith(`${name}.`))
      .map(({ meaning }) => meaning.en)
      .join(' ')
  const entries = Object.entries(members).map(([name, schema]) => [name, schema.describe(about(name))])
  return Object.fromEntries(entries) as Members
}

const header = {
  edition: integer.describe('Year of the report.'),
  dataAsOf: date.describe('Day the data of the edition refer to.'),
  approvedOn: date.nullable().describe('Day the Monitoring Committee approved the report.'),
  licence: address.describe('Licence the data are published under.'),
}

const page = {
  total: integer.min(0).describe('Rows there are in all.'),
  limit: integer.min(1).nullable().describe('The limit asked for; null for the whole list.'),
  offset: integer.min(0).describe('Rows left out before the first.'),
}

const Figure = z.object(described('figures', figureMembers)).describe('A number of the report.')
const Initiative = z.object(described('initiatives', initiativeMembers)).describe('An initiative of the report.')
const Evaluation = z
  .object(described('evaluations', evaluationMembers))
  .describe('An evaluation question of the report, and its answer.')

const version = z
  .object({
    changedAt: moment.describe('When a figure of the edition last changed.'),
    checksum: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the numbers of the edition: equal checksums, equal numbers.'),
  })
  .describe('The state of the data the figure was taken from.')

const ofTable = <Rows extends z.ZodRawShape>(table: TableName, rows: Rows) =>
  z.object({ ...header, ...rows, ...page }).describe(openTables[table].description.en)

/** Every object that open data are made of, by name. */
const objects = {
  Text,
  Addresses,
  Figure,
  Initiative,
  Evaluation,
  Figures: ofTable('figures', { figures: z.array(Figure) }),
  Initiatives: ofTable('initiatives', { initiatives: z.array(Initiative) }),
  Evaluations: ofTable('evaluations', { evaluations: z.array(Evaluation) }),
  OneFigure: z.object({ ...header, version, figure: Figure }).describe('One figure of an edition.'),
  Citation: z
    .array(z.object({ id: text, type: text, title: text }))
    .describe('A list of one item of CSL-JSON, the form reference managers exchange.'),
  Problem: z
    .object({
      type: text.describe('Always about:blank: the status says what kind of problem it is.'),
      title: text,
      status: integer,
      detail: text.describe('What is wrong, in English.'),
      details: z.object({ it: text, en: text }).describe('The same in each language.'),
      parameter: text.describe('The parameter that is wrong.').optional(),
      available: z.array(text).describe('What there is instead.').optional(),
    })
    .describe('Why there is no answer (RFC 9457).'),
}

/**
 * The same as JSON Schema. Every member is there in every answer; others may be added
 * with time, so nothing forbids them.
 */
export const schemas: Record<string, Schema> = jsonSchemas()

function jsonSchemas(): Record<string, Schema> {
  const named = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(objects)) named.add(schema, { id })
  const { schemas: written } = z.toJSONSchema(named, {
    // What goes in: what goes out would forbid members that a later version may add.
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => withoutImplied(jsonSchema),
  })
  return Object.fromEntries(Object.entries(written).map(([id, { $schema, $id, ...schema }]) => [id, schema]))
}

/**
 * Leaves out what zod adds to what was said: how a date is written beside its
 * format, and how far JavaScript counts.
 */
function withoutImplied(schema: { format?: string; pattern?: string; minimum?: number; maximum?: number }) {
  if (schema.format) delete schema.pattern
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
}
