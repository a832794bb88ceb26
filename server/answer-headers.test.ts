import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { beforeHead, cacheControlOf } from './answer-headers'

const of = (path: string, status: number, said?: string, cookie?: string, authorization?: string) =>
  cacheControlOf({ path, headers: { cookie, authorization } }, status, said)
const session = 'payload-token=x'

describe('What a cache may do', () => {
  it('with answers of the office: nothing, whoever asks', () => {
    for (const path of ['/api/users/me', '/api/figures', '/api/audit-log', '/admin', '/admin/login'])
      for (const cookie of [undefined, session])
        expect(of(path, 200, 's-maxage=31536000', cookie)).toBe('private, no-store')
  })

  it('with an uploaded file: ask each time, unless it was given to an account', () => {
    expect(of('/api/media/file/a.png', 200)).toBe('public, max-age=0, must-revalidate')
    expect(of('/api/media/file/a.png', 200, undefined, session)).toBe('private, no-store')
    expect(of('/api/media/file/a.png', 403)).toBe('private, no-store')
  })

  it('with what is missing or failed: nothing', () => {
    for (const status of [400, 404, 429, 500]) expect(of('/it/x', status, 's-maxage=31536000')).toBe('no-store')
  })

  it('with a page: what the page says', () => {
    expect(of('/it', 200, 's-maxage=31536000')).toBeNull()
    expect(of('/apis', 200)).toBeNull()
    expect(of('/it/bozza/1', 404, 'private, no-store')).toBeNull()
  })

  it('with a page that was asked for with credentials: nothing, where a shared cache could keep it', () => {
    for (const [cookie, authorization] of [
      [session],
      ['a=b; __prerender_bypass=x'],
      [undefined, 'JWT x'],
      [undefined, 'Bearer x'],
      [undefined, 'Basic eDp5'],
    ]) {
      expect(of('/it', 200, 's-maxage=31536000', cookie, authorization)).toBe('private, no-store')
      expect(of('/it', 200, 'public, s-maxage=60', cookie, authorization)).toBe('private, no-store')
      expect(of('/robots.txt', 200, 'public, max-age=0, must-revalidate', cookie, authorization)).toBeNull()
    }
    expect(of('/it', 200, 's-maxage=31536000', 'payload-lng=it')).toBeNull()
  })
})

describe('The head of an answer', () => {
  const ways: Record<string, (res: import('node:http').ServerResponse) => void> = {
    'written by itself': (res) => res.setHeader('x-a', '1').end('body'),
    'with an object': (res) => res.writeHead(200, { 'x-a': '1' }).end('body'),
    'with a message and an object': (res) => res.writeHead(200, 'Fine', { 'x-a': '1' }).end('body'),
    'with a list': (res) => res.writeHead(200, ['x-a', '1']).end('body'),
    'with pairs': (res) => res.writeHead(200, [['x-a', '1']] as never).end('body'),
  }
  it.each(Object.entries(ways))('%s can still be changed', async (_, answer) => {
    const server = createServer((_, res) => {
      beforeHead(res, () => res.setHeader('x-b', `${res.getHeader('x-a')}2`))
      answer(res)
    }).listen(0)
    const { port } = server.address() as AddressInfo
    const response = await fetch(`http://localhost:${port}`)
    server.close()
    expect([response.headers.get('x-a'), response.headers.get('x-b'), await response.text()]).toEqual([
      '1',
      '12',
      'body',
    ])
  })
})
