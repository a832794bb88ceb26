import {
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type FlattenedField,
  flattenAllFields,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  QueryError,
  ValidationError,
  type Where,
} from 'payload'
import { readTypedNumber } from '@/lib/number/typed-number'
import { unclearNumbers, withReadNumbers } from '@/lib/rest/where-numbers'
import { valueKind } from '../rest/value-kind'
import { type Fields, leavesOf } from '../stored/fields'
import type { Values } from '../stored/stored'
import { numberProblem } from './number-field'

type Problem = { path: string; message: string }

/**
 * Reads numbers that come as text, and refuses those that cannot be read in one way only. Payload
 * would take what it can of them: "81.000" became 81 and "98,72" became 98.
 */
export const readWrittenNumbers: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation === 'read' && 'where' in args && args.where)
    args.where = readFilter(args.where, collection.flattenedFields, req)
  if ('data' in args) readIn(collection.flattenedFields, args.data, collection.slug, req)
  return args
}

/** The same for a global. */
export const readGlobalNumbers: GlobalBeforeOperationHook = ({ args, global, req }) => {
  if ('data' in args) readIn(global.flattenedFields, args.data, global.slug, req)
  return args
}

/**
 * The filter of a list of the office, which comes from its address without passing the API. One
 * that can be read in two ways finds nothing, as `UnclearFilter` above the list says. Payload knows
 * the error by its name, which a build shortens.
 */
function readFilter(where: Where, fields: FlattenedField[], { payload }: PayloadRequest): Where {
  const kindOf = (path: string) => valueKind(path, fields, payload)
  const unclear = unclearNumbers(where, kindOf)
  if (unclear.length > 0) throw Object.assign(new QueryError(unclear.map((path) => ({ path }))), { name: 'QueryError' })
  return withReadNumbers(where, kindOf) as Where
}

/** The list of a collection says where a filter can be read in two ways. */
export function withUnclearFilter(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection
  const numbers = numbersIn({ flattenedFields: flattenAllFields({ fields: collection.fields }) })
  const unclear = { path: '/components/admin/number/UnclearFilter#UnclearFilter', clientProps: { numbers } }
  const beforeListTable = [...(admin?.components?.beforeListTable ?? []), ...(numbers.length > 0 ? [unclear] : [])]
  return {
    ...collection,
    admin: { ...admin, components: { ...admin?.components, beforeListTable } },
  }
}

/** The paths of all numbers of a document. */
const numbersIn = (fields: Fields): string[] =>
  leavesOf(fields).flatMap(({ field, path }) => (field.type === 'number' ? [path] : []))

/** Throws a `ValidationError` that names every number that cannot be read. */
function readIn(fields: FlattenedField[], data: unknown, slug: string, req: PayloadRequest) {
  const problems: Problem[] = []
  readFields(fields, data, '', req, problems)
  if (problems.length > 0) throw new ValidationError({ collection: slug, errors: problems, req })
}

function readFields(fields: FlattenedField[], data: unknown, above: string, req: PayloadRequest, problems: Problem[]) {
  if (typeof data !== 'object' || data === null) return
  const values = data as Values
  for (const field of fields) {
    const value = values[field.name]
    const path = above + field.name
    if (field.type === 'number' && typeof value === 'string') values[field.name] = readOne(value, path, req, problems)
    else if (field.type === 'array' && Array.isArray(value))
      for (const [index, row] of value.entries())
        readFields(field.flattenedFields, row, `${path}.${index}.`, req, problems)
    else if ('flattenedFields' in field) readFields(field.flattenedFields, value, `${path}.`, req, problems)
  }
}

function readOne(text: string, path: string, req: PayloadRequest, problems: Problem[]): number | null {
  const read = readTypedNumber(text, null)
  if (read.kind === 'number') return read.value
  if (read.kind !== 'empty') problems.push({ path, message: numberProblem(read, req) })
  return null
}
