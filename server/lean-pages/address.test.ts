import { describe, expect, it } from 'vitest'
import { cacheKey, isForReaders } from './address'

describe('Addresses', () => {
  it.each([
    '/it',
    '/en/data',
    '/opendata/2022/figures.json',
    '/embed/it/latest/a',
    '/sitemap.xml',
    '/it/x',
    '/xy',
    '/apis',
  ])('the public reads at %s', (path) => expect(isForReaders(path)).toBe(true))

  it.each([
    '/admin',
    '/admin/login',
    '/api/figures',
    '/_next/image',
    '/readyz',
    '/it/bozza/1',
    '/en/draft/1',
    '/it/review/t',
    '/charts/it/2022/og/money-flow.png',
    '/opendata/2022/figures.xlsx',
    '/en/review',
  ])('are left alone: %s', (path) => expect(isForReaders(path)).toBe(false))
})

describe('What is kept under', () => {
  const key = (url: string) => cacheKey(url)?.key

  it('is the page, whatever is added to its address that it does not read', () => {
    for (const url of ['/it', '/it?utm_source=x', '/it?axis=axis-1&rsc=1'])
      expect(cacheKey(url)).toEqual({ key: '/it', isVariant: false })
    expect(cacheKey('/it/dati?q=&axis=&kind=&order=&page=&size=2')).toEqual({ key: '/it/dati', isVariant: false })
  })

  it('is a choice made on a page, in whatever order it is written, in each edition', () => {
    expect(cacheKey('/it/dati?page=2')).toEqual({ key: '/it/dati?page=2', isVariant: true })
    expect(cacheKey('/it/dati?kind=count&x=1&axis=axis-1')).toEqual({
      key: '/it/dati?axis=axis-1&kind=count',
      isVariant: true,
    })
    expect(key('/en/editions/2022/initiatives?status=open')).toBe('/en/editions/2022/initiatives?status=open')
    expect(key('/it/dati/riconciliazione?verdict=differs&order=value')).toBe('/it/dati/riconciliazione?verdict=differs')
    expect(key('/it/dati?q=a?b%26c')).toBe('/it/dati?q=a%3Fb%26c')
    expect(key('/en/dati?axis=axis-1')).toBe('/en/dati')
  })

  it('is a part of a file as it is asked for, an empty parameter being a wrong one', () => {
    expect(key('/opendata/2022/figures.json?offset=5&limit=10')).toBe('/opendata/2022/figures.json?limit=10&offset=5')
    expect(key('/opendata/2022/figures.json?limit=')).toBe('/opendata/2022/figures.json?limit=')
    expect(key('/opendata/2022/cite/a.txt?lang=en&limit=1')).toBe('/opendata/2022/cite/a.txt?lang=en')
    expect(key('/embed/it/latest/a?theme=dark&v=1')).toBe('/embed/it/latest/a?theme=dark')
  })

  it('is a way of writing it that is not the portal’s, among those that push out one another only', () => {
    expect(cacheKey('/it/dat%69')).toEqual({ key: '/it/dat%69', isVariant: true })
  })

  it.each([
    '/it/dati?axis=axis-1&axis=axis-2',
    '/opendata/2022/figures.json?limit=1&limit=2',
    '/it/edizioni/2022@2026-11-23T140509/dati',
    '/en/editions/2022%402026-11-23T140509',
    '/it/parere?outcome=refused',
    '/en/feedback',
    '/oembed?url=x',
    '/it/../admin',
    '//elsewhere/it',
    `/it/dati?q=${'x'.repeat(400)}`,
  ])('is nothing for %s', (url) => expect(cacheKey(url)).toBeNull())
})
