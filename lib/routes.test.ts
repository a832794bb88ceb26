import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { draftKey } from './read-scope'
import {
  draftPaths,
  isSlug,
  pathTo,
  redirects,
  reservedSlugs,
  rewrites,
  rootRedirects,
  routeOf,
  toSlug,
  within,
} from './routes'

describe('pathTo', () => {
  it('writes the address in each language', () => {
    expect(pathTo('it', 'home')).toBe('/it')
    expect(pathTo('en', 'home')).toBe('/en')
    expect(pathTo('it', 'progress')).toBe('/it/avanzamento')
    expect(pathTo('en', 'progress')).toBe('/en/progress')
    expect(pathTo('it', 'axis', { slug: 'occupazione' })).toBe('/it/assi/occupazione')
    expect(pathTo('en', 'evaluation', { slug: 'jobs' })).toBe('/en/evaluations/jobs')
    expect(pathTo('it', 'figure', { code: 'axis-1.paid' })).toBe('/it/dati/axis-1.paid')
    expect(pathTo('it', 'page', { slug: 'privacy' })).toBe('/it/privacy')
  })

  it('takes the link of a text into the drafts it is read in, where they have such a page', () => {
    const drafts = draftKey('7', { link: 'abc' })
    expect(within('/it/dati/riconciliazione#x', drafts)).toBe('/it/revisione/abc/dati/riconciliazione#x')
    expect(within('/en/methodology?a=b', drafts)).toBe('/en/review/abc/methodology?a=b')
    expect(within('/it', drafts)).toBe('/it/revisione/abc')
    for (const href of ['/it/correzioni', '/en/editions', '/opendata/2022/figures.csv', '/fr/x', '#x'])
      expect(within(href, drafts)).toBe(href)
  })

  it('leads from a text of an older edition, or of a former state, to the pages that are theirs', () => {
    expect(within('/it/valutazioni/parita-di-genere', 2021)).toBe('/it/edizioni/2021/valutazioni/parita-di-genere')
    expect(within('/en/axes#x', '2022@2026-11-23T140509')).toBe('/en/editions/2022@2026-11-23T140509/axes#x')
    for (const href of ['/it/privacy', '/en/glossary', '/it/edizioni', '/opendata/2022/figures.csv', '#x'])
      expect(within(href, 2021)).toBe(href)
  })

  it('stays in a former state and in drafts, whose free pages and glossary stand under them too', () => {
    expect(pathTo('it', 'axes', { edition: '2022@2026-11-23T140509' })).toBe('/it/edizioni/2022@2026-11-23T140509/assi')
    expect(pathTo('it', 'axis', { slug: 'occupazione', edition: 'draft:7:user:u1' })).toBe(
      '/it/bozza/7/assi/occupazione',
    )
    expect(pathTo('en', 'home', { edition: 'draft:7:link:abc' })).toBe('/en/review/abc')
    expect(pathTo('it', 'glossary', { edition: 'draft:7' })).toBe('/it/bozza/7/glossario')
    expect(pathTo('it', 'page', { slug: 'privacy', edition: 'draft:7:link:abc' })).toBe('/it/revisione/abc/privacy')
    expect(pathTo('it', 'page', { slug: 'privacy', edition: 2021 })).toBe('/it/privacy')
  })

  it('keeps a parameter one segment', () => {
    expect(pathTo('it', 'figure', { code: 'a/../b?c' })).toBe('/it/dati/a%2F..%2Fb%3Fc')
  })

  it('asks for exactly the parameters of the route', () => {
    // @ts-expect-error an axis needs its slug
    pathTo('it', 'axis')
    // @ts-expect-error a figure has a code, not a slug
    pathTo('it', 'figure', { slug: 'axis-1.paid' })
    // @ts-expect-error the home page takes none
    pathTo('it', 'home', { slug: 'x' })
  })
})

/** What a rule's source matches: a parameter is one segment, or what its pattern says. */
function matcher(source: string) {
  const pattern = source.replace(/:(\w+)(\([^)]*\))?/g, (_, name: string, rule = '([^/]+)') => `(?<${name}>${rule})`)
  return new RegExp(`^${pattern}$`)
}

