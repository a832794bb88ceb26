import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto'

/** Without what is misread on paper: I, L, O, U, 0, 1. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const count = 10
const groups = [4, 4, 4, 4]

const newCode = () =>
  groups.map((length) => Array.from({ length }, () => letters[randomInt(letters.length)]).join('')).join('-')

const bare = (code: string) => code.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** Like a password: whoever reads the database learns no code. */
const hashOf = (code: string, salt: string) =>
  new Promise<string>((resolve, reject) =>
    scrypt(bare(code), salt, 32, (error, key) => (error ? reject(error) : resolve(key.toString('hex')))),
  )

/** The hashes of the codes not yet used, and the salt they share. */
export type KeptCodes = { salt: string; hashes: string[] }

/** Ten codes of about 78 bits each, to be shown once, and what is kept of them. */
export async function newRecoveryCodes(): Promise<{ codes: string[]; kept: KeptCodes }> {
  const codes = Array.from({ length: count }, newCode)
  const salt = randomBytes(16).toString('hex')
  return { codes, kept: { salt, hashes: await Promise.all(codes.map((code) => hashOf(code, salt))) } }
}

/**
 * What is left after the code was used; null when it is none of them, or was used before.
 * Spaces, hyphens and case are free.
 */
export async function withoutCode({ salt, hashes }: KeptCodes, code: string): Promise<KeptCodes | null> {
  const given = Buffer.from(await hashOf(code, salt))
  const left = hashes.filter((hash) => !timingSafeEqual(Buffer.from(hash), given))
  return left.length < hashes.length ? { salt, hashes: left } : null
}
