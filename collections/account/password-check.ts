import {
  AuthenticationError,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { Lane } from '@/lib/account/lane'
import { Pace } from '@/lib/account/pace'
import { maximumLength } from '@/lib/account/password-rules'
import type { User } from '@/payload-types'
import { httpError } from '../refusal/http-error'
import { findRow, updateRow } from '../stored/rows'
import { say } from '../words/words'
import { knownBrowser, remember } from './known-browser'
import { isPassword } from './password-hash'
import { senderOf } from './sender'

const seconds = (count: number) => count * 1000
const minutes = (count: number) => seconds(60 * count)

/** One account from one sender, or from one browser that the account has signed in with. */
const bySender = new Pace({
  free: 5,
  pausesMs: [seconds(2), seconds(4), seconds(8)],
  waiting: 2,
  forgetMs: minutes(15),
})

/**
 * One account from all senders together, but for the browsers it knows: for
 * whoever guesses from many places.
 */
const byAccount = new Pace({ free: 100, pausesMs: [seconds(1)], waiting: 20, forgetMs: minutes(60) })

/**
 * A password costs the server a good part of a second: a flood of guesses waits, and the browsers
 * an account knows have their own lane.
 */
const strangers = new Lane({ atOnce: 2, waiting: 100, waitingOfOne: 20 })
const acquaintances = new Lane({ atOnce: 1, waiting: 100, waitingOfOne: 20 })

type Typed = { email: string; password: string }

/** An e-mail in the form accounts are kept in. */
const canonical = (email: string) => email.toLowerCase().trim()

function asks(email: string, req: PayloadRequest) {
  const browser = knownBrowser(email, req)
  const sender = browser ?? senderOf(req)
  return { isKnown: browser !== null, sender, key: `${email.slice(0, 320)} ${sender}` }
}

const tooMany = (req: PayloadRequest) => httpError(say(req, 'Accounts.tooManyAttemptsAtOnce'), 429)

/**
 * The account, if that is its password; null otherwise. E-mails without an account are counted,
 * slowed and worked on like the others. Throws when there are too many attempts at once.
 */
export async function checkPassword(typed: Typed, req: PayloadRequest): Promise<User | null> {
  const email = canonical(typed.email)
  const { isKnown, sender, key } = asks(email, req)
  if (!(await bySender.turn(key))) throw tooMany(req)
  if (!isKnown && !(await byAccount.turn(email))) throw tooMany(req)
  // Outside any transaction: what is being done in one may be undone.
  const account = await findRow<User>('users', { email: { equals: email } }, { payload: req.payload })
  // Longer than any password may be: it is cut only to bound the work, and is wrong either way.
  const given = typed.password.slice(0, 4 * maximumLength)
  const looked = await (isKnown ? acquaintances : strangers).run(sender, () => isPassword(given, account))
  if (!looked) throw tooMany(req)
  if (!looked.done) return null
  bySender.takeBack(key)
  byAccount.takeBack(email)
  return account
}

/**
 * Somebody got in with all that the account needs: what that sender did wrong before is forgotten,
 * and the browser is known from now on.
 */
export function gotIn(email: string, req: PayloadRequest): void {
  bySender.clear(asks(email, req).key)
  remember(email, req)
}

/** What was wrong before is forgotten, of all senders. */
export function forgetAll(email: string): void {
  bySender.clearAll(`${canonical(email)} `)
  byAccount.clear(canonical(email))
}

/** After a sign-in of Payload's own. */
export const gotInWithPassword: CollectionAfterLoginHook<User> = ({ req, user }) => gotIn(user.email, req)

/**
 * Stands before Payload's own look at the password, through any entry point: REST, GraphQL, our own
 * code. Payload answers at once where there is no account, and shuts the account of whomever
 * somebody guesses at; here neither happens.
 */
export const passwordFirst: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { email, password } = ((args as { data?: Record<string, unknown> }).data ?? {}) as Partial<Typed>
  // Payload says which is missing.
  if (typeof email !== 'string' || typeof password !== 'string' || !email.trim() || !password.trim()) return args
  const account = await checkPassword({ email, password }, req)
  if (!account) throw new AuthenticationError(req.t)
  // Left by the version before, which shut accounts.
  if (account.lockUntil || account.loginAttempts)
    await updateRow(
      'users',
      account.id,
      { lockUntil: null, loginAttempts: 0, updatedAt: null },
      { payload: req.payload },
    )
  return args
}
