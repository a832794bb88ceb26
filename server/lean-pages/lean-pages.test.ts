import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ownRequestHeaders } from '@/lib/own-request'
import { entry, newRooms } from '../entry'
import { WaitingRoom } from '../waiting-room'
import type { Told } from './kept-answers'
import { LeanPages } from './lean-pages'
import { SharedAnswer } from './shared-answer'
import { TagWatch } from './tag-watch'

/** However much else the machine does. */
const patient = { timeout: 60_000 }

type Made = { url: string; method: string; headers: IncomingMessage['headers'] }
type Make = (req: IncomingMessage, res: ServerResponse, watch: TagWatch) => unknown

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

const policy = "script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'"
const pageOf = (text: string) =>
  `<!DOCTYPE html><html lang="it"><body><p>${text}</p><script>self.__next_f.push([1])</script></body></html>`

/** A page of the application, as Next sends one, that depends on the tag. */
const sendPage = (res: ServerResponse, text: string, headers = {}) =>
  res
    .writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Cache-Control': 's-maxage=31536000',
      Vary: 'rsc, next-router-state-tree',
      ETag: '"of-next"',
      'X-Nextjs-Cache': 'HIT',
      ...headers,
    })
    .end(pageOf(text))

/**
 * The entry in front of an application whose pages show how often each was made, and depend on
 * `figures` unless they say otherwise.
 */
function start(make?: Make, patient = false) {
  const watch = new TagWatch()
  const made: Made[] = []
  const handle = async (req: IncomingMessage, res: ServerResponse) => {
    made.push({ url: req.url ?? '', method: req.method ?? '', headers: { ...req.headers } })
    if (make) return make(req, res, watch)
    const { url = '' } = req
    watch.note(url === '/it/glossario' ? ['glossary'] : ['figures', 'site'])
    // As Next does, which looks for the file of the page.
    req.url = '/it/editions/current'
    return sendPage(res, `${url} ${countOf(url)}`)
  }
  const countOf = (url: string) => made.filter((one) => one.url === url).length
  const rooms = {
    ...newRooms(),
    ...(patient && {
      readers: new WaitingRoom({ atOnce: 1, mostWaiting: 9, mostOfOne: 9, patienceMs: 9e4, leaseMs: 9e4 }),
    }),
  }
  const files = new Set(['/favicon.svg'])
  const asSelf = (path: string, method?: string) =>
    fetch(`http://localhost:${port}${path}`, { method, headers: ownRequestHeaders() })
  const inner = {
    ask: async (path: string) => (await asSelf(path)).text(),
    prepare: async (path: string) => void (await asSelf(path, 'HEAD')),
  }
  const told: Told[] = []
  const lean = new LeanPages({ handle, watch, files, inner, tell: (one) => told.push(one) })
  const server = createServer(
    entry({ handle, secret: 'x'.repeat(32), trustedProxies: 0, files, log: () => {}, rooms, lean }),
  ).listen(0)
  servers.push(server)
  const { port } = server.address() as AddressInfo
  const ask = (path: string, init?: RequestInit) => fetch(`http://localhost:${port}${path}`, init)
  const textOf = async (path: string) => /<p>(.*)<\/p>/.exec(await (await ask(path)).text())?.[1]
  return { ask, textOf, watch, made, countOf, port, lean, told }
}

const isKept = (response: Response) => response.headers.get('Cache-Status') === 'sintesi; hit'

