import { describe, expect, it } from 'vitest'
import { payload } from '../portal'
import { rest } from '../request'

const stranger = {
  email: 'stranger@example.org',
  password: 'a-good-long-password',
  name: 'Stranger',
  role: 'administrator',
}

/**
 * Runs before any account exists: that is when Payload would make an
 * administrator of whoever comes first.
 */
export function firstAccountSuite() {
  describe('The first account', () => {
    const nobody = async () => expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)

    it('finds no account yet', nobody)

    it('is not made by the public endpoint', async () => {
      const { status } = await rest('POST', 'users/first-register', { body: stranger })
      expect(status).toBe(403)
      await nobody()
    })

    it('is not made by writing to the collection', async () => {
      const { status } = await rest('POST', 'users', { body: stranger })
      expect(status).toBe(403)
      await nobody()
    })

    it('is not made by signing in or by resetting a password', async () => {
      expect((await rest('POST', 'users/login', { body: stranger })).status).toBe(401)
      const reset = await rest('POST', 'users/reset-password', { body: { token: 'x', password: stranger.password } })
      expect(reset.status).toBe(403)
      await nobody()
    })
  })
}
