import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

/** What the browser sent, as an object whatever it was: as JSON, or as the forms of the administration send it. */
async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  await addDataAndFileToRequest(req).catch(() => {})
  const body: unknown = req.data
  return body && typeof body === 'object' ? (body as Record<string, unknown>) : {}
}

/** A text the browser sent; empty when it sent none, cut when it is longer than any right one. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 4000) : '')

/** Answers of an account are nobody else's and are kept nowhere. */
export const answer = (body: object, headers: Record<string, string> = {}): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'private, no-store', ...headers } })

/** An endpoint that takes JSON by POST. */
export const post = (
  path: string,
  work: (req: PayloadRequest, body: Record<string, unknown>) => Promise<Response>,
): Endpoint => ({ path, method: 'post', handler: async (req) => work(req, await bodyOf(req)) })
