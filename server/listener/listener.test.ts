import { createServer, type IncomingMessage, type RequestListener, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { encodeNow } from '../lean-pages/encoded'
import { SharedAnswer } from '../lean-pages/shared-answer'
import { Copies } from './copies'
import { forwarder } from './forward'
import { InnerServer } from './inner-server'
import { listener } from './listener'
import { peerHeader, takePeer } from './peer'

/** However much else the machine does. */
const patient = { timeout: 60_000 }

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

const pageOf = (text: string) => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from(text),
  tag: text,
  reason: null,
})

type Seen = Pick<IncomingMessage, 'method' | 'url' | 'headers'> & { body: string }

/** The listener in front of an application that tells what reached it. */
async function start(application?: RequestListener) {
  const seen: Seen[] = []
  const answer: RequestListener = async (req, res) => {
    if (application) return application(req, res)
    if (req.headers.expect) res.writeContinue()
    let body = ''
    for await (const chunk of req) body += chunk
    seen.push({ method: req.method, url: req.url, headers: req.headers, body })
    res.writeHead(201, ['Content-Type', 'text/plain', 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2']).end('answered')
  }
  const inner = new InnerServer()
  await inner.listen(answer)
  const copies = new Copies()
  const { forward, close } = forwarder(inner.socketPath)
  const outer = listener({ copies, trustedProxies: 0, forward })
  const server = createServer(outer).on('checkContinue', outer).listen(0)
  ends.push(
    () => server.close().closeAllConnections(),
    close,
    () => inner.close(),
  )
  const { port } = server.address() as AddressInfo
  const ask = (path: string, init?: RequestInit) => fetch(`http://localhost:${port}${path}`, init)
  /**
   * Sends bytes as they are. Gives all that is answered until `end` is seen or the connection ends.
   */
  const raw = (text: string, end: RegExp) =>
    new Promise<string>((resolve) => {
      let answer = ''
      const socket = connect(port, 'localhost', () => socket.write(text, 'latin1'))
      const done = () => {
        socket.destroy()
        resolve(answer)
      }
      socket.once('close', done).once('error', done)
      socket.on('data', (chunk) => {
        answer += chunk.toString('latin1')
        if (end.test(answer)) done()
      })
    })
  return { ask, raw, seen, copies, port, inner }
}

describe('What is kept', () => {
  it('is answered though the application does not, until it is gone', async () => {
    const { ask, copies } = await start(() => {})
    const page = SharedAnswer.of(encodeNow(pageOf('<p>kept</p>')), 1)
    copies.take({ key: '/it', answer: page.sent })
    for (const path of ['/it', '/it?utm_source=x']) {
      const response = await ask(path)
      expect([await response.text(), response.headers.get('Cache-Status')]).toEqual(['<p>kept</p>', 'sintesi; hit'])
      expect(response.headers.get('X-Request-Id')).toMatch(/^[\w-]{36}$/)
    }
    expect(page.askedAt).toBeGreaterThan(1)
    page.drop()
    await expect(ask('/it', { signal: AbortSignal.timeout(200) })).rejects.toThrow()
  })

  it.each([
    ['of another address', '/en', {}],
    ['for an account', '/it', { headers: { Authorization: 'JWT a.b.c' } }],
    ['that is written', '/it', { method: 'POST', body: 'a' }],
  ])('is not for a request %s', async (_, path, init) => {
    const { ask, copies } = await start()
    copies.take({ key: '/it', answer: SharedAnswer.of(encodeNow(pageOf('kept')), 1).sent })
    expect(await (await ask(path, init)).text()).toBe('answered')
  })

  it('is replaced by what is told later, and forgotten when that is told', async () => {
    const { ask, copies } = await start()
    for (const text of ['one', 'two']) {
      copies.take({ key: '/it', answer: SharedAnswer.of(encodeNow(pageOf(text)), 1).sent })
      expect(await (await ask('/it')).text()).toBe(text)
    }
    copies.take({ key: '/it', answer: null })
    expect(await (await ask('/it')).text()).toBe('answered')
  })
})

describe('Everything else', () => {
  it('reaches the application as it was sent, and its answer the client', async () => {
    const { ask, seen } = await start()
    const response = await ask('/api/x?a=%C3%A0&a=2', { method: 'PUT', body: 'è', headers: { 'X-Own': 'è1' } })
    expect([response.status, await response.text()]).toEqual([201, 'answered'])
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(seen).toMatchObject([{ method: 'PUT', url: '/api/x?a=%C3%A0&a=2', body: 'è', headers: { 'x-own': 'è1' } }])
    expect(seen[0]?.headers['content-length']).toBe('2')
  })

  it('has no body that it was not sent with', async () => {
    const { raw, seen } = await start()
    for (const method of ['POST', 'DELETE', 'GET'])
      await raw(`${method} /api/x HTTP/1.1\r\nHost: a\r\n\r\n`, /answered/)
    expect(seen.map(({ headers }) => headers['transfer-encoding'])).toEqual([undefined, undefined, undefined])
  })

  it('says of a body of unknown length that it is one', async () => {
    const { raw, seen } = await start()
    await raw('POST /api/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n', /answered/)
    expect(seen).toMatchObject([{ body: 'ab', headers: { 'transfer-encoding': 'chunked' } }])
  })

  it('is refused for its size before any of it has come', async () => {
    const { raw } = await start((_, res) => res.writeHead(413).end('too large'))
    const answer = await raw('POST /api/x HTTP/1.1\r\nHost: a\r\nContent-Length: 104857600\r\n\r\n', /too large/)
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  })

  it('comes with the address of the connection, whatever the client says of it', async () => {
    const { ask, seen } = await start()
    await ask('/it', { headers: { [peerHeader]: '203.0.113.9', Connection: 'keep-alive' } })
    const [request] = seen
    expect(request && takePeer(request)).toMatch(/^(?:::1|(?:::ffff:)?127\.0\.0\.1)$/)
    expect(request?.headers[peerHeader]).toBeUndefined()
  })

  it('keeps what is said of a connection from the application', async () => {
    const { raw, seen } = await start()
    await raw(
      'GET /it HTTP/1.1\r\nHost: a\r\nConnection: X-Hop, Upgrade\r\nUpgrade: websocket\r\nX-Hop: 1\r\n\r\n',
      /answered/,
    )
    expect(Object.keys(seen[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(['x-hop']))
    expect(seen[0]?.headers.upgrade).toBeUndefined()
  })

  it('is sent its body only when the application says that it reads it', async () => {
    const { port, seen } = await start()
    const answer = await new Promise<string>((resolve, reject) => {
      const headers = { Expect: '100-continue', 'Content-Length': '4' }
      const asked = request({ port, path: '/api/x', method: 'POST', headers }, (res) => {
        res.setEncoding('utf8').on('data', resolve)
      })
      asked.once('error', reject).once('continue', () => asked.end('body'))
      asked.flushHeaders()
    })
    expect([answer, seen[0]?.body]).toEqual(['answered', 'body'])
  })

  it('tells the application when the client is gone, before and while it is answered', async () => {
    let [asked, gone] = [0, 0]
    const { raw, port } = await start((req, res) => {
      asked += 1
      res.once('close', () => {
        gone += 1
      })
      if (req.url === '/begun') res.write('begun')
    })
    await raw('GET /begun HTTP/1.1\r\nHost: a\r\n\r\n', /begun/)
    await expect.poll(() => gone, patient).toBe(1)
    const socket = connect(port, 'localhost', () => socket.write('GET /never HTTP/1.1\r\nHost: a\r\n\r\n'))
    await expect.poll(() => asked, patient).toBe(2)
    socket.destroy()
    await expect.poll(() => gone, patient).toBe(2)
  })

  it('is cut off where the application’s answer is', async () => {
    const { raw } = await start((_, res) => {
      res.writeHead(200, { 'Content-Length': '10' }).write('half')
      setTimeout(() => res.destroy(), 20)
    })
    expect(await raw('GET /it HTTP/1.1\r\nHost: a\r\n\r\n', /never/)).toMatch(/half$/)
  })

  it('is refused for the moment where the application cannot be reached', async () => {
    const { ask, inner } = await start()
    inner.close()
    const response = await ask('/it')
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '10'])
  })
})
