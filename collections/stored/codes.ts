import type { Where } from 'payload'
import { all, findRows } from './rows'
import type { Caller } from './stored'

/** The codes of what an edition holds, by id. `where` narrows them down. */
export async function codesOf(
  collection: 'axes' | 'figures',
  edition: string,
  caller: Caller,
  where: Where = {},
): Promise<Map<string, string>> {
  const ofEdition = { and: [{ edition: { equals: edition } }, where] }
  const rows = await findRows<{ code: string }>(
    collection,
    { where: ofEdition, select: { code: true }, limit: all },
    caller,
  )
  return new Map(rows.map(({ id, code }) => [String(id), code]))
}
