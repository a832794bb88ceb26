import type { Endpoint, PayloadRequest } from 'payload'
import { acceptWarning, checkLinks, gateChecklist } from '@/lib/gate/api'
import { gateStatus } from '@/lib/gate/gate-status'
import { isCallable, type LinkCheck } from '@/lib/gate/links'
import { mayPublish } from '../access/access'
import { checkedBody, serve } from '../office-api/serve'
import { httpError } from '../refusal/http-error'
import { say } from '../words/words'
import { accept, acceptancesOf, gateStatusOf } from './acceptances'
import { callLink } from './call-link'
import { checklistFor } from './checklist'
import { gateLinks } from './gate-links'
import { gateTexts } from './gate-texts'
import { keepLinkCheck, linkChecksOf } from './link-checks'
import { readEdition } from './read-edition'

const idOf = (req: PayloadRequest) => String(req.routeParams?.id)

/**
 * The checklist of an edition, computed now, with what was accepted, and
 * the addresses that can be called.
 */
const checklist = serve(gateChecklist, async (req) => {
  const content = await readEdition(idOf(req), req)
  if (!content) return null
  const status = gateStatus(await checklistFor(content, req), await acceptancesOf(idOf(req), req))
  return { ...status, mayAccept: mayPublish(req.user), links: await callableLinks(content, req) }
})

/**
 * The addresses of other sites that the edition leads to, each once, with what is known of them.
 */
async function callableLinks(content: NonNullable<Awaited<ReturnType<typeof readEdition>>>, req: PayloadRequest) {
  const links = gateLinks(content, gateTexts(content, req), req)
  const known = new Map((await linkChecksOf(links, req)).map((check) => [check.url, check]))
  return [...new Set(links.map(({ url }) => url).filter(isCallable))].map((url) => ({
    url,
    check: known.get(url) ?? null,
  }))
}

/** Takes responsibility for one warning, as it is now. Twice is once. */
const acceptOne = serve(acceptWarning, async (req) => {
  if (!mayPublish(req.user)) throw httpError(say(req, 'Gate.warningsAreAcceptedByApprovers'), 403)
  const { key } = await checkedBody(acceptWarning, req)
  const line = (await gateStatusOf(idOf(req), req)).lines.find((one) => one.key === key)
  if (!line) throw httpError(say(req, 'Gate.thingsHaveChangedMeanwhileLook'), 409)
  if (line.severity === 'error') throw httpError(say(req, 'Gate.errorIsMendedNotAccepted'), 409)
  return { accepted: line.accepted ?? (await accept(idOf(req), line, req)) }
})

/** Calls some of the edition's addresses, and no others, because somebody asked. */
const callSome = serve(checkLinks, async (req) => {
  const { urls } = await checkedBody(checkLinks, req)
  const content = await readEdition(idOf(req), req)
  if (!content) return null
  const known = new Set((await callableLinks(content, req)).map(({ url }) => url))
  const called = await Promise.all(
    [...new Set(urls)]
      .filter((url) => known.has(url))
      .map(async (url): Promise<LinkCheck> => ({ url, ...(await callLink(url)), checkedAt: new Date().toISOString() })),
  )
  for (const check of called) await keepLinkCheck(check, req)
  return { checks: called }
})

export const gateEndpoints: Endpoint[] = [checklist, acceptOne, callSome]
