import { describe, expect, it } from 'vitest'
import { signToken, verifyToken } from './signed-token'

const secret = 'x'.repeat(32)
const token = signToken('second-step', { user: '7' }, secret, 60, 1_000)

describe('A signed token', () => {
  it('says what was written, until its time is over', () => {
    expect(verifyToken('second-step', token, secret, 60_999)).toMatchObject({ user: '7' })
    expect(verifyToken('second-step', token, secret, 61_000)).toBeNull()
  })

  it('opens for no other purpose and with no other secret', () => {
    expect(verifyToken('oidc', token, secret, 2_000)).toBeNull()
    expect(verifyToken('second-step', token, 'y'.repeat(32), 2_000)).toBeNull()
  })

  it('opens no more once altered', () => {
    const [, signature] = token.split('.')
    const other = Buffer.from(JSON.stringify({ user: '8', until: 1e15 })).toString('base64url')
    expect(verifyToken('second-step', `${other}.${signature}`, secret, 2_000)).toBeNull()
    for (const broken of ['', '.', 'x.y', undefined, 7, null])
      expect(verifyToken('second-step', broken, secret)).toBeNull()
  })
})
