import * as z from 'zod/mini'
import type { OfficeEndpoint } from '../office-api/endpoint'
import { text } from '../office-api/lenient'

/**
 * A link with which people without an account read the drafts of an
 * edition. Instants are ISO texts.
 */
export type ReviewLink = {
  id: string
  label: string
  expires: string
  createdAt: string
  createdBy?: { name?: string | null; email?: string } | string | null
  revokedAt?: string | null
  lastUsedAt?: string | null
  uses: number
}

/** Payload's own list of them; `where[edition][equals]` says of which edition. */
export const reviewLinks: OfficeEndpoint<{ docs: ReviewLink[] }> = { method: 'get', path: '/review-links' }

/** A new link: its addresses are told this once. */
export type MadeLink = { id: string; expires: string; paths: { it: string; en: string } }

const linkBody = z.object({
  edition: text,
  label: text,
  /** For how many days. What is no number is refused later, in words. */
  days: z.catch(z.nullish(z.number()), Number.NaN),
})

export const makeReviewLink: OfficeEndpoint<MadeLink, z.infer<typeof linkBody>> = {
  method: 'post',
  path: '/review-links/new',
  body: linkBody,
}

export const revokeReviewLink: OfficeEndpoint<{ revokedAt?: string | null }> = {
  method: 'post',
  path: '/review-links/:id/revoke',
}

const typingBody = z.looseObject({})

/**
 * What is being typed into a form, for the preview beside it. Sent by `public/draft-preview.js`.
 */
export const sendTyping: OfficeEndpoint<object, z.infer<typeof typingBody>> = {
  method: 'post',
  path: '/draft-typing',
  body: typingBody,
}

export const endTyping: OfficeEndpoint<object> = { method: 'post', path: '/draft-typing/done' }
