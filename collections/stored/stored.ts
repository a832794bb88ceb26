import type { PayloadRequest } from 'payload'
import type { Row } from '../context/save-context'

/** What a document, a group or a row of it holds, by field. */
export type Values = Record<string, unknown>

/**
 * A document as the database holds it: texts in every language, relationships as ids. Documents are
 * shared between those who read them: nobody changes one. `T` says what else is known of it.
 */
export type Stored<T extends object = object> = Row & T

/** Who asks: a request, within its transaction; `{ payload }` alone stays outside of any. */
export type Caller = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/**
 * What else leads to a document, such as the figures of an initiative, is read by itself: here it
 * would be once for each of them.
 */
export const withoutJoins = { joins: false } as object
