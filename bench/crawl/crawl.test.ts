import { describe, expect, it } from 'vitest'
import { comparable } from './comparable.mjs'
import { differences, parting } from './differences.mjs'
import { linksIn, shapeOf } from './links.mjs'

const origin = 'http://localhost:20001'

describe('The links of an answer', () => {
  it('are those of this site that are for readers, without fragments, each once', () => {
    const html = `<a href="/it/assi#list">1</a><a href="dati?asse=axis-1&amp;pagina=2">2</a><a href="/it/assi">3</a>
      <img src="/_next/static/a.js"><a href="https://example.org/it">4</a><a href="/admin">5</a><a href="mailto:a@b.it">6</a>`
    expect(linksIn(html, '/it/x', origin)).toEqual(['/it/assi', '/it/dati?asse=axis-1&pagina=2'])
  })

  it('are found in data, feeds and catalogues by the whole address', () => {
    const turtle = `<${origin}/opendata/2022/figures.csv> a dcat:Distribution ; foaf:page "${origin}/it/dati".`
    expect(linksIn(turtle, '/opendata/catalog.ttl', origin)).toEqual(['/it/dati', '/opendata/2022/figures.csv'])
    expect(linksIn(`See ${origin}/it/dati/axis-1.paid.`, '/', origin)).toEqual(['/it/dati/axis-1.paid'])
  })

  it('are none in what cannot be an address', () => {
    expect(linksIn('<a href="http://">x</a> <a href="">', '/it', origin)).toEqual([])
  })
})

describe('The shape of an address', () => {
  it('is that of its like, and tells endings, years and questions apart', () => {
    expect(shapeOf('/it/dati/axis-1.paid')).toBe(shapeOf('/it/dati/programme.paid'))
    expect(shapeOf('/opendata/2022/cite/axis-1.paid.bib')).toBe('/opendata/2022/cite/*.bib?')
    expect(shapeOf('/opendata/2022/cite/a.txt')).not.toBe(shapeOf('/opendata/2021/cite/a.txt'))
    expect(shapeOf('/it/dati?asse=a')).not.toBe(shapeOf('/it/dati'))
  })
})

describe('What is compared', () => {
  it('is without the names of the build and what only Next’s client reads, and nothing else is taken out', () => {
    const of = (hash: string, id: string) =>
      `<link href="/_next/static/chunks/${hash}.css"><script>["b":"${id}"]</script><p>static/chunks</p>`
    expect(comparable(of('0a~b.9', 'x_1'))).toBe(comparable(of('ff-1', 'y-2')))
    expect(comparable('<p>b: static</p>')).toBe('<p>b: static</p>')
  })
})

describe('The differences of two crawls', () => {
  const answer = { status: 200, headers: { link: 'a' }, body: '1' }

  it('are none of equal answers', () => {
    expect(differences({ '/it': answer }, { '/it': { ...answer } })).toEqual([])
  })

  it('are each status, header, body and answer that is not the same', () => {
    const after = { '/it': { status: 404, headers: { allow: 'GET' }, body: '2' }, '/new': answer }
    expect(differences({ '/it': answer, '/old': answer }, after).map(({ path, what }) => `${path} ${what}`)).toEqual([
      '/it status',
      '/it allow',
      '/it link',
      '/it body',
      '/new answer',
      '/old answer',
    ])
  })

  it('of bodies are shown where they part', () => {
    expect(parting(`${'x'.repeat(300)}one`, `${'x'.repeat(300)}two`)).toEqual([
      JSON.stringify(`${'x'.repeat(50)}one`),
      JSON.stringify(`${'x'.repeat(50)}two`),
    ])
  })
})
