import { describe, expect, it } from 'vitest'
import { isCallable, type LinkCheck, linkProblem, links, linksIn } from './links'

const place = { collection: 'documents', id: '1', title: 'Documento', field: 'address' }

describe('linkProblem', () => {
  it.each([
    'https://www.fse.regione.lombardia.it/wps/portal',
    'http://example.org',
    'https://sub.example.co.uk:8443/a?b=c#d',
    'https://perché.example.it/',
  ])('finds none in %s', (url) => {
    expect([linkProblem(url, null), linkProblem(url, 'it')]).toEqual([null, null])
  })

  it.each([
    ['', 'empty'],
    ['https://www.regione.lombardia.it@example.org', 'notAnAddress'],
    ['https://nome:parola@example.org/a', 'notAnAddress'],
    ['www.regione.lombardia.it', 'notAnAddress'],
    ['https://exa mple.org', 'notAnAddress'],
    ['https://regione', 'notAnAddress'],
    ['//example.org', 'notAnAddress'],
    ['javascript:alert(1)', 'scheme'],
    ['ftp://example.org', 'scheme'],
    ['http://localhost:3000/it', 'notPublic'],
    ['http://2130706433/', 'notPublic'],
    ['http://192.168.1.4/x', 'notPublic'],
    ['https://[::1]/', 'notPublic'],
    ['https://archivio.internal/', 'notPublic'],
  ] as const)('finds that %s is %s', (url, problem) => {
    expect(linkProblem(url, null)).toBe(problem)
  })

  it('keeps texts to pages of their own language, and out of the private area', () => {
    expect(linkProblem('/it/dati', 'it')).toBeNull()
    expect(linkProblem('/opendata/2022/figures.json', 'en')).toBeNull()
    expect(linkProblem('/en/data', 'it')).toBe('otherLanguage')
    expect(linkProblem('/admin/collections/pages', 'it')).toBe('office')
    expect(linkProblem('/it/dati', null)).toBe('notAnAddress')
  })

  it('takes letters and telephones in texts, not as documents', () => {
    expect(linkProblem('mailto:fse@regione.lombardia.it', 'it')).toBeNull()
    expect(linkProblem('tel:+390267651', 'en')).toBeNull()
    expect(linkProblem('mailto:nobody', 'it')).toBe('scheme')
    expect(linkProblem('mailto:fse@regione.lombardia.it', null)).toBe('scheme')
  })
})

describe('links', () => {
  const url = 'https://example.org/'
  const check = (outcome: LinkCheck['outcome']): LinkCheck => ({
    url,
    outcome,
    status: 404,
    checkedAt: '2026-11-23T08:00:00Z',
  })

  it('of addresses that cannot be right are errors', () => {
    expect(links([{ place, url: 'example' }], [])).toMatchObject([{ rule: 'links', severity: 'error', ...place }])
  })

  it('that did not answer are warnings, the same until they answer otherwise', () => {
    expect(links([{ place, url }], [])).toEqual([])
    expect(links([{ place, url }], [check('reached')])).toEqual([])
    const [first] = links([{ place, url }], [check('missing')])
    const [again] = links([{ place, url }], [{ ...check('missing'), checkedAt: '2026-12-01T08:00:00Z' }])
    expect(first).toMatchObject({ severity: 'warning', message: { it: expect.stringContaining('(404)') } })
    expect(again?.found).toEqual(first?.found)
    expect(links([{ place, url }], [check('refused')])[0]?.found).not.toEqual(first?.found)
  })

  it('are found in an editor’s text, those without an address too', () => {
    const link = (url?: string) => ({ type: 'link', fields: { url }, children: [{ text: 'qui' }] })
    const root = { children: [{ type: 'paragraph', children: [link('https://a.it'), { type: 'text' }, link()] }] }
    expect(linksIn({ root })).toEqual(['https://a.it', ''])
    expect(linksIn(null)).toEqual([])
  })

  it('are called only when they lead to other sites and can be right', () => {
    expect([url, '/it/dati', 'mailto:a@b.it', 'https://10.0.0.1/', 'tel:1'].filter(isCallable)).toEqual([url])
  })
})
