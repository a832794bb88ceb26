import { describe, expect, it } from 'vitest'
import { loggedPath, withoutValues } from './redaction'

const token = 'aB3dEfGhIjKlMnOpQrStUvWxYz0123456789_-aBcDe'

describe('An address in the log', () => {
  it('keeps its path and the names of what it asks, not the values', () => {
    expect(loggedPath('/api/figures?where[code][equals]=x&where[label][like]=y&limit=3')).toBe(
      '/api/figures?where&limit',
    )
    expect(loggedPath('/it/valutazioni/quale-effetto-ha-avuto-il-bonus-asili-nido')).toBe(
      '/it/valutazioni/quale-effetto-ha-avuto-il-bonus-asili-nido',
    )
    expect(loggedPath('/api/figures/0b2f7c1e-9a65-4f0e-8c58-3b1b7c1f2a10')).toContain(
      '0b2f7c1e-9a65-4f0e-8c58-3b1b7c1f2a10',
    )
  })

  it.each(['/it/revisione/', '/en/review/', '/it/review/', '/admin/reset/', '/api/users/verify/', '/anywhere/'])(
    'holds no secret after %s',
    (before) => {
      expect(loggedPath(`${before}${token}/dati?x=1`)).toBe(`${before}…/dati?x`)
      expect(loggedPath(`${before}${token}?token=${token}`)).not.toContain(token)
    },
  )

  it('is one line', () => {
    expect(loggedPath('/it/a\nb\u001b[31m?c\n=d')).toBe('/it/a?b?[31m?c?')
  })
})

describe('What a failure says', () => {
  it('is without SQL and its values', () => {
    const error =
      'DrizzleQueryError: Failed query: select "a" from "users" where "email" = ?\nparams: a@example.org,Segreto\n e altro'
    const said = withoutValues(`${error}\n    at file.js:1:2\n  [cause]: SQLITE_BUSY`)
    expect(said).toBe('DrizzleQueryError: Failed query: …\n    at file.js:1:2\n  [cause]: SQLITE_BUSY')
  })

  it('is without values of MongoDB, e-mails and tokens', () => {
    expect(withoutValues('E11000 dup key: { email: "a@b.it" }')).toBe('E11000 dup key: …')
    expect(withoutValues('No account ada@example.org at /it/revisione/abc')).toBe('No account …@… at /it/revisione/…')
  })
})
