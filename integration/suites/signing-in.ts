import crypto from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { isPassword } from '@/collections/account/password-hash'
import { type Account, makeAccount } from '../accounts'
import { told } from '../ask'
import { payload } from '../portal'
import { rest } from '../request'

/**
 * Whoever waits for a writer that is itself gets an error after that writer's
 * patience, and not the answer expected.
 */
const patience = 300_000

const email = 'visitor@example.org'
const forgotten = { body: { email } }

export function signingInSuite() {
  describe('Signing in', { timeout: patience }, () => {
    let account: Account
    beforeAll(async () => {
      account = await makeAccount('editor', email)
      return async () => {
        await payload.delete({ collection: 'users', id: account.id })
      }
    })

    const stored = () => payload.findByID({ collection: 'users', id: account.id, showHiddenFields: true })
    const signIn = (typed: { email: string; password: string }, sender?: string) =>
      told('users/login', { body: typed, sender })

    it('answers the same of an unknown account as of a wrong password, at the first attempt and after many', async () => {
      const unknown = 'nobody@example.org'
      for (let attempt = 1; attempt <= 7; attempt++) {
        const [known, none] = [
          await signIn({ email, password: `wrong ${attempt}` }, 'stranger'),
          await signIn({ email: unknown, password: `wrong ${attempt}` }, 'stranger'),
        ]
        expect([none.status, none.body, none.cookies]).toEqual([known.status, known.body, known.cookies])
        expect(known.status).toBe(401)
      }
      const burst = (typed: string) =>
        Promise.all(Array.from({ length: 8 }, () => signIn({ email: typed, password: 'x' }, 'burst')))
      const answers = await Promise.all([burst(email), burst(unknown)])
      const statuses = answers.map((many) => many.map(({ status }) => status).sort())
      expect(statuses[0]).toEqual([...Array(7).fill(401), 429])
      expect(statuses[1]).toEqual(statuses[0])
      const refused = answers.map((many) => many.find(({ status }) => status === 429)?.body)
      expect(refused[0]).toEqual(refused[1])
      expect(refused[0].errors[0].message).toMatch(/Troppi tentativi/)
    })

    it('does the same work for an unknown account, one without a password, and hashes of before', async () => {
      const rounds = vi.spyOn(crypto, 'pbkdf2')
      const workFor = async (kept: { hash?: string; salt?: string } | null) => {
        rounds.mockClear()
        await isPassword('x', kept)
        return rounds.mock.calls.reduce((sum, [, , count, length]) => sum + (count * length) / 32, 0)
      }
      const works = [
        await workFor(null),
        await workFor({}),
        await workFor({ hash: 'ab'.repeat(512), salt: 'cd' }),
        await workFor({ hash: `pbkdf2-sha256-v1:${'ab'.repeat(32)}`, salt: 'cd' }),
      ]
      rounds.mockRestore()
      expect(works).toEqual(Array(4).fill(600_000))
    })

    it('takes the right password of hashes of before', async () => {
      const salt = 'cd'.repeat(16)
      const hash = crypto.pbkdf2Sync('the right one', salt, 25_000, 512, 'sha256').toString('hex')
      expect(await isPassword('the right one', { hash, salt })).toBe(true)
      expect(await isPassword('a wrong one', { hash, salt })).toBe(false)
    })

    it('shuts nobody out by wrong passwords, wherever they come from', async () => {
      const password = 'a-good-long-password'
      await payload.update({ collection: 'users', id: account.id, data: { password } })
      const wrong = (sender: string) => signIn({ email, password: 'not the password' }, sender)
      for (const sender of ['far', 'near'])
        for (let attempt = 0; attempt < 5; attempt++) expect((await wrong(sender)).status).toBe(401)
      // Somebody else at once, and the one who was wrong after a wait.
      expect((await signIn({ email, password }, 'at home')).status).toBe(200)
      expect((await signIn({ email, password }, 'near')).status).toBe(200)
      const { loginAttempts, lockUntil } = await stored()
      expect([loginAttempts ?? 0, lockUntil ?? null]).toEqual([0, null])
    })

    it('lets a browser that it knows pass whoever floods the account from the same place', async () => {
      const password = 'a-good-long-password'
      const { cookies } = await signIn({ email, password }, 'office')
      const cookie = cookies.find((set) => set.startsWith('sintesi-browser='))?.split(';')[0]
      expect(cookies.join()).toMatch(/sintesi-browser=[^;]+;.*HttpOnly.*SameSite=Strict/)
      const flood = Array.from({ length: 9 }, () => signIn({ email, password: 'x' }, 'office'))
      const own = await told('users/login', { body: { email, password }, sender: 'office', cookie })
      expect(own.status).toBe(200)
      expect((await Promise.all(flood)).map(({ status }) => status)).toContain(429)
      const other = await told('users/login', { body: { email: 'nobody@example.org', password }, cookie })
      expect(other.status).toBe(401)
    })

    it('forgets a lock of the version before at the right password', async () => {
      const password = 'a-good-long-password'
      const data = { loginAttempts: 5, lockUntil: new Date(Date.now() + 600_000).toISOString() }
      await payload.db.updateOne({ collection: 'users', id: account.id, data })
      expect((await signIn({ email, password: 'x' }, 'old')).body.errors[0].message).not.toMatch(/blocc|lock/i)
      expect((await signIn({ email, password }, 'old')).status).toBe(200)
    })

    it('keeps nobody waiting when a password is said to be forgotten', { timeout: patience }, async () => {
      expect((await rest('POST', 'users/forgot-password', forgotten)).status).toBe(403)
      expect((await rest('POST', 'users/forgot-password', { body: { email: 'nobody@example.org' } })).status).toBe(403)
      expect((await stored()).resetPasswordToken ?? null).toBeNull()
      await payload.update({ collection: 'users', id: account.id, data: { name: 'Still writable' } })
    })

    it('renews a session and ends it', { timeout: patience }, async () => {
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
