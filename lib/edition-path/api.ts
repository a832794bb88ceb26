import * as z from 'zod/mini'
import type { OfficeEndpoint } from '../office-api/endpoint'
import { text, tick } from '../office-api/lenient'
import type { EditionState } from './states'
import { type EditionStep, editionSteps } from './steps'
import type { PathEvent } from './words'

/** One line of an edition's history, as the office sees it: who by name. */
export type PathLine = {
  id?: string
  step: PathEvent
  from: EditionState
  to: EditionState
  byName: string
  /** An instant, as ISO. */
  at: string
  note?: string | null
  /** The hour a publication was scheduled for, as ISO. */
  scheduledFor?: string | null
  /** Whether the approver confirmed to publish figures of their own. */
  ownFigures?: boolean | null
}

/**
 * Where an edition stands, what the current user may do next, what publication still
 * lacks, and the history, newest first.
 */
export type PathStatus = {
  state: EditionState
  /** An instant, as ISO; null when no publication is scheduled. */
  scheduledFor: string | null
  isPublic: boolean
  mayOpenOthers: boolean
  /** Why its content cannot be changed now, in words; null when it can. */
  locked: string | null
  next: { step: EditionStep; needsReason: boolean; to: EditionState }[]
  missing: string[]
  ownFigures: { message: string; mayAccept: boolean } | null
  steps: PathLine[]
}

export const editionPath: OfficeEndpoint<PathStatus> = { method: 'get', path: '/editions/:id/path' }

const stepBody = z.object({
  /** Null for what is no step. */
  step: z.catch(z.nullable(z.enum(editionSteps)), null),
  note: text,
  acceptsOwnFigures: tick,
})

export const takeEditionStep: OfficeEndpoint<{ taken: EditionStep }, z.infer<typeof stepBody>> = {
  method: 'post',
  path: '/editions/:id/path',
  body: stepBody,
}

/** `at` is an hour of Rome, as a clock there shows it: "2027-06-01T09:30". */
const scheduleBody = z.object({ at: text, note: text, acceptsOwnFigures: tick })

export const scheduleEdition: OfficeEndpoint<{ scheduled: boolean }, z.infer<typeof scheduleBody>> = {
  method: 'post',
  path: '/editions/:id/schedule',
  body: scheduleBody,
}

const unscheduleBody = z.object({ note: text })

export const unscheduleEdition: OfficeEndpoint<{ scheduled: boolean }, z.infer<typeof unscheduleBody>> = {
  method: 'post',
  path: '/editions/:id/unschedule',
  body: unscheduleBody,
}
