import { isRecord } from '../is-record'
/** A parameter that cannot be right, and what it takes. */
export type Fault = { parameter: string; takes: string }
type Query = Record<string, unknown>

const booleans = [
  ...['autosave', 'draft', 'trash', 'overrideLock', 'pagination', 'flattenLocales'],
  ...['publishAllLocales', 'unpublishAllLocales'],
]
const wholeNumbers = {
  page: 'a whole number from 1',
  limit: 'a whole number from 0',
  depth: 'a whole number from 0',
} as const
/**
 * Deeper or longer than any question of ours; each level and each
 * condition is a step for the database.
 */
const deepest = 8
const mostNames = 300
const mostSorts = 5

/** A path of fields. Payload reads a double underscore as a dot. */
export const fieldPath = /^[a-z_][\w-]*(?:\.[\w-]+)*$/i

/**
 * What is wrong with the form of Payload's parameters, whatever the collection:
 * everything but which fields there are.
 */
export function queryFaults(query: Query, languages: readonly string[]): Fault[] {
  return [
    ...Object.entries(wholeNumbers).flatMap(([name, takes]) => numberFaults(query[name], name, takes)),
    ...booleans.flatMap((name) => (isBoolean(query[name]) ? [] : [{ parameter: name, takes: 'true or false' }])),
    ...languageFaults(query, languages),
    ...(['select', 'populate'] as const).flatMap((name) => selectFaults(query[name], name)),
    ...sortFaults(query.sort, 'sort'),
    ...joinFaults(query.joins),
    ...jsonFaults(query.data, 'data'),
  ]
}

const isAbsent = (value: unknown): boolean => value === undefined || value === ''
const isBoolean = (value: unknown): boolean => isAbsent(value) || value === 'true' || value === 'false'

function numberFaults(value: unknown, parameter: string, takes: string): Fault[] {
  if (isAbsent(value)) return []
  const isRight = typeof value === 'string' && /^\d{1,6}$/.test(value) && (parameter !== 'page' || Number(value) > 0)
  return isRight ? [] : [{ parameter, takes }]
}

function languageFaults(query: Query, languages: readonly string[]): Fault[] {
  const all = [...languages, 'all', '*']
  const none = [...languages, 'none', 'null', 'false']
  const known: Record<string, string[]> = {
    locale: all,
    'fallback-locale': none,
    fallbackLocale: none,
    publishSpecificLocale: [...languages],
    unpublishSpecificLocale: [...languages],
  }
  return Object.entries(known).flatMap(([parameter, takes]) => {
    const value = query[parameter]
    return isAbsent(value) || takes.includes(value as string) ? [] : [{ parameter, takes: takes.join(', ') }]
  })
}

/** Fields with `true` or `false`, and fields of fields. */
function selectFaults(value: unknown, parameter: string): Fault[] {
  const fault = [{ parameter, takes: `fields with true or false: ${parameter}[label]=true` }]
  let names = 0
  const isRight = (part: unknown, depth: number): boolean => {
    if (!isRecord(part)) return depth > 0 && (part === 'true' || part === 'false')
    names += Object.keys(part).length
    return depth < deepest && names <= mostNames && Object.values(part).every((inner) => isRight(inner, depth + 1))
  }
  return isAbsent(value) || isRight(value, 0) ? [] : fault
}

/** Field names, each perhaps with a minus before it, joined by commas or given several times. */
export function sortsOf(value: unknown): string[] | null {
  const list = typeof value === 'string' ? value.split(',') : value
  if (!Array.isArray(list) || list.length > mostSorts) return null
  return list.every((name) => typeof name === 'string' && fieldPath.test(name.replace(/^-/, ''))) ? list : null
}

const sortFaults = (value: unknown, parameter: string): Fault[] =>
  isAbsent(value) || sortsOf(value) ? [] : [{ parameter, takes: `at most ${mostSorts} fields: -updatedAt,code` }]

function joinFaults(joins: unknown): Fault[] {
  if (isAbsent(joins)) return []
  if (!isRecord(joins)) return [{ parameter: 'joins', takes: 'the name of a list: joins[figures][limit]=5' }]
  return Object.entries(joins).flatMap(([name, join]) => {
    if (join === 'false') return []
    const parameter = `joins[${name}]`
    if (!isRecord(join)) return [{ parameter, takes: 'limit, page, sort, where, count; or false' }]
    return [
      ...(['page', 'limit'] as const).flatMap((inner) =>
        numberFaults(join[inner], inner, wholeNumbers[inner]).map(({ takes }) => ({
          parameter: `${parameter}[${inner}]`,
          takes,
        })),
      ),
      ...(isBoolean(join.count) ? [] : [{ parameter: `${parameter}[count]`, takes: 'true or false' }]),
      ...sortFaults(join.sort, `${parameter}[sort]`),
    ]
  })
}

function jsonFaults(value: unknown, parameter: string): Fault[] {
  return isAbsent(value) || (typeof value === 'string' && isRecord(parsed(value))) || isRecord(value)
    ? []
    : [{ parameter, takes: 'an object of JSON' }]
}

/** The value of a text of JSON; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
