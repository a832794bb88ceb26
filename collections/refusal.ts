import { APIError } from 'payload'

/**
 * A refusal that the person reads as it is. It carries data, if empty: of an error without any Payload tells the name instead, which
 * a built server may have shortened to nothing, and then the message is lost.
 */
export const refusal = (message: string, status = 403): APIError => new APIError(message, status, {}, true)
