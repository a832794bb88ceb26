import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callLink } from './call-link'

describe('callLink', () => {
  let server: Server
  let base = ''
  const asked: string[] = []
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? ''
      asked.push(`${request.method} ${path}`)
      if (path === '/slow') return
      if (path === '/no-head' && request.method === 'HEAD') response.writeHead(405)
      else if (path === '/gone') response.writeHead(410)
      else if (path === '/broken') response.writeHead(500)
      else if (path === '/moved') response.writeHead(302, { Location: '/here' })
      else if (path === '/circle') response.writeHead(302, { Location: '/circle' })
      else if (path === '/inwards') response.writeHead(302, { Location: 'http://10.0.0.1/secret' })
      else if (path === '/file') response.writeHead(302, { Location: 'file:///etc/passwd' })
      response.end('text')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  /**
   * The test's own server counts as public; everything else of this machine's networks does not.
   */
  const call = (path: string, host = base) =>
    callLink(host + path, {
      isAllowed: (address) => address === '127.0.0.1',
      ports: ['', new URL(base).port],
      timeout: 300,
    })

  it.each([
    ['/here', 'reached', 200],
    ['/moved', 'reached', 200],
    ['/no-head', 'reached', 200],
    ['/gone', 'missing', 410],
    ['/broken', 'refused', 500],
    ['/slow', 'unreachable', null],
    ['/circle', 'unreachable', null],
    ['/inwards', 'notPublic', null],
    ['/file', 'notPublic', null],
  ])('says of %s that it is %s', async (path, outcome, status) => {
    expect(await call(path)).toEqual({ outcome, status })
  })

  it('asks for no more than the head where that is enough', async () => {
    asked.length = 0
    await call('/here')
    expect(asked).toEqual(['HEAD /here'])
  })

  it('never calls this machine, by number, by name or by another port', async () => {
    asked.length = 0
    const { port } = new URL(base)
    for (const url of [
      `${base}/here`,
      `http://localhost:${port}/here`,
      `http://[::1]:${port}/here`,
      'http://2130706433/',
    ])
      expect(await callLink(url, { ports: ['', port] }), url).toEqual({ outcome: 'notPublic', status: null })
    expect(await callLink(`${base}/here`, { isAllowed: () => true })).toEqual({ outcome: 'notPublic', status: null })
    expect(asked).toEqual([])
  })
})
