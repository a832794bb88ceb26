import crypto, { randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = (password: string, salt: string, rounds: number, length: number) =>
  promisify(crypto.pbkdf2)(password, salt, rounds, length, 'sha256')

/** The hashes that Payload makes, and those it made before: how many rounds, and how long. */
const current = { prefix: 'pbkdf2-sha256-v1:', rounds: 600_000, length: 32 }
const before = { prefix: '', rounds: 25_000, length: 512 }
/** A round gives this much of the length. */
const blockLength = 32

type Kept = { hash?: string | null; salt?: string | null }

/** Nobody's password. */
const decoy = {
  hash: `${current.prefix}${randomBytes(current.length).toString('hex')}`,
  salt: randomBytes(32).toString('hex'),
}

/**
 * Whether it is the password. The work is the same for an account that does not exist, for one
 * whose password nobody ever set, and for hashes of whatever age: how long it takes tells nothing.
 */
export async function isPassword(given: string, kept: Kept | null): Promise<boolean> {
  const isKept = typeof kept?.hash === 'string' && typeof kept.salt === 'string'
  const { hash, salt } = isKept ? (kept as typeof decoy) : decoy
  const { prefix, rounds, length } = hash.startsWith(current.prefix) ? current : before
  const right = Buffer.from(hash.slice(prefix.length), 'hex')
  const derived = await derive(given, salt, rounds, length)
  const left = current.rounds - rounds * (length / blockLength)
  if (left > 0) await derive(given, salt, left, blockLength)
  return isKept && derived.length === right.length && timingSafeEqual(derived, right)
}
