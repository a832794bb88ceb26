import { type problemStatuses, problemType } from '../problem'
import type { Schema } from './schemas'

type Header = { description: string; schema: Schema }

const text: Schema = { type: 'string' }

const always: Record<string, Header> = {
  'Access-Control-Allow-Origin': { description: 'Any site may read.', schema: { type: 'string', const: '*' } },
  'Access-Control-Expose-Headers': { description: 'What a script of another site may see.', schema: text },
}

const validators: Record<string, Header> = {
  ETag: {
    description: 'Strong validator of the content: the same content has the same one. Send it back as If-None-Match.',
    schema: { type: 'string', pattern: '^"[A-Za-z0-9_-]+"$' },
  },
  'Cache-Control': {
    description:
      'May be kept, but is to be checked with If-None-Match before each use: a correction shows within seconds.',
    schema: { type: 'string', const: 'no-cache' },
  },
  Link: {
    description:
      'RFC 8288: this description (service-desc), the catalogue (describedby), the licence (license) and, for part of a list, first, prev, next and last.',
    schema: text,
  },
}

const contentHeaders: Record<string, Header> = {
  'Content-Disposition': { description: 'A name for the saved file.', schema: text },
  'X-Content-Type-Options': {
    description: 'The media type is the one declared.',
    schema: { type: 'string', const: 'nosniff' },
  },
}

const lastModified: Record<string, Header> = {
  'Last-Modified': {
    description:
      'When a row last changed. For information: withdrawing a row does not move it, so only ETag decides a 304.',
    schema: text,
  },
}

/** What a request for a file answers, by status. */
export function contentAnswers(
  mediaType: string,
  description: string,
  schema: Schema | null,
  of: 'file' | 'list' | 'undated',
) {
  const dated = of === 'undated' ? {} : lastModified
  const total: Record<string, Header> =
    of === 'list'
      ? { 'X-Total-Count': { description: 'Rows there are in all.', schema: { type: 'string', pattern: '^\\d+$' } } }
      : {}
  return {
    '200': {
      description,
      headers: { ...always, ...validators, ...contentHeaders, ...dated, ...total },
      content: { [mediaType]: schema ? { schema } : {} },
    },
    '304': { description: 'What the client has is still the same.', headers: { ...always, ...validators } },
  }
}

const reasons: Record<(typeof problemStatuses)[number], string> = {
  400: 'A parameter cannot be what it says; `parameter` names it.',
  404: 'No edition of that year is published, or there is no such file; `available` lists what there is.',
  405: 'Open data can only be read; `Allow` lists how.',
  406: 'The file is not made in the format that the ending of the address asks for; `available` lists what there is.',
}

/** The answers to requests that cannot be met, to be referred to. */
export const refusals = Object.fromEntries(
  Object.entries(reasons).map(([status, description]) => [
    `Refused${status}`,
    {
      description,
      headers: {
        ...always,
        ...(status === '405' && { Allow: { description: 'The methods there are.', schema: text } }),
      },
      content: { [problemType]: { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]),
)

/** The answer to the question that browsers ask before reading from another site. */
export const preflight = {
  '204': {
    description: 'What may be asked.',
    headers: {
      ...always,
      Allow: { description: 'The methods there are.', schema: text },
      'Access-Control-Allow-Methods': { description: 'The same, for scripts of other sites.', schema: text },
      'Access-Control-Allow-Headers': { description: 'The headers such a script may send.', schema: text },
    },
  },
}
