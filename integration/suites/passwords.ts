import { describe, expect, it } from 'vitest'
import { told } from '../ask'
import { payload } from '../portal'
import { newAccount, newSecondFactorAccount, password, signIn } from '../second-factor-account'

const bad: [string, string][] = [
  ['short', 'gufi e ponti'],
  ['common', 'qwertyuiopasdfghj'],
  ['of its owner', 'viva-bianchi-e-i-gufi'],
]

export function passwordsSuite() {
  describe('A new password', () => {
    it.each(bad)('that is %s is refused through every entry point', async (_, given) => {
      const { token } = (await signIn((await newAccount('administrator')).email)).body
      const data = { name: 'Ada Bianchi', email: `bianchi-${Math.random()}@example.org`, role: 'editor' as const }
      const created = await told('users', { token, body: { ...data, password: given } })
      expect([created.status, created.body.errors[0].data.errors[0].path]).toEqual([400, 'password'])
      await expect(payload.create({ collection: 'users', data: { ...data, password: given } })).rejects.toThrow()
      const { id } = await payload.create({ collection: 'users', data: { ...data, password } })
      const updated = await told(`users/${id}`, { method: 'PATCH', token, body: { password: given } })
      expect(updated.status).toBe(400)
      const bulk = await told(`users?where[id][equals]=${id}`, { method: 'PATCH', token, body: { password: given } })
      expect(bulk.body.docs).toEqual([])
      expect((await signIn(data.email)).status).toBe(200)
    })

    it('may be shorter beside a second factor, which then stays until the password is longer', async () => {
      const account = await newSecondFactorAccount('editor')
      const { id, token } = account
      const shorter = 'gufi e ponti'
      const body = { password: shorter, currentPassword: password }
      expect((await told(`users/${id}`, { method: 'PATCH', token, body })).status).toBe(200)
      const off = await told('users/security/turn-off', {
        token,
        body: { password: shorter, code: await account.code() },
      })
      expect([off.status, off.body.errors[0].message]).toEqual([403, expect.stringContaining('15 caratteri')])
    })
  })
}
