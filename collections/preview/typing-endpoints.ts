import { APIError, type Endpoint } from 'payload'
import { endTyping, sendTyping } from '@/lib/preview/api'
import { hasRole, roles } from '../access/access'
import { jsonResponse, postAtRoot } from '../office-api/json-response'
import { httpError } from '../refusal/http-error'
import { say } from '../words/words'
import { forgetTyping, keepTyping, toTyping } from './typing'

/**
 * Long texts with their formatting are some tens of thousands of characters; nothing is a million.
 */
const mostCharacters = 1_000_000

/**
 * Takes what is being typed into a form, for the preview of whoever types it and for
 * nobody else. Nothing of it is saved.
 */
const take = postAtRoot(sendTyping, async (req, body) => {
  if (!hasRole(req.user, ...roles)) throw httpError(say(req, 'Previews.signInAgain'))
  const typing = toTyping(body)
  if (!typing || JSON.stringify(typing.data).length > mostCharacters) throw new APIError('Not a form', 400)
  await keepTyping(String(req.user?.id), typing, req.payload)
  return jsonResponse({})
})

/** The form has been saved or left: what is stored counts again. */
const drop = postAtRoot(endTyping, async (req) => {
  if (!hasRole(req.user, ...roles)) throw httpError(say(req, 'Previews.signInAgain'))
  await forgetTyping(String(req.user?.id), req.payload)
  return jsonResponse({})
})

export const typingEndpoints: Endpoint[] = [take, drop]
