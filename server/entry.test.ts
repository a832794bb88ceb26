import { createServer, type IncomingMessage, type RequestListener, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Entry, entry, newRooms } from './entry'
import type { Answered } from './request-log'
import { WaitingRoom } from './waiting-room'

type Stub = Partial<Omit<Entry, 'handle'>> & { handle?: RequestListener }
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** The entry in front of a handler that tells what reached it. */
function start({ handle, ...options }: Stub = {}) {
  const seen: IncomingMessage[] = []
  const log: Answered[] = []
  const listener = entry({
    handle: async (req, res) => {
      seen.push(req)
      if (handle) handle(req, res)
      else res.setHeader('Content-Type', 'text/plain').end('answered')
    },
    secret: 'x'.repeat(32),
    trustedProxies: 0,
    files: new Set(['/favicon.svg']),
    log: (answered) => log.push(answered),
    ...options,
  })
  const server = createServer(listener).on('checkContinue', listener).listen(0)
  servers.push(server)
  const { port } = server.address() as AddressInfo
  return { seen, log, port, ask: (path: string, init?: RequestInit) => fetch(`http://localhost:${port}${path}`, init) }
}

/** Sends bytes as they are. Gives the first answer. */
const raw = (port: number, text: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, 'localhost', () => socket.write(text))
    socket.once('error', reject).once('data', (answer) => {
      resolve(String(answer))
      socket.destroy()
    })
  })

