/**
 * Names of the headers with which the server entry tells the application about a request. Any that
 * a client sends is removed first.
 */
export const requestIdHeader = 'x-request-id'
export const senderHeader = 'x-sintesi-client'

/**
 * Who sends the request: a keyed hash of the network address, whose key is made anew at each start,
 * so that it tells senders apart for a while and names nobody. 'unknown' where no entry stands in
 * front (development, tests): all such requests are then one sender.
 */
export const senderOf = (headers: Headers): string => headers.get(senderHeader) ?? 'unknown'
