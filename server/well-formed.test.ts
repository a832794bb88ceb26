import { describe, expect, it } from 'vitest'
import { hasWellFormedHost, isReadableQuestion, isWellFormedAddress } from './well-formed'

describe('An address', () => {
  it.each(['/', '/it', '/it/citt%C3%A0', '/it/100%25', '/it?q=%E0', '/opendata/2022/figures.json?limit=1', '//it'])(
    'is well formed: %s',
    (url) => expect(isWellFormedAddress(url)).toBe(true),
  )
  it.each([
    '/it/citt%E0',
    '/opendata/2022/figures/%.json',
    '/api/%',
    '/it/%00',
    '/it/a%0d%0ab',
    '/%zz',
    '*',
    'http://a/it',
    '',
  ])('is malformed: %s', (url) => expect(isWellFormedAddress(url)).toBe(false))
})

describe('The name of the site', () => {
  it.each(['localhost:3000', 'fse.example.org', '127.0.0.1', '[::1]:3000', undefined])('may be %s', (host) => {
    expect(hasWellFormedHost({ headers: { host } })).toBe(true)
    expect(hasWellFormedHost({ headers: { host: 'a.example', 'x-forwarded-host': host } })).toBe(true)
  })
  it.each(['', 'a b', '[::', 'a/b', 'a@b', 'a:b', 'a?b'])('may not be %j', (host) => {
    expect(hasWellFormedHost({ headers: { host } })).toBe(false)
    expect(hasWellFormedHost({ headers: { host: 'a.example', 'x-forwarded-host': host } })).toBe(false)
  })
})

describe('A question sent by POST', () => {
  const asked = (type: string, override = 'GET') =>
    isReadableQuestion({
      method: 'POST',
      headers: { 'content-type': type, 'x-payload-http-method-override': override },
    })

  it('is read as a form and as nothing else', () => {
    expect(asked('application/x-www-form-urlencoded')).toBe(true)
    for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded; charset=utf-8'])
      expect(asked(type)).toBe(false)
  })

  it('is none without the header', () => {
    expect(asked('application/json', 'PATCH')).toBe(true)
    expect(isReadableQuestion({ method: 'POST', headers: { 'content-type': 'application/json' } })).toBe(true)
  })
})
