import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { toAtom } from './atom'
import { type Feed, lastChange } from './feed'
import { toJsonFeed } from './json-feed'

const feed: Feed = {
  locale: 'it',
  authority: 'fse.example.org',
  title: 'Correzioni · Sintesi',
  subtitle: 'Che cosa è cambiato.',
  author: 'Regione & Co.',
  page: 'https://fse.example.org/it/correzioni',
  self: 'https://fse.example.org/feed/it.xml',
  entries: [
    {
      id: '65a1',
      title: 'Correzione: «A < B»',
      at: '2026-11-23T14:05:09.731Z',
      url: 'https://fse.example.org/it/correzioni#c-65a1',
      kind: 'correction',
      paragraphs: ['Valore: da «100 €» a «200 €».', 'Motivo: a & b \u0007<b>.'],
    },
    {
      id: '65a0',
      title: 'Aggiunta',
      at: '2026-11-20T10:00:00.001Z',
      url: 'https://fse.example.org/it/correzioni#c-65a0',
      kind: 'addition',
      paragraphs: ['Nuovo.'],
    },
  ],
}

/** Throws at anything that is not well-formed. */
function parsed(xml: string) {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`)
  }
  const root = new DOMParser({ onError }).parseFromString(xml, 'text/xml').documentElement
  if (!root) throw new Error('No root')
  return root
}

describe('the Atom feed', () => {
  const root = parsed(toAtom(feed))
  const texts = (name: string) => [...root.getElementsByTagName(name)].map(({ textContent }) => textContent)

  it('is what RFC 4287 asks for', () => {
    expect([root.namespaceURI, root.localName]).toEqual(['http://www.w3.org/2005/Atom', 'feed'])
    expect(root.getAttribute('xml:lang')).toBe('it')
    expect(texts('id')).toEqual([
      'tag:fse.example.org,2026:corrections/it',
      'tag:fse.example.org,2026:corrections/it/65a1',
      'tag:fse.example.org,2026:corrections/it/65a0',
    ])
    expect(texts('updated')).toEqual([
      '2026-11-23T14:05:09.731Z',
      '2026-11-23T14:05:09.731Z',
      '2026-11-20T10:00:00.001Z',
    ])
    expect(texts('name')).toEqual(['Regione & Co.'])
    const links = [...root.getElementsByTagName('link')].map((link) => [
      link.getAttribute('rel'),
      link.getAttribute('href'),
    ])
    expect(links).toEqual([
      ['self', feed.self],
      ['alternate', feed.page],
      ['alternate', feed.entries[0]?.url],
      ['alternate', feed.entries[1]?.url],
    ])
  })

  it('carries any text, and no markup of it', () => {
    expect(texts('title')).toEqual([feed.title, 'Correzione: «A < B»', 'Aggiunta'])
    expect(texts('content')[0]).toBe('<p>Valore: da «100 €» a «200 €».</p><p>Motivo: a &amp; b &lt;b&gt;.</p>')
  })

  it('of nothing is a feed too', () => {
    const empty = parsed(toAtom({ ...feed, entries: [] }))
    expect(empty.getElementsByTagName('entry')).toHaveLength(0)
    expect(lastChange({ entries: [] })).toBe('2026-01-01T00:00:00.000Z')
  })
})

describe('the JSON feed', () => {
  it('is what JSON Feed 1.1 asks for, with the ids of the other', () => {
    const json = JSON.parse(toJsonFeed(feed))
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.self,
      language: 'it',
      authors: [{ name: 'Regione & Co.' }],
    })
    expect(json.items[0]).toEqual({
      id: 'tag:fse.example.org,2026:corrections/it/65a1',
      url: feed.entries[0]?.url,
      title: 'Correzione: «A < B»',
      content_text: 'Valore: da «100 €» a «200 €».\n\nMotivo: a & b \u0007<b>.',
      date_published: '2026-11-23T14:05:09.731Z',
      tags: ['correction'],
    })
    expect(json.items).toHaveLength(2)
  })
})
