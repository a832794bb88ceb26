import { describe, expect, it } from 'vitest'
import { OembedError, oembedAnswer, oembedRequest, oembedXml } from './oembed'

const source = {
  title: 'Impegni & pagamenti <Asse I>',
  embedUrl: 'https://sintesi.example/embed/it/2022/axis-1.paid',
  site: 'Sintesi',
  siteUrl: 'https://sintesi.example',
  author: 'Regione Lombardia',
} as const

const request = (query: string) => oembedRequest(new URLSearchParams(query))
const refusal = (query: string) => {
  try {
    request(query)
  } catch (error) {
    if (error instanceof OembedError) return error.status
  }
  return null
}

describe('oembedRequest', () => {
  it('asks for JSON and sets no bound unless told', () => {
    expect(request('url=https://x.example')).toEqual({ url: 'https://x.example', format: 'json', most: {} })
    expect(request('url=x&format=xml&maxwidth=300&maxheight=')).toEqual({
      url: 'x',
      format: 'xml',
      most: { width: 300 },
    })
  })

  it.each([
    ['format=json', 400],
    ['url=', 400],
    ['url=x&maxwidth=0', 400],
    ['url=x&maxheight=12px', 400],
    ['url=x&maxwidth=-5', 400],
    ['url=x&format=yaml', 501],
  ])('%s is refused with %i', (query, status) => {
    expect(refusal(query)).toBe(status)
  })
})

describe('oembedAnswer', () => {
  it('is a rich embed whose frame is as large as it says', () => {
    const answer = oembedAnswer(source, { width: 300 })
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Sintesi', width: 300, height: 660 })
    expect(answer.html).toMatch(
      /^<iframe src="https:\/\/sintesi\.example\/embed\/it\/2022\/axis-1\.paid" title="Impegni &amp; pagamenti &lt;Asse I&gt;" width="300" height="660"/,
    )
  })

  it('in XML escapes markup once more', () => {
    const xml = oembedXml(oembedAnswer(source, {}))
    expect(xml).toContain('<title>Impegni &amp; pagamenti &lt;Asse I&gt;</title>')
    expect(xml).toContain(
      '<html>&lt;iframe src=&quot;https://sintesi.example/embed/it/2022/axis-1.paid&quot; title=&quot;Impegni &amp;amp;',
    )
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>/)
    expect(
      xml.match(
        /<(?!\/?(?:oembed|type|version|title|provider_name|provider_url|author_name|cache_age|html|width|height)>|\?xml)/g,
      ),
    ).toBeNull()
  })
})
