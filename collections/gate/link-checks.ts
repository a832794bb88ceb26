import type { PayloadRequest } from 'payload'
import type { GateLink, LinkCheck } from '@/lib/gate/links'
import { findRow, findRows } from '../stored/rows'

const collection = 'link-checks'

/** Addresses asked about in one question: a database takes so many values and no more. */
const atOnce = 500

/** What is known of these addresses; those nobody had checked are left out. */
export async function linkChecksOf(links: GateLink[], req: PayloadRequest): Promise<LinkCheck[]> {
  const wanted = [...new Set(links.map(({ url }) => url))]
  const found: LinkCheck[] = []
  for (let start = 0; start < wanted.length; start += atOnce) {
    const where = { url: { in: wanted.slice(start, start + atOnce) } }
    found.push(...(await findRows<LinkCheck>(collection, { where, limit: atOnce }, req)))
  }
  return found.map(({ url, outcome, status, checkedAt }) => ({ url, outcome, status: status ?? null, checkedAt }))
}

/** Keeps what became of an address, in place of what was known. */
export async function keepLinkCheck(check: LinkCheck, req: PayloadRequest): Promise<void> {
  const known = await findRow(collection, { url: { equals: check.url } }, req)
  if (known) await req.payload.update({ collection, id: known.id, data: check, depth: 0 })
  else await req.payload.create({ collection, data: check, depth: 0 })
}
