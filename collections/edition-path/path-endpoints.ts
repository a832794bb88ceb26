import type { Endpoint, PayloadRequest } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { editionPath, scheduleEdition, takeEditionStep, unscheduleEdition } from '@/lib/edition-path/api'
import { isPublicState } from '@/lib/edition-path/states'
import { isContentOpen, stepRules, stepsFor } from '@/lib/edition-path/steps'
import { hasRole, mayPublish, roles } from '../access/access'
import { storedEdition, submitterOf } from '../edition/stored-edition'
import { jsonResponse, post } from '../office-api/json-response'
import { serve } from '../office-api/serve'
import { httpError } from '../refusal/http-error'
import { say } from '../words/words'
import { explainLock } from './path-words'
import { approvalProblems, figuresOfTheirOwn } from './publication'
import { schedulePublication, unschedulePublication } from './schedule'

const idIn = (req: PayloadRequest) => String(req.routeParams?.id)

/**
 * Where an edition stands, what the current user may do next, what publication still
 * lacks, and the history, newest first.
 */
const status = serve(editionPath, async (req) => {
  const edition = await storedEdition(idIn(req), req)
  if (!edition) return null
  const user = req.user as { id: string; role?: string }
  const { state, steps, scheduledFor, year } = edition
  const nextSteps = stepsFor(state, { role: user.role, isSubmitter: submitterOf(edition) === String(user.id) })
  const isNear = state === 'inReview' || state === 'approved'
  const own = isNear && mayPublish(req.user) ? await figuresOfTheirOwn(edition.id, false, req) : null
  return {
    state,
    scheduledFor,
    isPublic: isPublicState(state),
    mayOpenOthers: mayPublish(req.user),
    locked: isContentOpen(state, user.role) ? null : explainLock(state, year, req),
    next: nextSteps.map((step) => ({ step, needsReason: stepRules[step].needsReason, to: stepRules[step].to })),
    missing: isNear ? (await approvalProblems(edition.id, req)).map(({ message }) => message) : [],
    ownFigures: own?.problems[0] ? { message: own.problems[0].message, mayAccept: own.mayAccept } : null,
    steps: steps.toReversed().map(({ by: _, ...record }) => record),
  }
})

const officeOnly = (req: PayloadRequest) => {
  if (!hasRole(req.user, ...roles)) throw httpError('Forbidden')
}

/**
 * MongoDB gives up a change that meets another one, also of a process that
 * died in it less than a minute ago.
 */
const metAnotherWriter = (error: unknown): boolean =>
  (error as { hasErrorLabel?: (label: string) => boolean }).hasErrorLabel?.('TransientTransactionError') === true

const busy = (req: PayloadRequest) => say(req, 'EditionPath.anotherChangeTouchesSameEdition')

/** Takes a step, as the account that asks: the rules are those of any other save. */
const step = post(takeEditionStep, async (req, { step: name, note, acceptsOwnFigures }) => {
  officeOnly(req)
  if (!name) throw httpError(say(req, 'EditionPath.noSuchStep'), 400)
  const newest = await req.payload.findByID({
    ...{ collection: 'editions', id: idIn(req), draft: true, depth: 0, joins: false },
    ...{ overrideAccess: false, user: req.user },
  })
  // What is public takes a step as it is; changes that wait beside it go on waiting.
  const isDraft = name !== 'publish' && newest._status !== 'published'
  const taken = req.payload.update({
    collection: 'editions',
    id: idIn(req),
    data: {
      state: stepRules[name].to,
      stepNote: note,
      acceptsOwnFigures,
      ...(isDraft || !mayPublish(req.user) ? {} : { _status: 'published' }),
    },
    draft: isDraft || !mayPublish(req.user),
    locale: sourceLocale,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  await taken.catch((error: unknown) => {
    throw metAnotherWriter(error) ? httpError(busy(req), 409) : error
  })
  return jsonResponse({ taken: name })
})

const schedule = post(scheduleEdition, async (req, { at, ...asked }) => {
  officeOnly(req)
  await schedulePublication(idIn(req), { wall: at, ...asked }, req)
  return jsonResponse({ scheduled: true })
})

const unschedule = post(unscheduleEdition, async (req, { note }) => {
  officeOnly(req)
  await unschedulePublication(idIn(req), note, req)
  return jsonResponse({ scheduled: false })
})

export const pathEndpoints: Endpoint[] = [status, step, schedule, unschedule]
