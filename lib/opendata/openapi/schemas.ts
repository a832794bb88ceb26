import {
  amountKinds,
  comparabilities,
  directions,
  figureKinds,
  operations,
  targetStates,
  units,
  verdicts,
} from '../../figure/types'
import { actTypes, axisNumerals, initiativeStatuses } from '../../views'
import { openTables, type TableName } from '../tables'

/** JSON Schema 2020-12, as OpenAPI 3.1 uses it. */
export type Schema = { [key: string]: unknown }

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const orNull = (schema: Schema): Schema => ({ oneOf: [schema, { type: 'null' }] })
/** Every member is there in every answer. Others may be added with time, so nothing forbids them. */
const whole = (properties: Record<string, Schema>, description?: string): Schema => ({
  type: 'object',
  ...(description && { description }),
  properties,
  required: Object.keys(properties),
})
const list = (items: Schema): Schema => ({ type: 'array', items })
const text: Schema = { type: 'string' }
const code: Schema = { type: 'string', pattern: '^[a-z0-9]+(?:[.-][a-z0-9]+)*$' }
const date: Schema = { type: 'string', format: 'date' }
const moment: Schema = { type: 'string', format: 'date-time' }
const address: Schema = { type: 'string', format: 'uri' }
const integer: Schema = { type: 'integer' }
const number: Schema = { type: 'number' }
const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: values })
const axis = oneOf(axisNumerals)

/** Adds to each member what the list of fields says of it: the meaning of a field is written once. */
function described(table: TableName, properties: Record<string, Schema>): Record<string, Schema> {
  const about = (name: string) =>
    openTables[table].fields
      .filter(({ json }) => json === name || json.startsWith(`${name}.`))
      .map(({ meaning }) => meaning.en)
      .join(' ')
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, { description: about(name), ...schema }]),
  )
}

const header = {
  edition: { type: 'integer', description: 'Year of the report.' },
  dataAsOf: { ...date, description: 'Day the data of the edition refer to.' },
  approvedOn: { ...orNull(date), description: 'Day the Monitoring Committee approved the report.' },
  licence: { ...address, description: 'Licence the data are published under.' },
}

const page = {
  total: { type: 'integer', minimum: 0, description: 'Rows there are in all.' },
  limit: { ...orNull({ type: 'integer', minimum: 1 }), description: 'The limit asked for; null for the whole list.' },
  offset: { type: 'integer', minimum: 0, description: 'Rows left out before the first.' },
}

/** Every object that open data are made of, by name. */
export const schemas: Record<string, Schema> = {
  Text: whole(
    { it: orNull(text), en: orNull(text) },
    'A text in each language; null where it is not written in that language.',
  ),
  Addresses: whole({ it: address, en: address }, 'The page in each language.'),
  Figure: whole(
    described('figures', {
      code,
      axis: orNull(axis),
      initiative: orNull(code),
      kind: oneOf(figureKinds),
      label: orNull(ref('Text')),
      value: orNull(number),
      unit: oneOf(units),
      asOf: date,
      target: orNull(whole({ value: number, year: integer, direction: oneOf(directions) })),
      formula: orNull(whole({ operation: oneOf(operations), operands: list(code) })),
      stated: orNull(number),
      explanation: orNull(ref('Text')),
      source: text,
      url: ref('Addresses'),
      decimals: { type: 'integer', minimum: 0 },
      statedPrecision: orNull(number),
      check: oneOf(verdicts),
      description: orNull(ref('Text')),
      comparability: orNull(whole({ status: oneOf(comparabilities), reason: orNull(ref('Text')) })),
      modified: moment,
      amountKind: orNull(oneOf(amountKinds)),
      targetStatus: orNull(oneOf(targetStates)),
    }),
    'A number of the report.',
  ),
  Initiative: whole(
    described('initiatives', {
      code,
      axis,
      title: orNull(ref('Text')),
      gloss: orNull(ref('Text')),
      summary: orNull(ref('Text')),
      status: oneOf(initiativeStatuses),
      acts: list(whole({ type: oneOf(actTypes), number: text, date: orNull(date), subject: orNull(ref('Text')) })),
      partners: list(text),
      links: list(whole({ label: orNull(ref('Text')), url: address })),
      figures: list(code),
      url: ref('Addresses'),
      modified: moment,
      forWhom: orNull(ref('Text')),
    }),
    'An initiative of the report.',
  ),
  Evaluation: whole(
    described('evaluations', {
      code,
      axes: list(axis),
      question: orNull(ref('Text')),
      shortAnswer: orNull(ref('Text')),
      keyFigure: orNull(code),
      evidence: list(code),
      evidenceDate: orNull(date),
      sources: list(whole({ label: orNull(ref('Text')), url: address })),
      url: ref('Addresses'),
      modified: moment,
    }),
    'An evaluation question of the report, and its answer.',
  ),
  Figures: whole({ ...header, figures: list(ref('Figure')), ...page }, openTables.figures.description.en),
  Initiatives: whole(
    { ...header, initiatives: list(ref('Initiative')), ...page },
    openTables.initiatives.description.en,
  ),
  Evaluations: whole(
    { ...header, evaluations: list(ref('Evaluation')), ...page },
    openTables.evaluations.description.en,
  ),
  OneFigure: whole(
    {
      ...header,
      version: whole(
        {
          changedAt: { ...moment, description: 'When a figure of the edition last changed.' },
          checksum: {
            type: 'string',
            pattern: '^[0-9a-f]{64}$',
            description: 'SHA-256 of the numbers of the edition: equal checksums, equal numbers.',
          },
        },
        'The state of the data the figure was taken from.',
      ),
      figure: ref('Figure'),
    },
    'One figure of an edition.',
  ),
  Citation: {
    ...list({ type: 'object', properties: { id: text, type: text, title: text }, required: ['id', 'type', 'title'] }),
    description: 'A list of one item of CSL-JSON, the form reference managers exchange.',
  },
  Problem: {
    ...whole({
      type: { type: 'string', description: 'Always about:blank: the status says what kind of problem it is.' },
      title: text,
      status: integer,
      detail: { type: 'string', description: 'What is wrong, in English.' },
      details: { ...whole({ it: text, en: text }), description: 'The same in each language.' },
      parameter: { type: 'string', description: 'The parameter that is wrong.' },
      available: { ...list(text), description: 'What there is instead.' },
    }),
    required: ['type', 'title', 'status', 'detail', 'details'],
    description: 'Why there is no answer (RFC 9457).',
  },
}
