import type { PayloadRequest } from 'payload'
import { confirmAtSignIn, enrolAtSignIn, signInWithCode } from '@/lib/account/api'
import { recordAccount } from '../audit/accounts'
import { jsonResponse, post } from '../office-api/json-response'
import { httpError } from '../refusal/http-error'
import { say } from '../words/words'
import { withCode } from './code-check'
import { beginEnrolment, confirmEnrolment } from './enrolment'
import { gotIn } from './password-check'
import { openChallenge } from './second-step'
import { cookieOf, openSession, writeSessions } from './sessions'

/** Whoever passed the first factor, if it is this step that is missing. */
async function challenged(step: 'code' | 'enrol', token: string, req: PayloadRequest) {
  const found = await openChallenge(token, req)
  if (found) recordAccount(req, found.user)
  if (!found || found.step !== step) throw httpError(say(req, 'Accounts.tooMuchTimeWentBy'), 401)
  return found
}

type Opened = Awaited<ReturnType<typeof openSession>>

function withCookie<More extends object>(opened: Opened, req: PayloadRequest, more: More) {
  gotIn(opened.user.email, req)
  return jsonResponse({ ...opened, ...more }, { 'Set-Cookie': cookieOf(opened.token, req) })
}

/**
 * The second step of signing in. Sessions are made here, and by a
 * sign-in that needs no second step.
 */
export const signInEndpoints = [
  post(signInWithCode, async (req, { challenge, code }) => {
    const { user, road } = await challenged('code', challenge, req)
    const opened = await withCode(user.id, code, req, () => openSession(user.id, { secondFactor: true, road }, req))
    return withCookie(opened, req, {})
  }),

  post(enrolAtSignIn, async (req, { challenge }) => {
    const { user } = await challenged('enrol', challenge, req)
    return jsonResponse(await beginEnrolment(user, req))
  }),

  post(confirmAtSignIn, async (req, { challenge, code }) => {
    const { user, road } = await challenged('enrol', challenge, req)
    const { codes, done } = await confirmEnrolment(user, code, req, async () => {
      // Whatever was begun with the password alone ends with the age of the password alone.
      await writeSessions(user.id, [], req)
      return openSession(user.id, { secondFactor: true, road }, req)
    })
    return withCookie(done, req, { recoveryCodes: codes })
  }),
]
