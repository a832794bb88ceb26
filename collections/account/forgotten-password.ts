import { createHash, randomBytes } from 'node:crypto'
import { Forbidden, type PayloadRequest } from 'payload'
import { forgotPassword, resetPassword } from '@/lib/account/api'
import { env } from '@/lib/env'
import { accountRef } from '../audit/accounts'
import { toActor } from '../audit/actor'
import { writeRowAside } from '../audit/write-row'
import { jsonResponse, post } from '../office-api/json-response'
import { httpError } from '../refusal/http-error'
import { findRow, updateRow } from '../stored/rows'
import { updateWith } from '../stored/saves'
import { say } from '../words/words'
import { canMail } from './mail'
import { SerialQueue } from './serial-queue'

const lifetimeMs = 60 * 60 * 1000
/** Nobody's mailbox is filled by asking again and again. */
const intervalMs = 60 * 1000

/** Only this is stored: whoever reads the database cannot use it. */
const markOf = (token: string) => createHash('sha256').update(token).digest('hex')

let queue: SerialQueue | undefined

type Account = { id: string; email: string; name: string; resetPasswordExpiration?: string | null }

async function sendLink(email: string, req: PayloadRequest): Promise<void> {
  const { payload } = req
  const account = await findRow<Account>('users', { email: { equals: email } }, { payload })
  if (!account) return
  const askedAt = Date.parse(account.resetPasswordExpiration ?? '') - lifetimeMs
  if (askedAt > Date.now() - intervalMs) return
  const token = randomBytes(32).toString('hex')
  const data = {
    resetPasswordToken: markOf(token),
    resetPasswordExpiration: new Date(Date.now() + lifetimeMs).toISOString(),
    updatedAt: null,
  }
  await updateRow('users', account.id, data, { payload })
  await writeRowAside(req, { action: 'passwordForgotten', ...accountRef(account), by: toActor(null) })
  // After the write, outside any transaction: a slow mail server keeps nobody waiting.
  const link = `${env().SITE_URL}${payload.config.routes.admin}/reset/${token}`
  await payload.sendEmail({ to: account.email, subject: subjectIn(req), text: textIn(req, account.name, link) })
}

const subjectIn = (req: PayloadRequest) => say(req, 'Accounts.sintesiChooseNewPassword')

const textIn = (req: PayloadRequest, name: string, link: string) =>
  say(req, 'Accounts.toChooseNewPasswordOpen', { name, link })

/** Forgotten passwords, in the place of Payload's own two endpoints. */
export const forgottenPasswordEndpoints = [
  /**
   * Answers everybody the same, before looking whether there is such an account:
   * neither the words nor the time tell.
   */
  post(forgotPassword, async (req, body) => {
    if (!canMail(env())) throw new Forbidden(req.t)
    const email = body.email.toLowerCase().trim()
    queue ??= new SerialQueue(20, (err) => req.payload.logger.error({ err, msg: 'A mail could not be sent' }))
    if (email) queue.add(() => sendLink(email, req))
    return jsonResponse({ message: req.t('general:success') })
  }),

  /**
   * Sets the password and ends every session; it signs nobody in, so that the
   * second factor is asked as always.
   */
  post(resetPassword, async (req, { token, password }) => {
    const { payload } = req
    const where = {
      resetPasswordToken: { equals: markOf(token) },
      resetPasswordExpiration: { greater_than: new Date().toISOString() },
    }
    const account = await findRow<Account>('users', where, { payload })
    if (!account) throw httpError(say(req, 'Accounts.addressNoLongerHoldsOr'))
    if (!password) throw httpError(req.t('validation:required'), 400)
    const spent = {
      resetPasswordToken: null,
      resetPasswordExpiration: null,
      sessions: [],
    }
    await updateWith(payload, 'users', account.id, { password, ...spent }, { req })
    return jsonResponse({ message: req.t('authentication:passwordResetSuccessfully') })
  }),
]
