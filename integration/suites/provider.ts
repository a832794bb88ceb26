import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '../account-servers'
import { ask, knownAs, told } from '../ask'
import { payload } from '../portal'
import { newAccount, newSecondFactorAccount } from '../second-factor-account'

type Office = { issuer: string; people: Map<string, Person>; guest: { id: string; acr: string } }

const pairOf = (cookie: string) => cookie.split(';')[0] ?? ''
const cookieIn = (cookies: string[], name: string) =>
  cookies.map(pairOf).find((pair) => pair.startsWith(`${name}=`) && pair.length > name.length + 1)

/** Follows the provider's own pages to the address it sends the browser back to. */
async function throughProvider(address: string, back: string): Promise<URL> {
  const jar = new Map<string, string>()
  let url = address
  for (let hop = 0; hop < 10 && !url.startsWith(back); hop++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { redirect: 'manual', headers: { cookie } })
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = pairOf(set).split('=')
      jar.set(name, value)
    }
    const next = response.headers.get('Location')
    if (!next) throw new Error(`${url}: ${response.status} ${await response.text()}`)
    url = new URL(next, url).href
  }
  return new URL(url)
}

export function providerSuite(office: Office) {
  const back = 'http://localhost:3000/api/users/oidc/callback'

  /** Leaves, signs in there, comes back. `change` meddles with the address on the way. */
  const visit = async (person: Person, { acr = '', change = (_: URL) => {}, cookie = '' } = {}) => {
    const id = `person-${office.people.size}`
    office.people.set(id, person)
    Object.assign(office.guest, { id, acr })
    const started = await ask('users/oidc/start?redirect=/admin/collections/figures')
    expect(started.status).toBe(302)
    const authorization = cookieIn(started.headers.getSetCookie(), 'sintesi-oidc') ?? ''
    const address = await throughProvider(started.headers.get('Location') ?? '', back)
    change(address)
    const path = `users/oidc/callback${address.search}`
    const { status, body, cookies } = await told(path, { cookie: cookie || authorization })
    const session = cookieIn(cookies, 'payload-token')
    const to = /url=([^"]+)"/.exec(body)?.[1]?.replaceAll('&#38;', '&') ?? ''
    return { status, to, token: session?.split('=')[1] ?? null, authorization, path, started }
  }

  describe('A regional identity provider', () => {
    const verified = (email: string): Person => ({ email, email_verified: true })

    beforeEach(() => office.people.clear())
    afterEach(() => payload.updateGlobal({ slug: 'security', data: { secondFactorFor: 'nobody' } }))

    it('is asked with PKCE, state and nonce', async () => {
      const { started } = await visit(verified('nobody@example.org'))
      const asked = new URL(started.headers.get('Location') ?? '').searchParams
      expect(asked.get('code_challenge_method')).toBe('S256')
      for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)).toMatch(/.{40}/)
      expect(started.headers.getSetCookie()[0]).toMatch(/HttpOnly.*SameSite=Lax/)
    })

    it('lets in the account with the e-mail it vouches for', async () => {
      const { email } = await newAccount('administrator')
      const { to, token } = await visit(verified(email.toUpperCase()))
      expect([to, await knownAs(token ?? '')]).toEqual(['/admin/collections/figures', email])
      const { sessions } = (await told('users/security', { token: token ?? '' })).body
      expect(sessions[0]).toMatchObject({ road: 'provider', secondFactor: false })
    })

    it('lets nobody in by an e-mail it does not vouch for, or that has no account', async () => {
      const { email } = await newAccount('administrator')
      const people = [{ email }, { email, email_verified: false }, verified('nobody@example.org')]
      for (const person of people) {
        const { to, token } = await visit(person)
        expect([to, token]).toEqual(['/admin/login?problem=account', null])
      }
      const where = { email: { equals: 'nobody@example.org' } }
      expect((await payload.count({ collection: 'users', where })).totalDocs).toBe(0)
    })

    it('makes accounts by the claim that gives a role, and never an administrator', async () => {
      const email = 'nuova@example.org'
      await visit({ ...verified(email), groups: ['altro', 'fse-redazione'], name: 'Nuova' })
      const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } } })
      expect(docs[0]).toMatchObject({ role: 'editor', name: 'Nuova' })
      for (const groups of [['administrator'], ['fse-amministrazione'], []]) {
        const other = `altra-${groups.length}@example.org`
        expect((await visit({ ...verified(other), groups })).token).toBeNull()
      }
      const administrator = await newAccount('administrator')
      await visit({ ...verified(administrator.email), groups: ['fse-redazione'] })
      expect((await payload.findByID({ collection: 'users', id: administrator.id })).role).toBe('administrator')
    })

    it('does not let past the second factor, unless its own is trusted', async () => {
      const account = await newSecondFactorAccount('approver')
      for (const acr of ['', 'level-1']) {
        const { to, token } = await visit(verified(account.email), { acr })
        expect(token).toBeNull()
        const next = new URLSearchParams(to.split('#')[1])
        expect([to.split('#')[0], next.get('step')]).toEqual([
          '/admin/login?redirect=%2Fadmin%2Fcollections%2Ffigures',
          'code',
        ])
        const body = { challenge: next.get('challenge'), code: await account.code() }
        const opened = await told('users/sign-in/code', { body })
        expect(await knownAs(opened.body.token)).toBe(account.email)
      }
      const { token } = await visit(verified(account.email), { acr: 'level-2' })
      expect(await knownAs(token ?? '')).toBe(account.email)
    })

    it('is held to the setting: without a second factor it is first to be set up', async () => {
      const { email } = await newAccount('administrator')
      await payload.updateGlobal({ slug: 'security', data: { secondFactorFor: 'publishers' } })
      const { to, token } = await visit(verified(email))
      expect([token, new URLSearchParams(to.split('#')[1]).get('step')]).toEqual([null, 'enrol'])
    })

    it('is believed only about the request this browser began, once', async () => {
      const { email } = await newAccount('administrator')
      const refused = ['/admin/login?problem=provider', null]
      const elsewhere = await visit(verified(email))
      const otherState = await visit(verified(email), { change: ({ searchParams }) => searchParams.set('state', 'x') })
      const otherBrowser = await visit(verified(email), { cookie: elsewhere.authorization })
      const noCookie = await visit(verified(email), { cookie: 'sintesi-oidc=' })
      const forged = await visit(verified(email), { cookie: `${elsewhere.authorization}x` })
      for (const { to, token } of [otherState, otherBrowser, noCookie, forged]) expect([to, token]).toEqual(refused)
      const again = await told(elsewhere.path, { cookie: elsewhere.authorization })
      expect(cookieIn(again.cookies, 'payload-token')).toBeUndefined()
    })

    it('sends nobody to another site', async () => {
      for (const away of ['https://evil.example.org', '//evil.example.org', '/\\evil.example.org']) {
        const started = await ask(`users/oidc/start?redirect=${encodeURIComponent(away)}`)
        const note = cookieIn(started.headers.getSetCookie(), 'sintesi-oidc')?.split('=')[1]?.split('.')[0] ?? ''
        expect(JSON.parse(Buffer.from(note, 'base64url').toString()).redirect).toBe('/admin')
      }
    })
  })
}
