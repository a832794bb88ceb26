import type { Endpoint, PayloadRequest } from 'payload'
import { makeReviewLink, revokeReviewLink } from '@/lib/preview/api'
import { linkDays } from '@/lib/preview/review-link'
import { hashOfToken, newReviewToken } from '@/lib/preview/review-token'
import { draftKey } from '@/lib/read-scope'
import { pathTo } from '@/lib/routes'
import { mayPublish } from '../access/access'
import { jsonResponse, post } from '../office-api/json-response'
import { httpError } from '../refusal/http-error'
import { say } from '../words/words'

const dayMs = 86_400_000

function onlyPublishers(req: PayloadRequest) {
  if (!mayPublish(req.user)) throw httpError(say(req, 'Previews.onlyApproversMayDoThis'))
}

/** Makes a link and tells its addresses, this once: `edition`, `label` and for how many `days`. */
const make = post(makeReviewLink, async (req, { edition, label: sent, days: asked }) => {
  onlyPublishers(req)
  const label = sent.trim()
  const days = asked ?? linkDays.usual
  if (!label || label.length > 120) throw httpError(say(req, 'Previews.sayWhomLinkIsFor'), 400)
  if (!Number.isInteger(days) || days < linkDays.least || days > linkDays.most)
    throw httpError(say(req, 'Previews.itCanLastFromTo', { least: linkDays.least, most: linkDays.most }), 400)
  const { totalDocs } = await req.payload.count({ collection: 'editions', where: { id: { equals: edition } }, req })
  if (totalDocs === 0) throw httpError(say(req, 'Previews.thisEditionIsNoLonger'), 404)
  const token = newReviewToken()
  const { id, expires } = await req.payload.create({
    collection: 'review-links',
    data: {
      edition,
      label,
      expires: new Date(Date.now() + days * dayMs).toISOString(),
      createdBy: req.user?.id as string,
      uses: 0,
      tokenHash: hashOfToken(token),
    },
    depth: 0,
    req,
  })
  const key = draftKey(edition, { link: token })
  return jsonResponse({
    id,
    expires,
    paths: { it: pathTo('it', 'home', { edition: key }), en: pathTo('en', 'home', { edition: key }) },
  })
})

/** Closes a link at once and for good. */
const revoke = post(revokeReviewLink, async (req) => {
  onlyPublishers(req)
  const id = String(req.routeParams?.id)
  const found = await req.payload.find({
    collection: 'review-links',
    where: { and: [{ id: { equals: id } }, { revokedAt: { exists: false } }] },
    depth: 0,
    limit: 1,
    req,
  })
  if (found.totalDocs === 0) throw httpError(say(req, 'Previews.thisLinkIsRevokedAlready'), 404)
  const { revokedAt } = await req.payload.update({
    collection: 'review-links',
    id,
    data: { revokedAt: new Date().toISOString() },
    depth: 0,
    req,
  })
  return jsonResponse({ revokedAt })
})

export const reviewLinkEndpoints: Endpoint[] = [make, revoke]
