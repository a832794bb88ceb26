import { describe, expect, it } from 'vitest'
import { isTrusted, roleFrom, vouchedEmail } from './provider-account'

const settings = { OIDC_ROLE_CLAIM: 'groups', OIDC_ROLE_VALUES: { editor: 'redazione', approver: 'approvazione' } }

describe('What a provider says', () => {
  it('gives an e-mail only when it vouches for it', () => {
    expect(vouchedEmail({ email: ' Ada@Example.org', email_verified: true })).toBe('ada@example.org')
    // Some providers send texts.
    expect(vouchedEmail({ email: 'ada@example.org', email_verified: 'true' })).toBe('ada@example.org')
    for (const email_verified of [false, undefined, null, 'false', 'True', 'yes', '1', '', 1, ['true'], {}])
      expect(vouchedEmail({ email: 'ada@example.org', email_verified })).toBeNull()
    expect(vouchedEmail({ email: ['ada@example.org'], email_verified: true })).toBeNull()
  })

  it('gives the role of its claim, the lower of two, and never that of administrator', () => {
    expect(roleFrom({ groups: 'approvazione' }, settings)).toBe('approver')
    expect(roleFrom({ groups: ['x', 'approvazione', 'redazione'] }, settings)).toBe('editor')
    for (const groups of [undefined, 'administrator', ['x'], 7, '']) expect(roleFrom({ groups }, settings)).toBeNull()
    expect(roleFrom({ groups: 'redazione' }, { OIDC_ROLE_CLAIM: '', OIDC_ROLE_VALUES: {} })).toBeNull()
    expect(roleFrom({ groups: '' }, { OIDC_ROLE_CLAIM: 'groups', OIDC_ROLE_VALUES: {} })).toBeNull()
  })

  it('counts as a second factor only at the levels named', () => {
    expect(isTrusted({ acr: 'SpidL2' }, { OIDC_TRUSTED_ACR: ['SpidL2'] })).toBe(true)
    expect(isTrusted({ acr: 'SpidL1' }, { OIDC_TRUSTED_ACR: ['SpidL2'] })).toBe(false)
    expect(isTrusted({}, { OIDC_TRUSTED_ACR: [] })).toBe(false)
    expect(isTrusted({ acr: '' }, { OIDC_TRUSTED_ACR: [] })).toBe(false)
  })
})
