import type { PayloadRequest } from 'payload'
import { findRow, putRow } from '@/collections/stored/rows'
import type { LaterValue } from './later-values'

/**
 * Where the database remembers which fields were filled once: what somebody
 * empties afterwards stays empty.
 */
const key = 'content-2022-later-fields'
const collection = 'payload-kv'

export const markOf = ({ collection: of, code, field }: Pick<LaterValue, 'collection' | 'code' | 'field'>) =>
  `${of}/${code}/${field}`

export async function readMarks(req: PayloadRequest): Promise<Set<string>> {
  const found = await findRow<{ data?: unknown }>(collection, { key: { equals: key } }, req)
  return new Set(Array.isArray(found?.data) ? (found.data as string[]) : [])
}

/**
 * In the transaction of the request, so that fields and marks are stored together or not at all.
 */
export async function writeMarks(marks: Iterable<string>, req: PayloadRequest): Promise<void> {
  await putRow(collection, { key: { equals: key } }, { key, data: [...new Set(marks)].sort() }, req)
}
