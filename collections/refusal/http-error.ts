import { APIError } from 'payload'

/** A refusal that the person reads as it is. */
export const httpError = (message: string, status = 403): APIError => new APIError(message, status, null, true)
