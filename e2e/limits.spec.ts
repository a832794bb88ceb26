import { connect } from 'node:net'
import { locales } from '@/i18n/locales'
import { expect, test } from './fixtures'

/** Sends a request as it is written, which no client of ours would. Gives the answer. */
const raw = (base: string, lines: string[]) =>
  new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(base)
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`),
    )
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
      // Of a request whose body was never sent.
      if (/^HTTP\/1\.1 41\d [\s\S]*\}\]\}$/.test(text)) socket.destroy()
    })
    socket.once('error', reject).once('close', () => resolve(text))
  })

test.describe('the entry of the portal', () => {
  test.skip(({ isMobile }) => Boolean(isMobile), 'nothing here is drawn')

  test('answers no GraphQL', async ({ request, office }) => {
    const query = `{ ${'id '.repeat(20_000)} }`
    for (const client of [request, await office('administrator')])
      expect((await client.post('/api/graphql', { data: { query } })).status()).toBe(404)
  })

  test('shows the page for what is not there where an address is malformed, and keeps neither', async ({ baseURL }) => {
    for (const path of ['/it/citt%E0', '/en/%', '/opendata/2022/figures/%.json', '/it/dati/%00']) {
      const answer = await raw(String(baseURL), [`GET ${path} HTTP/1.1`, 'Host: localhost'])
      expect(answer, path).toMatch(/^HTTP\/1\.1 404 /)
      for (const locale of locales) expect(answer, path).toContain(`lang="${locale}"`)
      expect(answer, path).not.toContain('s-maxage')
    }
    const answer = await raw(String(baseURL), ['GET /api/% HTTP/1.1', 'Host: localhost'])
    expect(answer).toMatch(/^HTTP\/1\.1 400 [\s\S]*"errors"/)
  })

  test('refuses a sign-in of a hundred megabytes without reading it', async ({ baseURL }) => {
    const head = ['POST /api/users/login HTTP/1.1', 'Host: localhost', 'Content-Type: application/json']
    expect(await raw(String(baseURL), [...head, 'Content-Length: 104857600'])).toMatch(/^HTTP\/1\.1 413 /)
  })

  test('refuses what no parameter can mean', async ({ request }) => {
    for (const query of ['page=1e300', 'where=abc', "where[updatedAt][greater_than]=x'", 'limit=x', 'locale[]=it']) {
      const response = await request.get(`/api/figures?${query}`)
      expect([response.status(), (await response.json()).errors[0].message], query).toEqual([
        400,
        expect.stringMatching(/\S/),
      ])
    }
    expect((await request.get('/api/og')).status()).toBe(404)
    const override = { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': 'application/json' }
    expect((await request.post('/api/figures', { headers: override, data: '{' })).status()).toBe(415)
  })

  test('gives a stranger a hundred documents at most', async ({ request }) => {
    const { docs, totalDocs } = await (await request.get('/api/figures?limit=0&depth=10')).json()
    expect(docs).toHaveLength(100)
    expect(totalDocs).toBeGreaterThan(100)
  })

  test('lets nobody keep what is for one caller', async ({ request, office }) => {
    const editor = await office('editor')
    for (const path of ['/api/users/me', '/api/figures?draft=true&limit=1', '/api/audit-log?limit=1', '/admin'])
      for (const client of [request, editor]) {
        const kept = (await client.get(path, { maxRedirects: 0 })).headers()['cache-control']
        expect(kept, path).toMatch(/private.*no-store/)
      }
    for (const path of ['/it/non-esiste', '/it/dati/non-esiste', '/opendata/2022/none.csv']) {
      const response = await request.get(path)
      expect([response.status(), response.headers()['cache-control']]).toEqual([
        404,
        expect.stringContaining('no-store'),
      ])
    }
  })

  test('numbers its answers', async ({ request }) => {
    const ids = await Promise.all(
      ['/it', '/api/users/me', '/healthz'].map(async (path) => (await request.get(path)).headers()['x-request-id']),
    )
    for (const id of ids) expect(id).toMatch(/^[\da-f-]{36}$/)
    expect(new Set(ids).size).toBe(3)
  })
})
