import { createHash } from 'node:crypto'
import { jwtSign } from 'payload'
import { describe, expect, it } from 'vitest'
import { hasCredentials, sessions } from './session'

const secret = 'x'.repeat(40)
const payloadKey = (of: string) => createHash('sha256').update(of).digest('hex').slice(0, 32)
const tokenFrom = async (of: string, tokenExpiration = 60) =>
  (await jwtSign({ fieldsToSign: { id: '1' }, secret: payloadKey(of), tokenExpiration })).token

describe('A session of the office', () => {
  const isOffice = sessions(secret)

  it('is one that Payload signed with our secret, in the cookie or the header', async () => {
    const token = await tokenFrom(secret)
    expect(isOffice({ cookie: `payload-lng=it; payload-token=${token}` })).toBe(true)
    expect(isOffice({ authorization: `JWT ${token}` })).toBe(true)
    expect(isOffice({ authorization: `Bearer ${token}` })).toBe(true)
  })

  it('is none when it was signed by others, changed, run out or invented', async () => {
    const token = await tokenFrom(secret)
    const [head, , signature] = token.split('.')
    const other = Buffer.from(JSON.stringify({ id: '2', exp: 9e9 })).toString('base64url')
    for (const forged of [
      await tokenFrom('another'),
      `${head}.${other}.${signature}`,
      await tokenFrom(secret, -1),
      'a.b.c',
      'x',
    ])
      expect(isOffice({ cookie: `payload-token=${forged}` })).toBe(false)
    expect(isOffice({})).toBe(false)
  })

  it('is claimed by whoever sends anything of the kind', () => {
    expect(hasCredentials({ cookie: 'payload-token=x' })).toBe(true)
    expect(hasCredentials({ cookie: 'payload-lng=it' })).toBe(false)
  })
})
