import { beforeAll, describe, expect, it } from 'vitest'
import { type Account, makeAccount } from '../accounts'
import { payload } from '../portal'
import { rest } from '../request'

const email = 'visitor@example.org'
const forgotten = { body: { email } }

export function signingInSuite() {
  describe('Signing in', () => {
    let account: Account
    beforeAll(async () => {
      account = await makeAccount('editor', email)
      return async () => {
        await payload.delete({ collection: 'users', id: account.id })
      }
    })

    const stored = () => payload.findByID({ collection: 'users', id: account.id, showHiddenFields: true })

    it('refuses a wrong password and counts it', async () => {
      const { status } = await rest('POST', 'users/login', { body: { email, password: 'not the password' } })
      expect(status).toBe(401)
      expect((await stored()).loginAttempts).toBe(1)
    })

    it('says the same of an unknown account as of a wrong password', async () => {
      const unknown = await rest('POST', 'users/login', { body: { email: 'nobody@example.org', password: 'x' } })
      const wrong = await rest('POST', 'users/login', { body: { email, password: 'x' } })
      expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body])
    })

    it('shuts an account out after five wrong passwords, even with the right one', async () => {
      const password = 'a-good-long-password'
      await payload.update({
        collection: 'users',
        id: account.id,
        data: { password, loginAttempts: 0, lockUntil: null },
      })
      for (let attempt = 0; attempt < 5; attempt++)
        await rest('POST', 'users/login', { body: { email, password: 'x' } })
      expect((await rest('POST', 'users/login', { body: { email, password } })).status).toBe(401)
      await payload.update({ collection: 'users', id: account.id, data: { loginAttempts: 0, lockUntil: null } })
      expect((await rest('POST', 'users/login', { body: { email, password } })).status).toBe(200)
    })

    it('keeps nobody waiting when a password is said to be forgotten', async () => {
      expect((await rest('POST', 'users/forgot-password', forgotten)).status).toBe(403)
      expect((await rest('POST', 'users/forgot-password', { body: { email: 'nobody@example.org' } })).status).toBe(403)
      expect((await stored()).resetPasswordToken ?? null).toBeNull()
      await payload.update({ collection: 'users', id: account.id, data: { name: 'Still writable' } })
    })

    it('renews a session and ends it', async () => {
      const password = 'another-long-password'
      await payload.update({ collection: 'users', id: account.id, data: { password } })
      const { body } = await rest('POST', 'users/login', { body: { email, password } })
      const renewed = await rest('POST', 'users/refresh-token', { token: body.token })
      expect(renewed.status).toBe(200)
      const { refreshedToken: token } = renewed.body
      expect((await rest('GET', 'users/me', { token })).body.user.email).toBe(email)
      expect((await rest('POST', 'users/logout', { token })).status).toBe(200)
      expect((await rest('GET', 'users/me', { token })).body.user).toBeNull()
    })
  })
}
