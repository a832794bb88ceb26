import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionBeforeOperationHook } from 'payload'
import { refusal } from '../refusal/refusal'
import { say } from '../words/words'
import { tidyNowAndThen } from './tidy'

type Asker = Parameters<typeof say>[0]

const frozen = (req: Asker) => refusal(say(req, 'Audit.logIsNotToBe'), 403)

/** Holds for whoever overrides access rules too: code that means to change the log is mistaken. */
export const refuseChange: CollectionBeforeChangeHook = ({ req }) => {
  throw frozen(req)
}
export const refuseRemoval: CollectionBeforeDeleteHook = ({ req }) => {
  throw frozen(req)
}

/** Whoever reads the log finds in it what was typed up to ten minutes ago. */
export const tidyBeforeReading: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'read' && req.user && !req.transactionID) await tidyNowAndThen(req.payload)
  return args
}
