import type { PayloadRequest } from 'payload'
import { toString as qrCode } from 'qrcode'
import { newRecoveryCodes } from '@/lib/account/recovery-codes'
import { newSecret, stepOf, uriOf } from '@/lib/account/totp'
import type { User } from '@/payload-types'
import { httpError } from '../refusal/http-error'
import { inTransaction } from '../stored/in-transaction'
import { createWith, updateWith } from '../stored/saves'
import { say } from '../words/words'
import { factorOf, isConfirmed } from './second-factor'

/** Time to find an application and read the code with it. */
const patienceMs = 30 * 60 * 1000

type Account = Pick<User, 'id' | 'email'>

const alreadyThere = (req: PayloadRequest) => httpError(say(req, 'Accounts.secondFactorIsAlreadyOn'), 409)

/**
 * Sets a new secret aside and shows it: as a picture to read with a telephone, and as text to type.
 */
export async function beginEnrolment(account: Account, req: PayloadRequest) {
  const secret = newSecret()
  const data = {
    user: account.id,
    pendingSecret: req.payload.encrypt(secret),
    pendingUntil: new Date(Date.now() + patienceMs).toISOString(),
  }
  await inTransaction(req, async () => {
    const factor = await factorOf(account.id, req.payload, req)
    if (isConfirmed(factor)) throw alreadyThere(req)
    if (factor) await req.payload.update({ collection: 'second-factors', id: factor.id, data, req })
    else await createWith(req.payload, 'second-factors', data, { req })
  })
  const svg = await qrCode(uriOf(secret, account.email, 'Sintesi'), { type: 'svg', margin: 2 })
  return { secret, picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` }
}

/**
 * Turns the second factor on with the first code of the application, does the work that follows,
 * and gives back the recovery codes: this once, because only their hashes are kept.
 */
export async function confirmEnrolment<T>(account: Account, code: string, req: PayloadRequest, work: () => Promise<T>) {
  const { codes, kept } = await newRecoveryCodes()
  const done = await inTransaction(req, async () => {
    const factor = await factorOf(account.id, req.payload, req)
    if (isConfirmed(factor)) throw alreadyThere(req)
    const isWaiting = factor?.pendingSecret && Date.parse(factor.pendingUntil ?? '') > Date.now()
    const secret = isWaiting ? req.payload.decrypt(factor.pendingSecret ?? '') : ''
    const step = secret ? stepOf(code, secret) : null
    if (!factor || step === null) throw httpError(say(req, 'Accounts.codeIsWrong'), 401)
    const data = {
      secret: factor.pendingSecret,
      confirmedAt: new Date().toISOString(),
      lastStep: step,
      recovery: kept,
      pendingSecret: null,
      pendingUntil: null,
      attempts: 0,
      lockedUntil: null,
    }
    await updateWith(req.payload, 'second-factors', factor.id, data, { req })
    return work()
  })
  return { codes, done }
}
