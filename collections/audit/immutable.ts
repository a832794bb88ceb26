import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionBeforeOperationHook } from 'payload'
import { httpError } from '../refusal/http-error'
import { say } from '../words/words'
import { tidyNowAndThen } from './tidy'

type Asker = Parameters<typeof say>[0]

const immutableError = (req: Asker) => httpError(say(req, 'Audit.logIsNotToBe'), 403)

/** Holds for whoever overrides access rules too: code that means to change the log is mistaken. */
export const refuseChange: CollectionBeforeChangeHook = ({ req }) => {
  throw immutableError(req)
}
export const refuseRemoval: CollectionBeforeDeleteHook = ({ req }) => {
  throw immutableError(req)
}

/** Whoever reads the log finds in it what was typed up to ten minutes ago. */
export const tidyBeforeReading: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'read' && req.user && !req.transactionID) await tidyNowAndThen(req.payload)
  return args
}
