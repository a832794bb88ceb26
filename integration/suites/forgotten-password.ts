import { describe, expect, it } from 'vitest'
import { codeAt } from '@/lib/account/totp'
import type { MailServer } from '../account-servers'
import { knownAs, told } from '../ask'
import { payload } from '../portal'
import { challengeOf, newAccount, newSecondFactorAccount, signIn, stored } from '../second-factor-account'

const next = 'quattro gatti al sole'

/**
 * Keeps whoever looks for an account by its e-mail waiting, until what this gives back is called.
 */
function holdLookUps() {
  const { findOne } = payload.db
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  payload.db.findOne = (async (args) => {
    if (args.collection === 'users' && JSON.stringify(args.where).includes('"email"')) await held
    return findOne.call(payload.db, args)
  }) as typeof findOne
  return () => {
    payload.db.findOne = findOne
    letGo()
  }
}

export function forgottenPasswordSuite({ mails, stalled, stall }: MailServer) {
  describe('A forgotten password', () => {
    const forgot = (email: string, language?: 'it' | 'en') =>
      told('users/forgot-password', { body: { email }, language })
    const reset = (token: string, password = next) => told('users/reset-password', { body: { token, password } })
    const mailTo = (email: string) =>
      expect.poll(() => mails.find(({ to }) => to.includes(email))?.text ?? '', { timeout: 120_000 })
    const tokenFor = async (email: string) => {
      await forgot(email)
      await mailTo(email).toContain('/admin/reset/')
      const mail = mails.find(({ to }) => to.includes(email))
      return /\/admin\/reset\/([0-9a-f]{64})\s/.exec(mail?.text ?? '')?.[1] ?? ''
    }

    it('is replaced through an address sent by mail, which works once', async () => {
      const { id, email } = await newAccount('editor')
      const { token: session } = (await signIn(email)).body
      const token = await tokenFor(email)
      expect(JSON.stringify(await stored(id))).not.toContain(token)
      expect((await reset(token, 'short')).status).toBe(400)
      const done = await reset(token)
      expect([done.status, done.body.token, done.cookies]).toEqual([200, undefined, []])
      expect(await knownAs(session)).toBeNull()
      expect((await signIn(email)).status).toBe(401)
      expect((await signIn(email, next)).status).toBe(200)
      expect((await reset(token)).status).toBe(403)
    })

    it('is asked for in the language of the request', async () => {
      const { email } = await newAccount('editor')
      await forgot(email, 'en')
      await mailTo(email).toContain('to choose a new password open this address')
    })

    it('tells nobody who has an account, in words or in time', async () => {
      const { email } = await newAccount('editor')
      const goOn = stall()
      const letGo = holdLookUps()
      try {
        // Both are answered before anybody has looked whether there is such an account.
        const known = await forgot(email)
        const unknown = await forgot('nobody@example.org')
        expect([known.status, known.body]).toEqual([200, unknown.body])
        expect(unknown.status).toBe(known.status)
      } finally {
        letGo()
      }
      // Nor does a slow mail server keep the writer from anybody.
      await expect.poll(() => stalled.map(({ to }) => to), { timeout: 120_000 }).toEqual([[email]])
      await newAccount('editor')
      expect(mails.filter(({ to }) => to.includes(email))).toEqual([])
      goOn()
      await mailTo(email).toContain('/admin/reset/')
    })

    it('fills nobody’s mailbox', async () => {
      const { email } = await newAccount('editor')
      await Promise.all(Array.from({ length: 6 }, () => forgot(email)))
      await mailTo(email).toContain('/admin/reset/')
      await tokenFor((await newAccount('editor')).email)
      expect(mails.filter(({ to }) => to.includes(email))).toHaveLength(1)
    })

    it('no longer counts an hour later', async () => {
      const { id, email } = await newAccount('editor')
      const token = await tokenFor(email)
      const data = { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() }
      await payload.db.updateOne({ collection: 'users', id, data })
      expect((await reset(token)).status).toBe(403)
      for (const wrong of ['', 'x', 'null']) expect((await reset(wrong)).status).toBe(403)
    })

    it('does not let past the second factor, nor past its lock-out', async () => {
      const account = await newSecondFactorAccount('approver')
      const token = await tokenFor(account.email)
      const wrong = { challenge: await account.challenge(), code: codeAt(account.secret, Date.now() + 3_600_000) }
      for (let attempt = 0; attempt < 5; attempt++) await told('users/sign-in/code', { body: wrong })
      expect((await reset(token)).body.token).toBeUndefined()
      const refused = await signIn(account.email, next)
      expect([refused.status, refused.body.errors[0].data.step]).toEqual([401, 'code'])
      const body = { challenge: challengeOf(refused), code: await account.code() }
      expect((await told('users/sign-in/code', { body })).status).toBe(429)
    })
  })
}