describe('A page', () => {
  it('leaves without Next’s scripts, under a policy that lets none run inline', async () => {
    const { ask } = start()
    const response = await ask('/it')
    expect(await response.text()).toBe('<!DOCTYPE html><html lang="it"><body><p>/it 1</p></body></html>')
    const { headers } = response
    expect(headers.get('Content-Security-Policy')).toBe("script-src 'self'; style-src 'self'")
    expect(headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate')
    expect(headers.get('Vary')).toBe('Accept-Encoding')
    expect(headers.get('Speculation-Rules')).toBe('"/speculation-rules.json"')
    expect(headers.get('X-Nextjs-Cache')).toBeNull()
  })

  it('is made once for everybody, and numbered for each', async () => {
    const { ask, made } = start()
    const answers = [await ask('/it'), await ask('/it'), await ask('/it?utm_source=x')]
    expect(answers.map(isKept)).toEqual([false, true, true])
    expect(made).toHaveLength(1)
    expect(new Set(answers.map(({ headers }) => headers.get('X-Request-Id'))).size).toBe(3)
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
  })

  it('is told to the thread that listens, which sees at the instant of a change that it is gone', async () => {
    const { ask, watch, told } = start()
    await ask('/it')
    const [{ key, answer } = { key: '', answer: null }] = told
    const copy = answer && new SharedAnswer(answer)
    expect([key, copy?.isGone]).toEqual(['/it', false])
    expect(brotliDecompressSync(copy?.encoded.br ?? Buffer.of()).toString()).toContain('<p>/it 1</p>')
    watch.expire(['figures'])
    expect([copy?.isGone, told.at(-1)]).toEqual([true, { key: '/it', answer: null }])
  })

  it('is asked of Next whole and plain, whatever the client said', async () => {
    const { ask, made } = start()
    const headers = {
      RSC: '1',
      'Next-Url': '/it',
      'If-None-Match': '"of-next"',
      Range: 'bytes=0-1',
      Accept: 'text/html',
    }
    expect((await ask('/it', { method: 'HEAD', headers })).status).toBe(200)
    expect(made[0]?.method).toBe('GET')
    expect(Object.keys(made[0]?.headers ?? {}).filter((name) => /rsc|next|if-|range|encoding/.test(name))).toEqual([])
    expect(made[0]?.headers.accept).toBe('text/html')
  })

  it('answers HEAD without a body, and a range with all of it', async () => {
    const { ask } = start()
    await ask('/it')
    const [head, range] = [await ask('/it', { method: 'HEAD' }), await ask('/it', { headers: { Range: 'bytes=0-1' } })]
    expect([await head.text(), Number(head.headers.get('Content-Length')) > 0]).toEqual(['', true])
    expect([range.status, (await range.text()).length > 2]).toEqual([200, true])
  })

  it('has a tag in each encoding, by which a client learns that nothing changed', async () => {
    const { port, ask } = start()
    /** `fetch` would undo the encoding. */
    const raw = (headers: Record<string, string>) =>
      new Promise<{ res: IncomingMessage; body: Buffer }>((resolve, reject) => {
        request({ port, path: '/it', headers }, (res) => {
          const chunks: Buffer[] = []
          res.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve({ res, body: Buffer.concat(chunks) }))
        })
          .once('error', reject)
          .end()
      })
    await ask('/it')
    const [br, gzip, plain] = [
      await raw({ 'Accept-Encoding': 'gzip, br' }),
      await raw({ 'Accept-Encoding': 'gzip' }),
      await raw({}),
    ]
    expect(brotliDecompressSync(br.body)).toEqual(plain.body)
    expect([br, gzip, plain].map(({ res }) => res.headers['content-encoding'])).toEqual(['br', 'gzip', undefined])
    const tags = [br, gzip, plain].map(({ res }) => String(res.headers.etag))
    expect(new Set(tags).size).toBe(3)
    for (const tag of [...tags, `W/${tags[0]}`, `"other", ${tags[1]}`, '*']) {
      const { res, body } = await raw({ 'If-None-Match': tag, 'Accept-Encoding': 'br' })
      expect([res.statusCode, body.length, res.headers['content-type']], tag).toEqual([304, 0, undefined])
      expect([res.headers.etag, res.headers.vary]).toEqual([tags[0], 'Accept-Encoding'])
    }
    expect((await raw({ 'If-None-Match': '"other-br"' })).res.statusCode).toBe(200)
  })

  it('that has something unknown in it goes out as Next made it, and is told of once', async () => {
    const told = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const html = pageOf('1').replace('</body>', '<script>mine()</script></body>')
    const { ask } = start((_, res, watch) => {
      watch.note(['site'])
      res.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy }).end(html)
    })
    for (const path of ['/it', '/en']) {
      const response = await ask(path)
      expect(await response.text()).toBe(html)
      expect(response.headers.get('Content-Security-Policy')).toBe(policy)
    }
    expect(told.mock.calls).toEqual([[expect.stringContaining('unknown script')]])
    told.mockRestore()
  })

  it('that fails says so in both languages, and is made anew for the next reader', async () => {
    const { ask, made } = start((_, res) =>
      res
        .writeHead(500, { 'Content-Type': 'text/html' })
        .end('<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'),
    )
    const [first, second] = [await ask('/it'), await ask('/it')]
    expect([first.status, second.status, made.length]).toEqual([500, 500, 2])
    expect(await first.text()).toMatch(/Si è verificato un errore[\s\S]*Something went wrong/)
    expect(first.headers.get('Cache-Control')).toBe('no-store')
  })
})

