import type { PayloadRequest } from 'payload'

/**
 * The same transaction under a request of its own. Payload writes a read's locale into the request
 * it is given: a hook that reads all languages with the original one would change the language in
 * which the document is being saved.
 */
export const isolatedRequest = (req: PayloadRequest): Partial<PayloadRequest> => ({
  transactionID: req.transactionID,
  user: req.user,
})
