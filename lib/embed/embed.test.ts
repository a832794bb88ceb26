import { describe, expect, it } from 'vitest'
import { cardSize, chartSize, embedCode, escapeMarkup } from './embed-code'
import { withOwnIds } from './embed-ids'
import { embedEdition, embedPath, embedTheme } from './embed-path'
import { oembedTarget } from './oembed-target'

describe('embedPath', () => {
  it('names the language, the edition and the subject', () => {
    const figure = { kind: 'figure', name: 'axis-1.paid', locale: 'it' } as const
    expect(embedPath({ ...figure, edition: 2022 })).toBe('/embed/it/2022/axis-1.paid')
    expect(embedPath({ ...figure, edition: 'latest' }, 'dark')).toBe('/embed/it/latest/axis-1.paid?theme=dark')
    expect(embedPath({ kind: 'chart', name: 'money-flow', locale: 'en', edition: 2022 })).toBe(
      '/embed/en/2022/chart/money-flow',
    )
  })
})

describe('what an embed is asked', () => {
  it.each([
    ['2022', null, 2022],
    ['latest', null, 'latest'],
    ['2022', 'latest', 'latest'],
    ['latest', '2021', 2021],
    ['22', null, null],
    ['2022', 'newest', null],
  ])('edition %s with ?edition=%s is %s', (path, query, expected) => {
    expect(embedEdition(path, query)).toBe(expected)
  })

  it('is shown as the reader likes unless a theme is named', () => {
    expect([null, 'dark', 'light', 'pink'].map(embedTheme)).toEqual(['auto', 'dark', 'light', 'auto'])
  })
})

describe('embedCode', () => {
  it('is a frame with a name, as wide as its column', () => {
    expect(
      embedCode('https://s.example/embed/it/2022/a?theme=dark&x', 'Spesa "vera" <b>', { width: 480, height: 320 }),
    ).toBe(
      '<iframe src="https://s.example/embed/it/2022/a?theme=dark&amp;x" title="Spesa &quot;vera&quot; &lt;b&gt;" width="480" height="320" style="width:100%;max-width:480px;border:0" loading="lazy"></iframe>',
    )
  })

  it('is no larger than it may be, and taller where it is narrower', () => {
    expect(cardSize()).toEqual({ width: 480, height: 470 })
    expect(cardSize({ width: 2000, height: 2000 })).toEqual({ width: 480, height: 470 })
    expect(cardSize({ width: 200 }).height).toBeGreaterThan(cardSize({ width: 300 }).height)
    expect(cardSize({ width: 500, height: 90 })).toEqual({ width: 480, height: 90 })
  })

  it('has the height of the picture a chart is drawn with at that width', () => {
    const pictures = { wide: '<svg viewBox="0 0 800 400">', narrow: '<svg viewBox="0 0 400 500">' }
    expect(chartSize(pictures)).toEqual({ width: 800, height: 387 + 170 })
    expect(chartSize(pictures, { width: 426 })).toEqual({ width: 426, height: 500 + 215 })
    expect(chartSize(pictures, { width: 326 })).toEqual({ width: 326, height: 375 + 260 })
    expect(chartSize(pictures, { width: 299 })).toEqual({ width: 299, height: 1430 })
    expect(chartSize(pictures, { width: 200 })).toEqual({ width: 200, height: 1900 })
    expect(chartSize(pictures, { height: 90 })).toEqual({ width: 800, height: 90 })
  })
})

describe('escapeMarkup', () => {
  it('leaves out what XML cannot hold', () => {
    expect(escapeMarkup("a\u0000\u000b\ud800b😀\uffff'")).toBe('ab😀&#39;')
  })
})

describe('withOwnIds', () => {
  it('renames ids and every reference to them, and nothing else', () => {
    const svg =
      '<svg aria-labelledby="m-title m-desc"><title id="m-title">m-title</title><desc id="m-desc">x</desc><pattern id="m-p"/><rect fill="url(#m-p)"/><use href="#m-p"/><a href="#other"/></svg>'
    expect(withOwnIds(svg, '-n')).toBe(
      '<svg aria-labelledby="m-title-n m-desc-n"><title id="m-title-n">m-title</title><desc id="m-desc-n">x</desc><pattern id="m-p-n"/><rect fill="url(#m-p-n)"/><use href="#m-p-n"/><a href="#other"/></svg>',
    )
  })
})

describe('oembedTarget', () => {
  const site = 'https://sintesi.example'
  const target = (url: string) => oembedTarget(url, site)

  it.each([
    ['/it/dati/axis-1.paid', 'it', 'latest'],
    ['/en/data/axis-1.paid', 'en', 'latest'],
    ['/en/dati/axis-1.paid/', 'en', 'latest'],
    ['/it/edizioni/2022/dati/axis-1.paid?x=1#cite', 'it', 2022],
    ['/en/editions/2021/data/axis-1.paid', 'en', 2021],
    ['/it/edizioni/2022@2026-11-23T140509/dati/axis-1.paid', 'it', 2022],
    ['/en/editions/2022%402026-11-23T140509/data/axis-1.paid', 'en', 2022],
    ['/embed/en/2022/axis-1.paid?theme=dark', 'en', 2022],
    ['/embed/en/2022/axis-1.paid?edition=latest', 'en', 'latest'],
  ])('%s is a figure', (path, locale, edition) => {
    expect(target(`${site}${path}`)).toEqual({ kind: 'figure', name: 'axis-1.paid', locale, edition })
  })

  it.each([
    ['/it/avanzamento#chart-money-flow', 'it', 'latest', 'money-flow'],
    ['/en/editions/2022/axes/employment#chart-targets.axis-1', 'en', 2022, 'targets.axis-1'],
    ['/embed/it/2022/chart/money-flow', 'it', 2022, 'money-flow'],
    ['/it/edizioni/2022@2026-11-23T140509/avanzamento#chart-money-flow', 'it', 2022, 'money-flow'],
    ['/en/editions/2022@2026-11-23/progress#chart-money-flow', 'en', 2022, 'money-flow'],
  ])('%s is a chart', (path, locale, edition, name) => {
    expect(target(`${site}${path}`)).toEqual({ kind: 'chart', name, locale, edition })
  })

  it.each([
    '/',
    '/it',
    '/it/dati',
    '/it/dati/riconciliazione',
    '/en/editions/2022/data/reconciliation',
    '/it/assi/occupazione',
    '/fr/data/axis-1.paid',
    '/it/edizioni/ieri/dati/axis-1.paid',
    '/it/edizioni/2022@ieri/dati/axis-1.paid',
    '/it/edizioni/2022@ieri/avanzamento#chart-money-flow',
    '/it/bozza/7/avanzamento#chart-money-flow',
    '/en/review/abc/progress#chart-money-flow',
    '/it/dati/axis-1.paid/altro',
    '/embed/it/2022',
    '/embed/it/ieri/axis-1.paid',
    '/embed/fr/2022/axis-1.paid',
    '/it/dati/%E0%A4%A',
  ])('%s shows nothing to embed', (path) => {
    expect(target(`${site}${path}`)).toBeNull()
  })

  it.each([
    'https://evil.example/it/dati/axis-1.paid',
    'https://sintesi.example.evil.example/it/dati/axis-1.paid',
    'http://sintesi.example/it/dati/axis-1.paid',
    'https://sintesi.example:8443/it/dati/axis-1.paid',
    'https://user:pass@sintesi.example/it/dati/axis-1.paid',
    'javascript:alert(1)',
    '/it/dati/axis-1.paid',
    'no address',
  ])('%s is not of this site', (url) => {
    expect(target(url)).toBeNull()
  })
})