describe('Nothing is kept', () => {
  it.each<[string, Make]>([
    ['that is missing', (_, res) => res.writeHead(404, { 'Content-Type': 'text/html' }).end(pageOf('1'))],
    ['that depends on nothing known', (_, res) => sendPage(res, '1')],
    ['that leaves a cookie', (_, res, watch) => [watch.note(['site']), sendPage(res, '1', { 'Set-Cookie': 'a=b' })]],
    [
      'of a file that is for nobody else',
      (_, res, watch) => {
        watch.note(['site'])
        res.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'private, no-store' }).end('{}')
      },
    ],
    [
      'that is no text',
      (_, res, watch) => [watch.note(['site']), res.writeHead(200, { 'Content-Type': 'image/png' }).end('1')],
    ],
    ['that leads elsewhere', (_, res, watch) => [watch.note(['site']), res.writeHead(308, { Location: '/en' }).end()]],
    [
      'that is cut off',
      (_, res, watch) => [
        watch.note(['site']),
        res.writeHead(200, { 'Content-Type': 'text/html' }).end('<!DOCTYPE html><html>'),
      ],
    ],
  ])('%s', async (_, make) => {
    const told = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { ask, made } = start(make)
    for (let time = 0; time < 2; time += 1) expect(isKept(await ask('/it', { redirect: 'manual' }))).toBe(false)
    expect(made).toHaveLength(2)
    told.mockRestore()
  })

  it('for an account, of it, or for a preview', async () => {
    const { ask, made } = start()
    const people: Record<string, string>[] = [
      { cookie: 'payload-token=x' },
      { authorization: 'JWT x' },
      { cookie: 'a=b; __prerender_bypass=x' },
    ]
    for (const headers of people) expect(isKept(await ask('/it', { headers }))).toBe(false)
    expect(isKept(await ask('/it'))).toBe(false)
    for (const headers of people) expect(isKept(await ask('/it', { headers }))).toBe(false)
    expect(made).toHaveLength(7)
    expect(isKept(await ask('/it', { headers: { cookie: 'consent=none' } }))).toBe(true)
  })

  it.each([
    '/admin',
    '/charts/it/2022/money-flow.png',
    '/api/figures',
    '/it/bozza/1',
    '/en/review/token',
    '/readyz',
    '/_next/data.json',
  ])('and nothing is changed at %s', async (path) => {
    const { ask, made } = start()
    for (let time = 0; time < 2; time += 1) {
      const response = await ask(path)
      expect(await response.text()).toContain('__next_f')
      expect(response.headers.get('Content-Security-Policy')).toBe(policy)
    }
    expect(made).toHaveLength(2)
  })

  it('of what is sent', async () => {
    const { ask, made } = start()
    await ask('/it')
    expect(await (await ask('/it', { method: 'POST' })).text()).toContain('__next_f')
    expect(made.map(({ method }) => method)).toEqual(['GET', 'POST'])
  })
})