/** Where the portal looks for the page of an address: the first rewrite that fits. */
function fileOf(path: string): string {
  for (const { source, destination } of rewrites()) {
    const match = matcher(source).exec(path)
    if (match) return destination.replace(/:(\w+)/g, (_, name: string) => match.groups?.[name] ?? '')
  }
  return path
}

describe('routeOf', () => {
  it.each([
    ['it', [], { route: 'home', param: null }],
    ['it', ['assi'], { route: 'axes', param: null }],
    ['it', ['assi', 'occupazione'], { route: 'axis', param: 'occupazione' }],
    ['it', ['dati', 'riconciliazione'], { route: 'reconciliation', param: null }],
    ['en', ['data', 'axis-1.paid'], { route: 'figure', param: 'axis-1.paid' }],
    ['en', ['methodology'], { route: 'page', param: 'methodology' }],
    ['it', ['data', 'axis-1.paid'], null],
    ['it', ['assi', 'occupazione', 'altro'], null],
  ] as const)('%s %j', (locale, words, found) => expect(routeOf(locale, [...words])).toEqual(found))
})

describe('draftPaths', () => {
  it('are those of every language, in its own words and in those of the files', () => {
    expect(draftPaths.draft).toEqual(['/it/bozza/:path*', '/it/draft/:path*', '/en/draft/:path*'])
    expect(draftPaths.review).toEqual(['/it/revisione/:path*', '/it/review/:path*', '/en/review/:path*'])
  })
})

describe('addresses of editions', () => {
  it.each([
    ['/it/edizioni/2022', pathTo('it', 'home', { edition: 2022 })],
    ['/en/editions/2022', pathTo('en', 'home', { edition: 2022 })],
    ['/it/edizioni/2022/assi/occupazione', pathTo('it', 'axis', { slug: 'occupazione', edition: 2022 })],
    ['/en/editions/2022/data/axis-1.paid', pathTo('en', 'figure', { code: 'axis-1.paid', edition: 2022 })],
    ['/it/assi', pathTo('it', 'axes', { edition: null })],
  ])('%s', (address, path) => expect(path).toBe(address))
})

describe('rewrites', () => {
  it.each([
    ['/it', '/it/editions/current'],
    ['/en', '/en/editions/current'],
    ['/it/obiettivi', '/it/editions/current/targets'],
    ['/en/targets', '/en/editions/current/targets'],
    ['/it/avanzamento', '/it/editions/current/progress'],
    ['/en/progress', '/en/editions/current/progress'],
    ['/it/assi/occupazione', '/it/editions/current/axes/occupazione'],
    ['/it/dati/axis-1.paid', '/it/editions/current/data/axis-1.paid'],
    // The first rule that fits is taken: no figure's page may hide this one.
    ['/it/dati/riconciliazione', '/it/editions/current/data/reconciliation'],
    ['/it/edizioni', '/it/editions'],
    ['/it/edizioni/2021', '/it/editions/2021'],
    ['/it/edizioni/2021/dati/riconciliazione', '/it/editions/2021/data/reconciliation'],
    ['/it/edizioni/2021/iniziative/nidi-gratis', '/it/editions/2021/initiatives/nidi-gratis'],
    ['/en/editions/2021/axes/employment', '/en/editions/2021/axes/employment'],
    ['/it/edizioni/next/assi', '/it/edizioni/next/assi'],
    ['/it/glossario', '/it/glossary'],
    ['/it/privacy', '/it/privacy'],
  ])('lead %s to %s', (address, file) => expect(fileOf(address)).toBe(file))
})

