import { describe, expect, it } from 'vitest'
import { hasWellFormedHost, isWellFormedAddress } from './well-formed'

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
