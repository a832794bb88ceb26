import { aboutOf } from './about'
import { expect, test } from './fixtures'
import { attributeOf, element, elements, sentPage, textOf } from './sent-page'

const html = `<!DOCTYPE html><html lang="it"><head><meta charSet="utf-8"/><title>Uno &amp; due</title>
<link rel="canonical" href="/it"/><link rel="alternate" hrefLang="en" href="/en"/><link rel="alternate" type="application/atom+xml" href="/feed"/>
<script>if (1 < 2 && "</p>") document.write("<h1>Mai</h1>")</script></head>
<body><main><h1>Perch&eacute;\n <em>sì</em></h1><br><a href="/it/dati" hidden>Dati</a><a href="/it">Casa</a></main></body></html>`

test.describe('a page as it is sent', { tag: '@any-width' }, () => {
  test('is read as a browser reads it', () => {
    const page = sentPage(html)
    expect(elements(page, 'h1').map(textOf)).toEqual(['Perché sì'])
    expect(elements(element(page, 'main'), 'a', { href: /^\/it/ }).map(textOf)).toEqual(['Dati', 'Casa'])
    expect(attributeOf(element(page, 'link', { hreflang: 'en' }), 'href')).toBe('/en')
    expect(aboutOf(page)).toMatchObject({
      language: 'it',
      title: 'Uno & due',
      description: undefined,
      canonical: ['/it'],
      alternates: { en: '/en' },
    })
  })

  test('is refused when it is broken, and when it lacks what is looked for', () => {
    expect(() => sentPage('<html><body><p>Uno</div></body></html>')).toThrow()
    expect(() => element(sentPage(html), 'h2')).toThrow('There is no <h2>')
  })
})
