import type { CollectionBeforeOperationHook, FlattenedField, GlobalBeforeOperationHook } from 'payload'
import { isRecord } from '@/lib/is-record'
import { httpError } from '../refusal/http-error'
import { wholeGroups } from './whole-groups'

/**
 * Data that is no object is refused (400), and so is what has not the
 * shape that Payload walks through.
 */
export const wholeDocument: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation === 'create' || operation === 'update') checkData(args, collection.flattenedFields)
}

/** The same of a global. */
export const wholeSetting: GlobalBeforeOperationHook = ({ args, global, operation }) => {
  if (operation === 'update') checkData(args, global.flattenedFields)
}

function checkData(args: object, fields: FlattenedField[]): void {
  if (!('data' in args)) return
  const { data } = args
  if (!isRecord(data)) throw httpError('The body is not an object.', 400)
  wholeGroups(data, fields)
}
