import { expect, it } from 'vitest'
import { firstPages } from './first-pages'

it('one page of each kind is asked for when the portal starts, in each language', () => {
  const paths = [
    '/it',
    '/en',
    '/it/assi',
    '/en/axes',
    '/it/assi/uno',
    '/en/axes/one',
    '/it/assi/due',
    '/it/dati/a.b',
    '/it/dati/a.c',
    '/it/nota',
    '/it/legale',
    '/fr/x',
    '/it/edizioni/2022/assi',
  ]
  const sitemap = `<urlset>${paths.map((path) => `<url><loc>https://fse.example.org${path}</loc><lastmod>2026</lastmod></url>`).join('\n')}</urlset>`
  expect(firstPages(sitemap)).toEqual([
    '/it',
    '/en',
    '/it/assi',
    '/en/axes',
    '/it/assi/uno',
    '/en/axes/one',
    '/it/dati/a.b',
    '/it/nota',
  ])
  expect(firstPages('<urlset></urlset>')).toEqual([])
})
