import { describe, expect, it } from 'vitest'
import { told } from '../ask'
import { newAccount, password, signIn } from '../second-factor-account'

const other = 'quattro gatti al sole'

export function ownCredentialsSuite() {
  describe('The own password and e-mail', { timeout: 300_000 }, () => {
    it.each(['editor', 'administrator'] as const)('of the %s change with the current password only', async (role) => {
      const { id, email } = await newAccount(role)
      const { token } = (await signIn(email)).body
      const patch = (body: object, path = `users/${id}`) => told(path, { method: 'PATCH', token, body })
      const newEmail = `changed-${email}`
      for (const change of [{ password: other }, { email: newEmail }]) {
        for (const given of [{}, { currentPassword: '' }, { currentPassword: 'a wrong one' }, { currentPassword: 5 }]) {
          const refused = await patch({ ...change, ...given })
          expect([refused.status, refused.body.errors?.[0].data.errors[0].path]).toEqual([400, 'currentPassword'])
        }
        const many = await patch(change, `users?where[id][equals]=${id}`)
        expect([many.status, many.body.docs ?? []]).toEqual([400, []])
      }
      expect((await signIn(email)).status).toBe(200)

      // What the form of the account sends along with another change.
      expect((await patch({ name: 'Altra', email: email.toUpperCase(), currentPassword: '' })).status).toBe(200)
      expect((await patch({ email: newEmail, currentPassword: password })).status).toBe(200)
      const changed = await patch({ password: other, currentPassword: password })
      expect(changed.status).toBe(200)
      expect(JSON.stringify(changed.body)).not.toContain(password)
      expect((await signIn(newEmail, other)).status).toBe(200)
    })

    it('are not guessed at from a session that somebody found open', async () => {
      const { id, email } = await newAccount('editor')
      const { token } = (await signIn(email)).body
      const guess = (currentPassword: string) =>
        told(`users/${id}`, { method: 'PATCH', token, body: { password: other, currentPassword } })
      const many = await Promise.all(Array.from({ length: 8 }, (_, n) => guess(`guess ${n}`)))
      expect(many.filter(({ status }) => status === 400)).toHaveLength(5)
      expect(many.filter(({ status }) => status === 429)).toHaveLength(3)
    })

    it('are set by an administrator for somebody else, as when the password was lost', async () => {
      const administrator = (await signIn((await newAccount('administrator')).email)).body.token
      const { id, email } = await newAccount('editor')
      const body = { password: other }
      expect((await told(`users/${id}`, { method: 'PATCH', token: administrator, body })).status).toBe(200)
      expect((await signIn(email, other)).status).toBe(200)
    })
  })
}
