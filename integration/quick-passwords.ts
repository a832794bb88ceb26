import crypto from 'node:crypto'
import { inject } from 'vitest'
import { landedPassword } from './landed/password'

// Of the 600,000 rounds that a new password is hashed with, the suites make one: they sign
// in some thousand times. Accounts that come with a database were hashed elsewhere, with
// all rounds, and so were hashes of before, with their 25,000. What was asked for stays
// visible to a spy on `crypto.pbkdf2`.
const hashedElsewhere: unknown[] = [inject('loaded').password, landedPassword]
const { pbkdf2 } = crypto

crypto.pbkdf2 = (password, salt, rounds, length, digest, done) => {
  const isOwn = rounds === 600_000 && !hashedElsewhere.includes(password)
  pbkdf2(password, salt, isOwn ? 1 : rounds, length, digest, done)
}
