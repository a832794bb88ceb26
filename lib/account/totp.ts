import { Secret, TOTP } from 'otpauth'

/** Seconds that a code is shown for: what authenticator applications expect. */
const period = 30

const totpOf = (secret: string, label = '', issuer = '') =>
  new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period, label, issuer })

/** A new secret of 160 bits, in base 32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** The address an authenticator application reads from the QR code. */
export const uriOf = (secret: string, email: string, issuer: string): string => totpOf(secret, email, issuer).toString()

/** The code that an application shows for the secret at that moment, in milliseconds. */
export const codeAt = (secret: string, at: number): string => totpOf(secret).generate({ timestamp: at })

/**
 * The number of the half minute that the code belongs to, so that the same one is not taken twice;
 * null for a wrong code. The half minutes before and after count too: clocks of telephones drift.
 */
export function stepOf(code: string, secret: string, at = Date.now()): number | null {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = totpOf(secret).validate({ token, timestamp: at, window: 1 })
  return delta === null ? null : Math.floor(at / 1000 / period) + delta
}
