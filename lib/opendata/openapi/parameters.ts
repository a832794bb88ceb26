import { locales, sourceLocale } from '@/i18n/locales'
import { largestLimit } from '../paging'

/** What can be said in an address or beside it, by name. */
export const parameters = {
  Year: {
    name: 'year',
    in: 'path',
    required: true,
    description: 'Year of the report, in four digits.',
    schema: { type: 'string', pattern: '^\\d{4}$' },
    example: '2022',
  },
  Code: {
    name: 'code',
    in: 'path',
    required: true,
    description: 'Code of the figure, as in `figures.json`.',
    schema: { type: 'string' },
    example: 'axis-1.paid',
  },
  Language: {
    name: 'lang',
    in: 'query',
    description: 'Language of the citation.',
    schema: { type: 'string', enum: locales, default: sourceLocale },
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

/** A reference to one of them. */
export const parameter = (name: keyof typeof parameters) => ({ $ref: `#/components/parameters/${name}` })
