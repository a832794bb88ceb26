import type { Endpoint, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'
import { z } from 'zod'
import { mayPublish } from '../access'
import { forTheOffice } from '../for-the-office'
import { refusal } from '../refusal'
import { newestPublicEdition } from '../stored/editions'
import { say } from '../words'
import { makeNextEdition } from './make-edition'
import { offerFrom } from './offer'
import { toReview } from './to-review'
import { undoable, undoNextEdition } from './undo'

const idIn = (req: PayloadRequest) => String(req.routeParams?.id)

/** For whoever may make an edition, and nobody else. */
const forApprovers = (answer: (req: PayloadRequest) => Promise<object | null>) =>
  forTheOffice((req) => {
    if (!mayPublish(req.user)) throw new Forbidden(req.t)
    return answer(req)
  })

/** What would go on from the newest public edition. */
const newestOffer: Endpoint = {
  path: '/next-edition',
  method: 'get',
  handler: forApprovers(async (req) => {
    const newest = await newestPublicEdition(req)
    return { offer: newest && (await offerFrom(String(newest.id), req)) }
  }),
}

/** What would go on from this edition, and whether it was itself made from another and can still be undone. */
const offer: Endpoint = {
  path: '/:id/next-edition',
  method: 'get',
  handler: forApprovers(async (req) => ({
    offer: await offerFrom(idIn(req), req),
    made: await undoable(idIn(req), req),
  })),
}

const isDay = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day
}

const wish = z.strictObject({
  year: z.number().int().min(2014).max(2100),
  dataDate: z.string().refine(isDay),
  initiatives: z.array(z.string()).optional(),
})

const make: Endpoint = {
  path: '/:id/next-edition',
  method: 'post',
  handler: forApprovers(async (req) => {
    const asked = wish.safeParse(await req.json?.().catch(() => null))
    if (!asked.success)
      throw refusal(
        say(req, 'Scrivi un anno tra 2014 e 2100 e una data.', 'Write a year between 2014 and 2100, and a date.'),
        400,
      )
    return makeNextEdition({ from: idIn(req), ...asked.data }, req)
  }),
}

const undo: Endpoint = {
  path: '/:id/next-edition',
  method: 'delete',
  handler: forApprovers((req) => undoNextEdition(idIn(req), req)),
}

const reviewOfEdition: Endpoint = {
  path: '/:id/to-review',
  method: 'get',
  handler: forTheOffice(async (req) => {
    const { totalDocs } = await req.payload.count({ collection: 'editions', where: { id: { equals: idIn(req) } }, req })
    return totalDocs === 0 ? null : { lines: await toReview(idIn(req), req) }
  }),
}

export const nextEditionEndpoints: Endpoint[] = [newestOffer, offer, make, undo, reviewOfEdition]
