import { describe, expect, it } from 'vitest'
import { knownAs, told } from '../ask'
import { newAccount, password, signIn } from '../second-factor-account'

export function sessionsSuite() {
  describe('Sessions', () => {
    it('are listed to their owner, each told apart, and ended one by one', async () => {
      const { email } = await newAccount('editor')
      const [here, there] = [(await signIn(email)).body.token, (await signIn(email)).body.token]
      const { sessions } = (await told('users/security', { token: here })).body
      expect(sessions.map(({ isThis }: { isThis: boolean }) => isThis)).toEqual([true, false])
      expect(sessions[1]).toMatchObject({ device: 'Firefox, Linux', road: 'password', secondFactor: false })
      const ended = await told('users/security/end-session', { token: here, body: { session: sessions[1].id } })
      expect(ended.body.sessions).toHaveLength(1)
      expect([await knownAs(here), await knownAs(there)]).toEqual([email, null])
    })

    it('end all but one at once', async () => {
      const { email } = await newAccount('editor')
      const tokens = [await signIn(email), await signIn(email), await signIn(email)].map(({ body }) => body.token)
      await told('users/security/end-other-sessions', { token: tokens[1], body: {} })
      expect(await Promise.all(tokens.map(knownAs))).toEqual([null, email, null])
    })

    it('are nobody else’s to see or to end', async () => {
      const victim = await newAccount('editor')
      const { token } = (await signIn(victim.email)).body
      const [{ id }] = (await told('users/security', { token })).body.sessions
      const stranger = (await signIn((await newAccount('administrator')).email)).body.token
      await told('users/security/end-session', { token: stranger, body: { session: id } })
      expect(await knownAs(token)).toBe(victim.email)
      for (const path of ['end-session', 'end-other-sessions', 'enrol', 'confirm', 'turn-off', 'recovery-codes'])
        expect((await told(`users/security/${path}`, { body: { session: id } })).status).toBe(403)
      expect((await told('users/security')).status).toBe(403)
    })

    it('end with the password they were opened with, but for the one that changed it', async () => {
      const { id, email } = await newAccount('editor')
      const [here, there] = [(await signIn(email)).body.token, (await signIn(email)).body.token]
      const body = { password: 'quattro gatti al sole', currentPassword: password }
      expect((await told(`users/${id}`, { method: 'PATCH', token: here, body })).status).toBe(200)
      expect([await knownAs(here), await knownAs(there)]).toEqual([email, null])
    })
  })
}
