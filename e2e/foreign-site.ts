import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ForeignSite = { origin: string; close: () => Promise<void> }

/** A page of somebody else with the given markup in it. */
export const foreignPage = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A foreign page</title><link rel="icon" href="data:,"></head><body><main><h1>A foreign page</h1>${body}</main></body></html>`

/** Somebody else's web site, with one page at every address. Its origin is not the portal's. */
export async function foreignSite(page: string): Promise<ForeignSite> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
