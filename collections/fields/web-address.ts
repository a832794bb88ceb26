import type { TextFieldSingleValidation } from 'payload'
import { say } from '../words/words'

/**
 * An address a link may lead to; nothing, where the field may be empty.
 * Never a script: only http and https.
 */
export const isWebAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value && !required) return true
  if (value && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return true
  return say(req, 'Rules.writeWholeAddressThatStarts')
}