describe('The entry', () => {
  it('numbers each request, for the application, the client and the log', async () => {
    const { ask, seen, log } = start({ handle: (_, res) => res.writeHead(403).end() })
    const response = await ask('/api/users?token=secret', { headers: { 'X-Request-Id': 'chosen-by-me' } })
    const id = response.headers.get('X-Request-Id')
    expect(id).toMatch(/^[\w-]{36}$/)
    expect(seen[0]?.headers['x-request-id']).toBe(id)
    await expect.poll(() => log).toMatchObject([{ id, method: 'GET', status: 403 }])
  })

  it('hands on no address of the sender, and no word of the sender about itself', async () => {
    const { ask, seen } = start()
    const told = { 'X-Forwarded-For': '203.0.113.9', 'X-Real-IP': '203.0.113.9', 'X-Sintesi-Client': 'somebody else' }
    for (const headers of [{}, told]) await ask('/it', { headers })
    const [plain, forged] = seen.map(({ headers }) => headers)
    expect(forged?.['x-sintesi-client']).toBe(plain?.['x-sintesi-client'])
    expect(JSON.stringify(forged)).not.toMatch(/203\.0\.113|somebody/)
  })

  it('tells two clients behind our proxy apart, and takes the number that the proxy gave', async () => {
    const { ask, seen } = start({ trustedProxies: 1 })
    for (const address of ['203.0.113.9', '203.0.113.10', '1.1.1.1, 203.0.113.9'])
      await ask('/it', { headers: { 'X-Forwarded-For': address, 'X-Request-Id': 'proxy-number-1' } })
    const senders = seen.map(({ headers }) => headers['x-sintesi-client'])
    expect(senders[0]).not.toBe(senders[1])
    expect(senders[2]).toBe(senders[0])
    expect(seen[0]?.headers['x-request-id']).toBe('proxy-number-1')
  })

  it.each(['/it/citt%E0', '/opendata/2022/figures/%.json', '/it/%00'])(
    'shows %s the page for what is not there',
    async (path) => {
      const { port, seen } = start()
      await raw(port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
      expect(seen[0]?.url).toBe('/_/_/_/_/_/_')
    },
  )

  it.each([
    'GET /api/% HTTP/1.1\r\nHost: localhost',
    'GET http://elsewhere/ HTTP/1.1\r\nHost: a',
    'GET /it HTTP/1.1\r\nHost: a b',
  ])('refuses %j with a reason', async (text) => {
    const { port, seen } = start()
    expect(await raw(port, `${text}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 [\s\S]*(L’indirizzo|address)/)
    expect(seen).toEqual([])
  })

  it('refuses a body by its length, without asking for it', async () => {
    const { port, seen } = start()
    const head =
      'POST /api/users/login HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 104857600'
    const answer = await raw(port, `${head}\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*16 kB/)
    expect(seen).toEqual([])
  })

  it('refuses a body that does not say its length', async () => {
    const { port, seen } = start()
    const head = 'POST /api/users/login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked'
    expect(await raw(port, `${head}\r\n\r\n3\r\nabc\r\n`)).toMatch(/^HTTP\/1\.1 411 /)
    expect(seen).toEqual([])
  })

  it('lets a body through that is small enough, asked for or not', async () => {
    const echo: RequestListener = (req, res) => void req.pipe(res)
    const { ask, port } = start({ handle: echo })
    expect(await (await ask('/api/users/login', { method: 'POST', body: 'abc' })).text()).toBe('abc')
    const options = {
      port,
      path: '/api/users/login',
      method: 'POST',
      headers: { Expect: '100-continue', 'Content-Length': 3 },
    }
    const status = await new Promise((resolve, reject) => {
      const sending = request(options, (res) => resolve(res.statusCode)).once('error', reject)
      sending.once('continue', () => sending.end('abc')).flushHeaders()
    })
    expect(status).toBe(200)
  })

  it('says who may keep an answer, whatever the application says', async () => {
    const { ask } = start({
      handle: (req, res) =>
        res.writeHead(req.url === '/it/x' ? 404 : 200, { 'Cache-Control': 's-maxage=31536000' }).end(),
    })
    const kept = async (path: string) => (await ask(path)).headers.get('Cache-Control')
    expect(await kept('/api/users/me')).toBe('private, no-store')
    expect(await kept('/%61pi/users/me')).toBe('private, no-store')
    expect(await kept('/it/x')).toBe('no-store')
    expect(await kept('/it')).toBe('s-maxage=31536000')
  })

  it('answers 500 when the application throws, and says so in the log', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const broken = new Error('the application broke')
    const { ask, log } = start({
      handle: () => {
        throw broken
      },
    })
    expect((await ask('/it')).status).toBe(500)
    await expect.poll(() => log).toMatchObject([{ status: 500 }])
    expect(said).toHaveBeenCalledWith(broken)
    said.mockRestore()
  })
})

describe('Answers that cost much', () => {
  /** Answers `/it` from the cache at once, and everything else only when it is told to. */
  function slow(options: Stub = {}) {
    const waiting: (() => void)[] = []
    const handle: RequestListener = (req, res) => {
      if (req.url === '/it') res.setHeader('X-Nextjs-Cache', 'HIT').end()
      else if (['/healthz', '/favicon.svg'].includes(req.url ?? '')) res.end()
      else waiting.push(() => res.end())
    }
    return { ...start({ handle, ...options }), finish: () => waiting.splice(0).map((end) => end()).length }
  }
  const room = (mostOfOne: number) =>
    new WaitingRoom({ atOnce: 1, mostWaiting: 2, mostOfOne, patienceMs: 60_000, leaseMs: 60_000 })

  it('are made a few at a time, while cached pages, files and health are answered at once', async () => {
    const { ask, seen, finish } = slow({ rooms: { ...newRooms(), readers: room(2) } })
    await ask('/it')
    const asked = [ask('/it/dati'), ask('/it/dati')]
    await expect.poll(() => seen.length).toBe(2)
    for (const path of ['/it', '/healthz', '/favicon.svg']) expect((await ask(path)).status).toBe(200)
    expect(seen.filter(({ url }) => url === '/it/dati')).toHaveLength(1)
    finish()
    await expect.poll(() => seen.filter(({ url }) => url === '/it/dati').length).toBe(2)
    finish()
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200])
  })

  it('are refused for a while to whoever asks too many, and to everybody when too many wait', async () => {
    const { ask, seen, finish } = slow({ trustedProxies: 1, rooms: { ...newRooms(), readers: room(1) } })
    const by = (client: string) => ask('/api/figures', { headers: { 'X-Forwarded-For': client } })
    const first = by('203.0.113.1')
    await expect.poll(() => seen.length).toBe(1)
    const second = by('203.0.113.1')
    const refused = await Promise.race([by('203.0.113.1'), by('203.0.113.1')])
    expect([refused.status, Number(refused.headers.get('Retry-After'))]).toEqual([429, 5])
    expect((await refused.json()).errors[0].message).toContain('5 secondi')
    // One of them, whichever comes first, finds the last place to wait.
    const others = ['203.0.113.2', '203.0.113.3', '203.0.113.4'].map(by)
    const late = await Promise.race(others)
    expect([late.status, Number(late.headers.get('Retry-After'))]).toEqual([503, 10])
    const timer = setInterval(finish, 5)
    for (const answer of [first, second]) expect([200, 429]).toContain((await answer).status)
    expect((await Promise.all(others)).map(({ status }) => status).sort()).toEqual([200, 503, 503])
    clearInterval(timer)
  })
})