describe('redirects', () => {
  it('keeps one address a page', () => {
    const permanent = true
    expect(redirects()).toContainEqual({ source: '/it/progress', destination: '/it/avanzamento', permanent })
    expect(redirects()).toContainEqual({ source: '/en/avanzamento', destination: '/en/progress', permanent })
    expect(redirects()).toContainEqual({ source: '/en/assi/:slug', destination: '/en/axes/:slug', permanent })
    expect(redirects()).toContainEqual({ source: '/it/editions/current/axes', destination: '/it/assi', permanent })
    expect(redirects()).toContainEqual({
      source: '/it/editions/:edition(\\d{4}[@0-9T-]*)/axes/:slug',
      destination: '/it/edizioni/:edition/assi/:slug',
      permanent,
    })
    const sources = redirects().map(({ source }) => source)
    expect(new Set(sources).size).toBe(sources.length)
  })

  it('never answers with an address that redirects again', () => {
    const sources = redirects().map(({ source }) => matcher(source))
    for (const { destination } of redirects()) {
      expect(
        sources.filter((source) => source.test(destination.replace(':edition', '2021').replace(/:\w+/, 'x'))),
      ).toEqual([])
    }
  })

  it('never redirects an address a link can carry', () => {
    const own = [
      ...locales.map((locale) => pathTo(locale, 'data')),
      ...locales.map((locale) => pathTo(locale, 'figure', { code: 'axis-1.paid' })),
      ...locales.map((locale) => pathTo(locale, 'home', { edition: 2021 })),
      ...locales.map((locale) => pathTo(locale, 'axis', { slug: 'x', edition: 2021 })),
      ...locales.map((locale) => pathTo(locale, 'editions')),
      ...locales.map((locale) => pathTo(locale, 'page', { slug: 'note-legali' })),
    ]
    for (const { source } of redirects()) expect(own.filter((path) => matcher(source).test(path))).toEqual([])
  })
})

describe('rootRedirects', () => {
  /** The first rule that applies, as the server picks it. */
  function destinationFor(acceptLanguage: string | undefined) {
    const rule = rootRedirects().find(({ has = [] }) =>
      has.every(({ value }) => acceptLanguage !== undefined && new RegExp(`^${value}$`).test(acceptLanguage)),
    )
    return rule?.destination
  }

  it.each([
    ['en-GB,en;q=0.9,it;q=0.8', '/en'],
    ['en', '/en'],
    ['EN-us', '/en'],
    ['en;q=1.0', '/en'],
    ['en, it', '/en'],
    ['it-IT,it;q=0.9,en;q=0.8', '/it'],
    ['it', '/it'],
    ['de-DE,de;q=0.9,en;q=0.8', '/it'],
    ['enm', '/it'],
    ['*', '/it'],
    ['', '/it'],
    [undefined, '/it'],
  ])('%s goes to %s', (header, destination) => {
    expect(destinationFor(header)).toBe(destination)
  })

  it('is temporary', () => {
    expect(rootRedirects().some(({ permanent }) => permanent)).toBe(false)
  })
})

describe('reservedSlugs', () => {
  it('holds the first words of both languages, and of pages to come', () => {
    expect(reservedSlugs).toEqual(
      expect.arrayContaining(['obiettivi', 'targets', 'avanzamento', 'progress', 'dati', 'data', 'cerca', 'editions']),
    )
    expect(new Set(reservedSlugs).size).toBe(reservedSlugs.length)
    expect(reservedSlugs.every(isSlug)).toBe(true)
  })
})

describe('toSlug', () => {
  it.each([
    ['Inclusione sociale e lotta alla povertà', 'inclusione-sociale-e-lotta-alla-poverta'],
    ["Com'è cambiata l'occupazione?", 'com-e-cambiata-l-occupazione'],
    ['  Nidi   Gratis – 2022 ', 'nidi-gratis-2022'],
    ['?!', ''],
  ])('%s', (title, slug) => {
    expect(toSlug(title)).toBe(slug)
  })

  it('cuts long questions between words', () => {
    const slug = toSlug('Quanto il Programma è riuscito a creare nuove opportunità occupazionali? Per chi soprattutto?')
    expect(slug).toBe('quanto-il-programma-e-riuscito-a-creare-nuove-opportunita-occupazionali-per-chi')
    expect(toSlug('a'.repeat(200))).toHaveLength(80)
    expect(toSlug(`${'a'.repeat(80)} b`)).toBe('a'.repeat(80))
  })
})

describe('isSlug', () => {
  it.each(['occupazione', 'nidi-gratis', '2022'])('accepts %s', (slug) => expect(isSlug(slug)).toBe(true))
  it.each(['', 'Nidi', 'nidi--gratis', '-nidi', 'nidi_gratis', 'povertà'])('refuses "%s"', (slug) => {
    expect(isSlug(slug)).toBe(false)
  })
})
