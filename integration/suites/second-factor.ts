import { afterEach, describe, expect, it, vi } from 'vitest'
import { codeAt } from '@/lib/account/totp'
import { knownAs, told } from '../ask'
import { payload } from '../portal'
import { challengeOf, newAccount, newSecondFactorAccount, password, signIn, stored } from '../second-factor-account'

const require = (secondFactorFor: 'nobody' | 'publishers' | 'everybody') =>
  payload.updateGlobal({ slug: 'security', data: { secondFactorFor } })

/** Wrong at any moment near this one. */
const wrongFor = (secret: string) => {
  const near = [-30_000, 0, 30_000, 60_000].map((shift) => codeAt(secret, Date.now() + shift))
  return ['000000', '111111', '222222', '333333', '444444'].find((code) => !near.includes(code)) ?? ''
}

export function secondFactorSuite() {
  describe('A second factor', { timeout: 300_000 }, () => {
    afterEach(() => require('nobody'))

    it('is turned on with the first code, and leaves only the session that proved it', async () => {
      const account = await newAccount('editor')
      const [here, there] = [(await signIn(account.email)).body.token, (await signIn(account.email)).body.token]
      const { secret, picture } = (await told('users/security/enrol', { token: here, body: {} })).body
      expect(picture).toMatch(/^data:image\/svg\+xml;base64,/)
      const confirm = (code: string) => told('users/security/confirm', { token: here, body: { code } })
      expect((await confirm(wrongFor(secret))).status).toBe(401)
      expect((await signIn(account.email)).status).toBe(200)
      const confirmed = await confirm(codeAt(secret, Date.now()))
      expect(confirmed.body.recoveryCodes).toHaveLength(10)
      expect([await knownAs(here), await knownAs(there)]).toEqual([account.email, null])
      expect((await told('users/security/enrol', { token: here, body: {} })).status).toBe(409)
    })

    it('is kept encrypted or hashed, where nobody reads it', async () => {
      const { id, secret, recoveryCodes, token } = await newSecondFactorAccount('administrator')
      const { docs } = await payload.find({ collection: 'second-factors', where: { user: { equals: id } } })
      const text = JSON.stringify(docs)
      for (const told of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))])
        expect(text).not.toContain(told)
      for (const path of ['second-factors', `second-factors/${docs[0]?.id}`])
        expect((await told(path, { token })).status).toBe(403)
    })

    it('stands before every entry point of a password: no session, no cookie, no token', async () => {
      const { id, email } = await newSecondFactorAccount('administrator')
      const before = (await stored(id)).sessions?.length
      const rest = await signIn(email)
      expect([rest.status, rest.body.token, rest.cookies]).toEqual([401, undefined, []])
      expect(rest.body.errors[0].data.step).toBe('code')
      await expect(payload.login({ collection: 'users', data: { email, password } })).rejects.toThrow('secondo fattore')
      expect((await stored(id)).sessions?.length).toBe(before)
      expect((await stored(id)).name).toBe('Prova')
    })

    it('keeps the challenge out of what a log can list of the refusal', async () => {
      const { email } = await newSecondFactorAccount('editor')
      const error = await payload.login({ collection: 'users', data: { email, password } }).catch((reason) => reason)
      expect(error.data.challenge).toMatch(/.{40}/)
      expect(Object.keys(error)).not.toContain('data')
      expect(JSON.stringify(error)).not.toContain(error.data.challenge)
    })

    it('gives a challenge that opens nothing by itself', async () => {
      const account = await newSecondFactorAccount('administrator')
      const challenge = await account.challenge()
      expect(await knownAs(challenge)).toBeNull()
      const cookie = `payload-token=${challenge}`
      expect((await told('users/me', { cookie })).body.user).toBeNull()
      expect((await told('users/security', { cookie })).status).toBe(403)
      expect((await told('users/refresh-token', { token: challenge, body: {} })).status).toBe(403)
      for (const path of ['users/sign-in/enrol', 'users/sign-in/confirm'])
        expect((await told(path, { body: { challenge, code: await account.code() } })).status).toBe(401)
    })

    it('lets in with the code, once, and renews and ends that session', async () => {
      const account = await newSecondFactorAccount('approver')
      const code = await account.code()
      const { status, body, cookies } = await account.withCode(code)
      expect(status).toBe(200)
      expect(cookies[0]).toMatch(/^payload-token=.+HttpOnly.+SameSite=Strict/)
      expect(await knownAs(body.token)).toBe(account.email)
      expect((await account.withCode(code)).status).toBe(401)
      const renewed = await told('users/refresh-token', { token: body.token, body: {} })
      expect(await knownAs(renewed.body.refreshedToken)).toBe(account.email)
      await told('users/logout', { token: body.token, body: {} })
      expect(await knownAs(renewed.body.refreshedToken)).toBeNull()
    })

    it('takes a code once also when it is sent many times at the same moment', async () => {
      const account = await newSecondFactorAccount('editor')
      const challenge = await account.challenge()
      for (const code of [await account.code(), account.recoveryCodes[0]]) {
        const send = () => told('users/sign-in/code', { body: { challenge, code } }).catch(() => ({ status: 500 }))
        const answers = await Promise.all([send(), send(), send(), send()])
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      }
    })

    it('takes each recovery code once, and new ones end the old', async () => {
      const account = await newSecondFactorAccount('editor')
      const [first = '', second = ''] = account.recoveryCodes
      expect((await account.withCode(first.toLowerCase())).status).toBe(200)
      expect((await account.withCode(first)).status).toBe(401)
      expect((await told('users/security', { token: account.token })).body.recoveryCodes).toBe(9)
      const renew = (code: string) => told('users/security/recovery-codes', { token: account.token, body: { code } })
      expect((await renew(wrongFor(account.secret))).status).toBe(401)
      const { body } = await renew(await account.code())
      expect((await account.withCode(second)).status).toBe(401)
      expect((await account.withCode(body.recoveryCodes[0])).status).toBe(200)
    })

    it('takes no sixth code from whoever sent five wrong ones, and the right one from anybody else', async () => {
      const account = await newSecondFactorAccount('editor')
      const challenge = await account.challenge()
      const send = (code: string, sender: string) => told('users/sign-in/code', { body: { challenge, code }, sender })
      const wrong = wrongFor(account.secret)
      for (let attempt = 0; attempt < 5; attempt++) expect((await send(wrong, 'thief')).status).toBe(401)
      expect((await send(await account.code(), 'thief')).status).toBe(429)
      expect((await send(await account.code(), 'owner')).status).toBe(200)
      // Nobody guesses a recovery code: it helps whoever mistyped the other.
      expect((await send(account.recoveryCodes[0] ?? '', 'thief')).status).toBe(200)
    })

    it('is looked at again a quarter of an hour after five wrong codes', async () => {
      const account = await newSecondFactorAccount('editor')
      const wrong = wrongFor(account.secret)
      for (let attempt = 0; attempt < 5; attempt++) expect((await account.withCode(wrong)).status).toBe(401)
      expect((await account.withCode(await account.code())).status).toBe(429)
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * 60_000 })
      try {
        expect((await account.withCode(await account.code())).status).toBe(200)
      } finally {
        vi.useRealTimers()
      }
    })

    it('shut by wrong codes from many places opens to a known browser and to a recovery code', async () => {
      const account = await newSecondFactorAccount('editor')
      const first = await account.withCode(await account.code())
      const cookie = first.cookies.find((set) => set.startsWith('sintesi-browser='))?.split(';')[0]
      const challenge = await account.challenge()
      const wrong = { challenge, code: wrongFor(account.secret) }
      for (let attempt = 0; attempt < 20; attempt++)
        expect((await told('users/sign-in/code', { body: wrong, sender: `place-${attempt}` })).status).toBe(401)
      const send = (code: string, question: object) =>
        told('users/sign-in/code', { body: { challenge, code }, sender: 'new place', ...question })
      expect((await send(await account.code(), {})).status).toBe(429)
      expect((await send(account.recoveryCodes[0] ?? '', {})).status).toBe(200)
      for (let attempt = 0; attempt < 20; attempt++)
        await told('users/sign-in/code', { body: wrong, sender: `other-${attempt}` })
      expect((await send(await account.code(), {})).status).toBe(429)
      expect((await send(await account.code(), { cookie })).status).toBe(200)
    })

    it('is opened by an administrator who unlocks the account', async () => {
      const account = await newSecondFactorAccount('editor')
      const administrator = (await signIn((await newAccount('administrator')).email)).body.token
      for (let attempt = 0; attempt < 5; attempt++) await account.withCode(wrongFor(account.secret))
      const body = { email: account.email }
      expect((await told('users/unlock', { token: account.token, body })).status).toBe(403)
      expect((await told('users/unlock', { token: administrator, body })).status).toBe(200)
      expect((await account.withCode(await account.code())).status).toBe(200)
    })

    it('counts each of those that come at once when a lock has just ended', async () => {
      const account = await newSecondFactorAccount('editor')
      const challenge = await account.challenge()
      const where = { user: { equals: account.id } }
      const lockedUntil = new Date(Date.now() - 1000).toISOString()
      await payload.update({ collection: 'second-factors', where, data: { attempts: 20, lockedUntil } })
      const body = { challenge, code: wrongFor(account.secret) }
      const send = (_: unknown, sender: number) => told('users/sign-in/code', { body, sender: `guesser-${sender}` })
      const many = await Promise.all(Array.from({ length: 30 }, send))
      expect(many.filter(({ status }) => status === 401)).toHaveLength(20)
      expect(many.filter(({ status }) => status === 429)).toHaveLength(10)
    })

    it('looks at five codes only, however many come at once, and no right password starts the count anew', async () => {
      const account = await newSecondFactorAccount('editor')
      const challenge = await account.challenge()
      const body = { challenge, code: wrongFor(account.secret) }
      const many = await Promise.all(Array.from({ length: 12 }, () => told('users/sign-in/code', { body })))
      expect(many.filter(({ status }) => status === 401)).toHaveLength(5)
      expect(many.filter(({ status }) => status === 429)).toHaveLength(7)
      await signIn(account.email)
      expect((await account.withCode(await account.code())).status).toBe(429)
    })

    it('makes a challenge worthless once the password has changed', async () => {
      const account = await newSecondFactorAccount('editor')
      const challenge = await account.challenge()
      await payload.update({ collection: 'users', id: account.id, data: { password: 'quattro gatti al sole' } })
      const answer = await told('users/sign-in/code', { body: { challenge, code: await account.code() } })
      expect(answer.status).toBe(401)
    })

    it('once required, ends what was begun without it and is set up before anything is seen', async () => {
      const approver = await newAccount('approver')
      const editor = await newAccount('editor')
      const token = (await signIn(approver.email)).body.token
      const editorsToken = (await signIn(editor.email)).body.token
      await require('publishers')
      expect([await knownAs(token), await knownAs(editorsToken)]).toEqual([null, editor.email])
      expect((await told('users', { token })).status).toBe(403)
      expect((await told('users', { cookie: `payload-token=${token}` })).status).toBe(403)
      expect((await told('users/refresh-token', { token, body: {} })).status).toBe(403)
      expect((await told('users/security/enrol', { token, body: {} })).status).toBe(403)

      const refused = await signIn(approver.email)
      expect([refused.status, refused.body.errors[0].data.step]).toEqual([401, 'enrol'])
      const challenge = challengeOf(refused)
      const { secret } = (await told('users/sign-in/enrol', { body: { challenge } })).body
      const wrong = await told('users/sign-in/confirm', { body: { challenge, code: wrongFor(secret) } })
      expect([wrong.status, wrong.cookies]).toEqual([401, []])
      const code = codeAt(secret, Date.now())
      const { body } = await told('users/sign-in/confirm', { body: { challenge, code } })
      expect(body.recoveryCodes).toHaveLength(10)
      expect([await knownAs(body.token), await knownAs(token)]).toEqual([approver.email, null])
      const again = await told('users/sign-in/enrol', { body: { challenge } })
      expect(again.status).toBe(409)
      const off = { code, password }
      expect((await told('users/security/turn-off', { token: body.token, body: off })).status).toBe(403)
    })

    it('is asked of an account at once when its role rises', async () => {
      await require('publishers')
      const account = await newAccount('editor')
      const { token } = (await signIn(account.email)).body
      expect(await knownAs(token)).toBe(account.email)
      await payload.update({ collection: 'users', id: account.id, data: { role: 'approver' } })
      expect(await knownAs(token)).toBeNull()
    })

    it('is no mark that people give their own session', async () => {
      const account = await newAccount('approver')
      const { token } = (await signIn(account.email)).body
      const sessions = (await stored(account.id)).sessions?.map((session) => ({ ...session, secondFactor: true }))
      await told(`users/${account.id}`, { method: 'PATCH', token, body: { sessions } })
      await require('everybody')
      expect(await knownAs(token)).toBeNull()
    })

    it('is required or not by administrators alone', async () => {
      const body = { secondFactorFor: 'nobody' }
      for (const role of ['editor', 'approver'] as const) {
        const { token } = (await signIn((await newAccount(role)).email)).body
        expect((await told('globals/security', { token, body })).status).toBe(403)
        expect((await told('globals/security', { token })).status).toBe(403)
      }
      expect((await told('globals/security', { body })).status).toBe(403)
    })

    it('is turned off with the password and a code, by its owner', async () => {
      const account = await newSecondFactorAccount('editor')
      const { token } = account
      const turnOff = async (body: object) => (await told('users/security/turn-off', { token, body })).status
      expect(await turnOff({ code: await account.code(), password: 'the wrong password' })).toBe(401)
      expect(await turnOff({ code: wrongFor(account.secret), password })).toBe(401)
      expect(await turnOff({ code: await account.code(), password })).toBe(200)
      expect(await knownAs(token)).toBe(account.email)
      expect((await signIn(account.email)).status).toBe(200)
    })

    it('goes with the account', async () => {
      const { id } = await newSecondFactorAccount('editor')
      await payload.delete({ collection: 'users', id })
      expect((await payload.count({ collection: 'second-factors', where: { user: { equals: id } } })).totalDocs).toBe(0)
    })
  })
}
