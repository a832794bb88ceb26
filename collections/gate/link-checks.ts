import type { PayloadRequest } from 'payload'
import type { GateLink, LinkCheck } from '@/lib/gate/links'

type Row = LinkCheck & { id: string }

const all = { collection: 'link-checks', limit: 0, pagination: false } as const

/** What is known of these addresses; those nobody had checked are left out. */
export async function linkChecksOf(links: GateLink[], req: PayloadRequest): Promise<LinkCheck[]> {
  const wanted = new Set(links.map(({ url }) => url))
  const { docs } = await req.payload.db.find<Row>({ ...all, req })
  return docs
    .filter(({ url }) => wanted.has(url))
    .map(({ url, outcome, status, checkedAt }) => ({ url, outcome, status: status ?? null, checkedAt }))
}

/** Keeps what became of an address, in place of what was known. */
export async function keepLinkCheck(check: LinkCheck, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.db.find<Row>({ ...all, where: { url: { equals: check.url } }, req })
  const [known] = docs
  if (known) await req.payload.update({ collection: 'link-checks', id: known.id, data: check, depth: 0 })
  else await req.payload.create({ collection: 'link-checks', data: check, depth: 0 })
}
