import type { Endpoint, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'
import * as api from '@/lib/next-edition/api'
import type { OfficeEndpoint } from '@/lib/office-api/endpoint'
import { mayPublish } from '../access/access'
import { checkedBody, serve } from '../office-api/serve'
import { newestPublicEdition } from '../stored/editions'
import { say } from '../words/words'
import { carryOverPreview } from './carry-over-preview'
import { makeNextEdition } from './make-edition'
import { toReview } from './to-review'
import { undoable, undoNextEdition } from './undo'

const idIn = (req: PayloadRequest) => String(req.routeParams?.id)

/** For whoever may make an edition, and nobody else. */
const serveApprovers = <Answer extends object, Body>(
  endpoint: OfficeEndpoint<Answer, Body>,
  work: (req: PayloadRequest) => Promise<Answer | null>,
): Endpoint =>
  serve(endpoint, (req) => {
    if (!mayPublish(req.user)) throw new Forbidden(req.t)
    return work(req)
  })

/** What would go on from the newest public edition. */
const newestPreview = serveApprovers(api.nextEditionPreview, async (req) => {
  const newest = await newestPublicEdition(req)
  return { offer: newest && (await carryOverPreview(String(newest.id), req)) }
})

/**
 * What would go on from this edition, and whether it was itself made from
 * another and can still be undone.
 */
const preview = serveApprovers(api.editionCarryOver, async (req) => ({
  offer: await carryOverPreview(idIn(req), req),
  made: await undoable(idIn(req), req),
}))

const make = serveApprovers(api.makeNextEdition, async (req) => {
  const asked = await checkedBody(api.makeNextEdition, req, say(req, 'NextEdition.writeYearBetween2014And'))
  return makeNextEdition({ from: idIn(req), ...asked }, req)
})

const undo = serveApprovers(api.undoNextEdition, (req) => undoNextEdition(idIn(req), req))

const reviewOfEdition = serve(api.editionReview, async (req) => {
  const { totalDocs } = await req.payload.count({ collection: 'editions', where: { id: { equals: idIn(req) } }, req })
  return totalDocs === 0 ? null : { lines: await toReview(idIn(req), req) }
})

export const nextEditionEndpoints: Endpoint[] = [newestPreview, preview, make, undo, reviewOfEdition]
