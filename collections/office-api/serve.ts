import type { Endpoint, PayloadRequest } from 'payload'
import type { OfficeEndpoint } from '@/lib/office-api/endpoint'
import { httpError } from '../refusal/http-error'
import { say } from '../words/words'
import { authenticatedEndpoint } from './authenticated-endpoint'

type Work<Answer> = (req: PayloadRequest) => Promise<Answer | null>

/**
 * Answers what `lib/<feature>/api.ts` says of an endpoint, to whoever
 * is signed in. `null` answers 404.
 */
export const serveAtRoot = <Answer extends object, Body>(
  { method, path }: OfficeEndpoint<Answer, Body>,
  work: Work<Answer>,
): Endpoint => ({ path, method, handler: authenticatedEndpoint(work) })

/** The same for an endpoint that a collection carries: Payload names it from there. */
export const serve = <Answer extends object, Body>(
  endpoint: OfficeEndpoint<Answer, Body>,
  work: Work<Answer>,
): Endpoint => serveAtRoot({ ...endpoint, path: belowCollection(endpoint) }, work)

/** `/:id/checklist` of `/editions/:id/checklist`. */
export const belowCollection = ({ path }: { path: string }): string => path.replace(/^\/[^/]+/, '')

/**
 * What was sent, if it is as the endpoint says; refused (400) if it is not, in the words of
 * the endpoint where it has its own.
 */
export async function checkedBody<Body>(
  { body, path }: OfficeEndpoint<unknown, Body>,
  req: PayloadRequest,
  problem = say(req, 'Requests.requestIsNotValid'),
): Promise<Body> {
  if (!body) throw new Error(`${path} does not say what it is sent`)
  const asked = body.safeParse(await req.json?.().catch(() => null))
  if (!asked.success) throw httpError(problem, 400)
  return asked.data
}
