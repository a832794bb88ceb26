import type { PayloadRequest, Where } from 'payload'
import { withoutCode } from '@/lib/account/recovery-codes'
import { stepOf } from '@/lib/account/totp'
import { Tries } from '@/lib/account/tries'
import type { SecondFactor } from '@/payload-types'
import { accountOf, logAccountEvent } from '../audit/accounts'
import { httpError } from '../refusal/http-error'
import { inTransaction } from '../stored/in-transaction'
import { findRow, updatedRow, updateRow } from '../stored/rows'
import { say } from '../words/words'
import { knownBrowser } from './known-browser'
import { factorOf, isConfirmed, keptCodesOf } from './second-factor'
import { senderOf } from './sender'

const minutes = (count: number) => count * 60_000

/**
 * One kind of code of one account, from one sender or from one browser that
 * the account has signed in with.
 */
const bySender = new Tries({ atMost: 5, forMs: minutes(15) })

/**
 * One account from all senders together, but for the browsers it knows: six digits are
 * few. Whoever gets here has the password; recovery codes are too long to be guessed,
 * and are looked at all the same.
 */
const ofStrangers = { atMost: 20, forMs: minutes(60) }

const lockedOut = (req: PayloadRequest) => httpError(say(req, 'Accounts.tooManyWrongCodesTry'), 429)

const factors = 'second-factors'

const isSixDigits = (code: string) => /^\d{6}$/.test(code.replace(/\s/g, ''))

type Attempt = { key: string; isCounted: boolean; attempts: number }

/**
 * Counts an attempt before looking at the code, in a write of its own: a hundred at once are a few
 * looked at and the rest refused, and what is undone later does not undo the count.
 */
async function countAttempt(factor: SecondFactor, code: string, req: PayloadRequest): Promise<Attempt> {
  const { email = '' } = await accountOf(factor, req)
  const browser = knownBrowser(email ?? '', req)
  const key = `${factor.id} ${isSixDigits(code) ? 'code' : 'recovery'} ${browser ?? senderOf(req)}`
  if (!bySender.take(key)) throw lockedOut(req)
  if (browser || !isSixDigits(code)) return { key, isCounted: false, attempts: 0 }
  const { payload } = req
  const lockedUntil = factor.lockedUntil ? Date.parse(factor.lockedUntil) : 0
  if (lockedUntil > Date.now()) throw lockedOut(req)
  if (lockedUntil) {
    // Only where it still stands as it was read: of all that come when it ends, one starts the
    // count anew and none starts it again.
    const where: Where = { and: [{ id: { equals: factor.id } }, { lockedUntil: { equals: factor.lockedUntil } }] }
    await updateRow(factors, where, { attempts: 0, lockedUntil: null }, { payload })
  }
  const counted = await updatedRow<SecondFactor>(factors, factor.id, { attempts: { $inc: 1 } }, { payload })
  const attempts = counted?.attempts
  if ((attempts ?? 0) > ofStrangers.atMost) throw lockedOut(req)
  return { key, isCounted: true, attempts: attempts ?? ofStrangers.atMost }
}

/**
 * What the record becomes when the code is taken; null for a wrong
 * one, or one that was taken before.
 */
async function taken(factor: SecondFactor, code: string, req: PayloadRequest): Promise<Partial<SecondFactor> | null> {
  if (!isConfirmed(factor)) return null
  const step = stepOf(code, req.payload.decrypt(factor.secret))
  if (step !== null) return step > (factor.lastStep ?? 0) ? { lastStep: step } : null
  const recovery = await withoutCode(keptCodesOf(factor), code)
  return recovery && { recovery }
}

/**
 * Takes the code, of the application or for recovery, and does the work that it opens; both or
 * neither. A wrong code is refused and counts towards the lock-out. The code is looked up again
 * inside the transaction, so that two requests cannot both use it.
 */
export async function withCode<T>(user: string | number, code: string, req: PayloadRequest, work: () => Promise<T>) {
  const before = await factorOf(user, req.payload)
  if (!isConfirmed(before)) throw httpError(say(req, 'Accounts.thereIsNoSecondFactor'), 409)
  const attempt = await countAttempt(before, code, req)
  const result = await inTransaction(req, async () => {
    const factor = await factorOf(user, req.payload, req)
    const change = factor && (await taken(factor, code, req))
    if (!factor || !change) return null
    await updateRow(factors, factor.id, { ...change, attempts: 0, lockedUntil: null }, req)
    if (change.recovery) await logAccountEvent(req, 'recoveryCodeUsed', await accountOf(factor, req))
    return { done: await work() }
  })
  if (result) {
    bySender.clear(attempt.key)
    return result.done
  }
  if (attempt.isCounted && attempt.attempts >= ofStrangers.atMost) {
    const lockedUntil = new Date(Date.now() + ofStrangers.forMs).toISOString()
    await updateRow(factors, before.id, { lockedUntil }, { payload: req.payload })
  }
  throw httpError(say(req, 'Accounts.codeIsWrongOrWas'), 401)
}

/** Wrong codes that were counted are forgotten, of all senders. */
export async function forgetCodes(email: string, req: PayloadRequest): Promise<void> {
  const account = await findRow('users', { email: { equals: email.toLowerCase().trim() } }, req)
  const factor = account && (await factorOf(account.id, req.payload, req))
  if (!factor) return
  bySender.clearAll(`${factor.id} `)
  await updateRow(factors, factor.id, { attempts: 0, lockedUntil: null }, req)
}