describe('A change', () => {
  it('has what was kept and shows it made again, once each, before anybody asks, and nothing else', async () => {
    const { ask, textOf, watch, made, countOf } = start()
    const shown = ['/it', '/it/assi', '/it/dati?axis=axis-1']
    for (const path of [...shown, '/it/glossario', '/it']) await ask(path)
    watch.expire(['figures', 'nobody’s'])
    await expect.poll(() => made.length, patient).toBe(7)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(made).toHaveLength(7)
    // What was asked for last comes first, and choices after pages.
    expect(made.slice(4).map(({ url }) => url)).toEqual(shown)
    for (const path of shown) expect(await textOf(path)).toBe(`${path} 2`)
    expect(await textOf('/it/glossario')).toBe('/it/glossario 1')
    expect([...shown, '/it/glossario'].map(countOf)).toEqual([2, 2, 2, 1])
  })

  it('has few of the choices made again that somebody may have made up', async () => {
    const { ask, watch, made } = start()
    for (let index = 0; index < 60; index += 1) await ask(`/it/dati?q=${index}`)
    await ask('/it')
    watch.expire(['figures'])
    await expect.poll(() => made.length, patient).toBe(61 + 51)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(made.slice(61).map(({ url }) => url)).toEqual([
      '/it',
      ...Array.from({ length: 50 }, (_, index) => `/it/dati?q=${59 - index}`),
    ])
  })

  it('is never seen late: what was being made from the old text is not kept', async () => {
    let value = 'old'
    const waiting: (() => void)[] = []
    const { ask, textOf, watch, made } = start((_, res, tags) => {
      const read = value
      tags.note(['figures'])
      if (read === 'old') waiting.push(() => sendPage(res, read))
      else sendPage(res, read)
    })
    const first = ask('/it')
    await expect.poll(() => waiting.length, patient).toBe(1)
    const second = textOf('/it')
    value = 'new'
    watch.expire(['figures'])
    for (const end of waiting) end()
    expect(await (await first).text()).toContain('old')
    expect(await second).toBe('new')
    expect(await textOf('/it')).toBe('new')
    expect(made).toHaveLength(2)
  })
})

describe('After a start', () => {
  it('a page of each kind is made before anybody asks, and no more of them', async () => {
    const sitemap = ['/it', '/en', '/it/dati/a', '/it/dati/b'].map((path) => `<loc>http://x${path}</loc>`).join('')
    const { ask, made, lean } = start((req, res, watch) => {
      watch.note(['figures'])
      if (req.url === '/sitemap.xml') res.writeHead(200, { 'Content-Type': 'application/xml' }).end(sitemap)
      else sendPage(res, req.url ?? '')
    })
    await lean.warmUp()
    await expect.poll(() => made.map(({ url }) => url), patient).toEqual(['/sitemap.xml', '/it', '/en', '/it/dati/a'])
    await expect.poll(async () => isKept(await ask('/it/dati/a')), patient).toBe(true)
    expect(isKept(await ask('/it/dati/b'))).toBe(false)
  })
})

