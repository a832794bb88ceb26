import {
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type GlobalConfig,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { readTypedNumber } from '@/lib/typed-number'
import { numberProblem } from '../number-field'

type Values = Record<string, unknown>
type Problem = { path: string; message: string }

/**
 * Reads numbers that come as text, and refuses those that cannot be read in one way only. Payload would take what it can of
 * them: "81.000" became 81 and "98,72" became 98.
 */
export const readWrittenNumbers: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  if ('data' in args) readIn(collection.flattenedFields, args.data, collection.slug, req)
  return args
}

const readGlobalNumbers: GlobalBeforeOperationHook = ({ args, global, req }) => {
  if ('data' in args) readIn(global.flattenedFields, args.data, global.slug, req)
  return args
}

/** Adds the reading to whatever a collection does before an operation. */
export const withWrittenNumbers = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [readWrittenNumbers, ...(collection.hooks?.beforeOperation ?? [])] },
})

/** The same for a global. */
export const globalWithWrittenNumbers = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, beforeOperation: [readGlobalNumbers, ...(global.hooks?.beforeOperation ?? [])] },
})

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
