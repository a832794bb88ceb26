import type { PayloadRequest } from 'payload'
import { withoutCode } from '@/lib/account/recovery-codes'
import { stepOf } from '@/lib/account/totp'
import type { SecondFactor } from '@/payload-types'
import { accountOf, tellOfAccount } from '../audit/accounts'
import { refusal } from '../refusal'
import { inTransaction } from '../transaction'
import { say } from '../words'
import { factorOf, isConfirmed, keptCodesOf } from './second-factor'

/** As many wrong codes as wrong passwords, and as long a wait. */
const maxAttempts = 5
const lockMs = 15 * 60 * 1000

const lockedOut = (req: PayloadRequest) =>
  refusal(
    say(
      req,
      'Troppi codici sbagliati: riprova fra un quarto d’ora.',
      'Too many wrong codes: try again in a quarter of an hour.',
    ),
    429,
  )

const write = (id: SecondFactor['id'], data: object, req?: PayloadRequest) => (payload: PayloadRequest['payload']) =>
  payload.db.updateOne({ collection: 'second-factors', id, data: data as never, ...(req ? { req } : {}) })

/**
 * Counts an attempt before looking at the code, in a write of its own: a hundred at once are five looked at and the rest refused,
 * and what is undone later does not undo the count.
 */
async function countAttempt(factor: SecondFactor, req: PayloadRequest): Promise<number> {
  const lockedUntil = factor.lockedUntil ? Date.parse(factor.lockedUntil) : 0
  if (lockedUntil > Date.now()) throw lockedOut(req)
  const data = lockedUntil ? { attempts: 1, lockedUntil: null } : { attempts: { $inc: 1 } }
  const { attempts } = (await write(factor.id, data)(req.payload)) as unknown as SecondFactor
  if ((attempts ?? 0) > maxAttempts) throw lockedOut(req)
  return attempts ?? maxAttempts
}

/** What the record becomes when the code is taken; null for a wrong one, or one that was taken before. */
async function taken(factor: SecondFactor, code: string, req: PayloadRequest): Promise<Partial<SecondFactor> | null> {
  if (!isConfirmed(factor)) return null
  const step = stepOf(code, req.payload.decrypt(factor.secret))
  if (step !== null) return step > (factor.lastStep ?? 0) ? { lastStep: step } : null
  const recovery = await withoutCode(keptCodesOf(factor), code)
  return recovery && { recovery: recovery as never }
}

/**
 * Takes the code, of the application or for recovery, and does the work that it opens; both or neither. A wrong code is refused and
 * counts towards the lock-out. The code is looked up again inside the transaction, so that two requests cannot both use it.
 */
export async function withCode<T>(user: string | number, code: string, req: PayloadRequest, work: () => Promise<T>) {
  const before = await factorOf(user, req.payload)
  if (!isConfirmed(before)) throw refusal(say(req, 'Non c’è un secondo fattore.', 'There is no second factor.'), 409)
  const attempts = await countAttempt(before, req)
  const result = await inTransaction(req, async () => {
    const factor = await factorOf(user, req.payload, req)
    const change = factor && (await taken(factor, code, req))
    if (!factor || !change) return null
    await write(factor.id, { ...change, attempts: 0, lockedUntil: null }, req)(req.payload)
    if (change.recovery) await tellOfAccount(req, 'recoveryCodeUsed', await accountOf(factor, req))
    return { done: await work() }
  })
  if (result) return result.done
  if (attempts >= maxAttempts) {
    const lockedUntil = new Date(Date.now() + lockMs).toISOString()
    await write(before.id, { lockedUntil })(req.payload)
  }
  throw refusal(say(req, 'Il codice non è giusto, o è già stato usato.', 'The code is wrong, or was used before.'), 401)
}
