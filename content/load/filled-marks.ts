import type { Payload, PayloadRequest } from 'payload'
import type { LaterValue } from './later-values'

/** Where the database remembers which fields were filled once: what somebody empties afterwards stays empty. */
const key = 'content-2022-later-fields'
const collection = 'payload-kv'

export const markOf = ({ collection: of, code, field }: Pick<LaterValue, 'collection' | 'code' | 'field'>) =>
  `${of}/${code}/${field}`

export async function readMarks(payload: Payload, req: PayloadRequest): Promise<Set<string>> {
  const found = await payload.db.findOne<{ id: string; data?: unknown }>({
    collection,
    where: { key: { equals: key } },
    req,
  })
  return new Set(Array.isArray(found?.data) ? (found.data as string[]) : [])
}

/** In the transaction of the request, so that fields and marks are stored together or not at all. */
export async function writeMarks(payload: Payload, marks: Iterable<string>, req: PayloadRequest): Promise<void> {
  await payload.db.upsert({
    collection,
    data: { key, data: [...new Set(marks)].sort() },
    where: { key: { equals: key } },
    req,
  })
}