describe('Many readers', () => {
  it('who ask for the same at once have it made once, however few answers are made at a time', async () => {
    const waiting: (() => void)[] = []
    const { ask, made } = start((_, res, watch) => {
      watch.note(['figures'])
      waiting.push(() => sendPage(res, '1'))
    }, true)
    const asked = Array.from({ length: 30 }, () => ask('/it/dati'))
    await expect.poll(() => waiting.length, patient).toBe(1)
    waiting[0]?.()
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(30).fill(200))
    expect(made).toHaveLength(1)
  })

  it('are answered from what is kept while others wait', async () => {
    const waiting: (() => void)[] = []
    const { ask, textOf } = start((req, res, watch) => {
      watch.note(['figures'])
      if (req.url === '/it') sendPage(res, 'kept')
      else waiting.push(() => sendPage(res, 'slow'))
    }, true)
    await ask('/it')
    const slow = [ask('/it/dati'), ask('/it/assi')]
    await expect.poll(() => waiting.length, patient).toBe(1)
    expect(await textOf('/it')).toBe('kept')
    waiting[0]?.()
    await slow[0]
    await expect.poll(() => waiting.length, patient).toBe(2)
    waiting[1]?.()
    await slow[1]
  })

  it('are not held up by one who goes away', async () => {
    const waiting: (() => void)[] = []
    const { ask, textOf, made } = start((_, res, watch) => {
      watch.note(['figures'])
      if (waiting.length === 0) waiting.push(() => sendPage(res, '1'))
      else sendPage(res, '2')
    })
    const gone = new AbortController()
    const first = ask('/it', { signal: gone.signal })
    await expect.poll(() => waiting.length, patient).toBe(1)
    const second = textOf('/it')
    await new Promise((resolve) => setTimeout(resolve, 20))
    gone.abort()
    await expect(first).rejects.toThrow()
    expect(await second).toBe('2')
    expect(made).toHaveLength(2)
  })
})

describe('Files', () => {
  it('keep their own tag and date, by which programs ask', async () => {
    const date = 'Tue, 01 Dec 2026 05:08:17 GMT'
    const { ask, made } = start((_, res, watch) => {
      watch.note(['figures'])
      res
        .writeHead(200, {
          'Content-Type': 'text/csv',
          ETag: '"a-b"',
          'Last-Modified': date,
          'Cache-Control': 'no-cache',
        })
        .end('x;y')
    })
    const plain = { 'Accept-Encoding': 'identity' }
    const path = '/opendata/2022/figures.csv'
    const [first, second] = [await ask(path, { headers: plain }), await ask(path, { headers: plain })]
    expect([first, second].map(({ headers }) => headers.get('ETag'))).toEqual(['"a-b"', '"a-b"'])
    expect([second.headers.get('Cache-Control'), await second.text()]).toEqual(['no-cache', 'x;y'])
    const since = (instant: string, more = {}) => ask(path, { headers: { 'If-Modified-Since': instant, ...more } })
    expect((await since(date)).status).toBe(304)
    expect((await since('Tue, 01 Dec 2026 05:08:16 GMT')).status).toBe(200)
    expect((await since(date, { 'If-None-Match': '"other"' })).status).toBe(200)
    expect(made).toHaveLength(1)
  })

  it('of the build, and those that lie in a folder, are kept for as long as the process lives', async () => {
    const { ask, watch, made } = start((_, res) => res.writeHead(200, { 'Content-Type': 'text/css' }).end('a{}'))
    for (const path of ['/favicon.svg', '/_next/static/chunks/a.css']) {
      await ask(path)
      watch.expire(['figures'])
      expect(isKept(await ask(path))).toBe(true)
    }
    expect(made).toHaveLength(2)
  })

  it('of rules for fetching ahead are there for the browsers that know them', async () => {
    const { ask, made } = start()
    const { headers } = await ask('/speculation-rules.json')
    expect(headers.get('Content-Type')).toBe('application/speculationrules+json')
    const [rule] = (await (await ask('/speculation-rules.json')).json()).prefetch
    expect(rule.eagerness).toBe('moderate')
    const [{ href_matches: pages }, { not }] = rule.where.and
    expect(pages).toEqual(['/it', '/it/*', '/en', '/en/*'])
    for (const path of ['/it/bozza/*', '/en/review/*', '/it/parere', '/en/feedback/*'])
      expect(not.href_matches).toContain(path)
    expect(made).toEqual([])
  })
})
