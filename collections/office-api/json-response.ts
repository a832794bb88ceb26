import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import type { OfficeEndpoint } from '@/lib/office-api/endpoint'
import { belowCollection } from './serve'

/**
 * What the browser sent, as an object whatever it was: as JSON, or as the
 * forms of the administration send it.
 */
async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  await addDataAndFileToRequest(req).catch(() => {})
  const body: unknown = req.data
  return body && typeof body === 'object' && !Array.isArray(body) ? (body as Record<string, unknown>) : {}
}

/** A response, and for the compiler what it says. */
export type Answered<Answer> = Response & { answered?: Answer }

/** Answers of an account are nobody else's and are kept nowhere. */
export const jsonResponse = <Answer extends object>(
  body: Answer,
  headers: Record<string, string> = {},
): Answered<Answer> => Response.json(body, { headers: { 'Cache-Control': 'private, no-store', ...headers } })

type Work<Answer, Body> = (req: PayloadRequest, body: Body) => Promise<Answered<Answer>>

/**
 * Answers what `lib/<feature>/api.ts` says of an endpoint that takes what a form sends, lenient as
 * it is; who may ask is told by `work`.
 */
export const postAtRoot = <Answer, Body>(
  { path, body }: OfficeEndpoint<Answer, Body>,
  work: Work<Answer, Body>,
): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    const sent = await bodyOf(req)
    return work(req, (body ? body.parse(sent) : null) as Body)
  },
})

/** The same for an endpoint that a collection carries. */
export const post = <Answer, Body>(endpoint: OfficeEndpoint<Answer, Body>, work: Work<Answer, Body>): Endpoint =>
  postAtRoot({ ...endpoint, path: belowCollection(endpoint) }, work)
