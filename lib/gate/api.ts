import * as z from 'zod/mini'
import type { OfficeEndpoint } from '../office-api/endpoint'
import type { Acceptance, GateStatus } from './gate-status'
import type { LinkCheck } from './links'

/** How an edition stands before the gate. */
export type GateAnswer = GateStatus & {
  mayAccept: boolean
  /** The addresses of other sites, each once. */
  links: { url: string; check: LinkCheck | null }[]
}

export const gateChecklist: OfficeEndpoint<GateAnswer> = { method: 'get', path: '/editions/:id/checklist' }

const acceptBody = z.strictObject({ key: z.string().check(z.minLength(1)) })

/** Takes responsibility for the warning of that key, as it is now. */
export const acceptWarning: OfficeEndpoint<{ accepted: Acceptance }, z.infer<typeof acceptBody>> = {
  method: 'post',
  path: '/editions/:id/accept',
  body: acceptBody,
}

/** Addresses called in one request: few, so that whoever waits sees them come in. */
export const linksAtOnce = 5

const linksBody = z.strictObject({ urls: z.array(z.string()).check(z.minLength(1), z.maxLength(linksAtOnce)) })

export const checkLinks: OfficeEndpoint<{ checks: LinkCheck[] }, z.infer<typeof linksBody>> = {
  method: 'post',
  path: '/editions/:id/check-links',
  body: linksBody,
}
