import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type Captured, captureText } from './capture'

/** What is held back of an answer, and what the client then gets. */
async function answered(answer: (res: ServerResponse) => void) {
  const held: Captured[] = []
  const server = createServer((_, res) => {
    captureText(res, (captured) => {
      held.push(captured)
      res.writeHead(captured.status, { 'x-held': 'yes' }).end(captured.body)
    })
    answer(res)
  }).listen(0)
  const response = await fetch(`http://localhost:${(server.address() as AddressInfo).port}`)
  const body = Buffer.from(await response.arrayBuffer())
  server.close()
  return { held, response, body }
}

describe('An answer of text is held back until it is whole', () => {
  const type = { 'Content-Type': 'text/html; charset=utf-8' }
  const ways: Record<string, (res: ServerResponse) => void> = {
    'at once': (res) => res.writeHead(200, type).end('perché'),
    'in parts': (res) => {
      res.writeHead(200, type)
      res.flushHeaders()
      res.write('per')
      res.write(Buffer.from('ch'), () => res.end('é'))
    },
    'in another alphabet': (res) => res.writeHead(200, 'OK', type).end('7065726368c3a9', 'hex'),
    'from a stream': (res) => {
      res.setHeader('Content-Type', type['Content-Type'])
      Readable.from(['per', Buffer.from('ché')]).pipe(res)
    },
    'by one who wants to know when it is sent': (res) => {
      res.setHeader('Content-Type', type['Content-Type'])
      res.end('perché', () => res.emit('told'))
    },
  }

  it.each(Object.entries(ways))('when it is given %s', async (_, answer) => {
    const { held, response, body } = await answered(answer)
    expect(held).toMatchObject([{ status: 200, isWhole: true, headers: { 'content-type': type['Content-Type'] } }])
    expect([held[0]?.body.toString(), body.toString(), response.headers.get('x-held')]).toEqual([
      'perché',
      'perché',
      'yes',
    ])
  })

  it.each([
    ['image/png', {}],
    ['application/zip', {}],
    ['text/html', { 'Content-Encoding': 'gzip' }],
  ])('and any other goes out as it comes: %s %j', async (type, more) => {
    const bytes = Buffer.from('1f8b08000000000000034b040043beb7e801000000', 'hex')
    const { held, response, body } = await answered((res) => {
      res.writeHead(200, { 'Content-Type': type, ...more })
      res.write(bytes.subarray(0, 5))
      res.end(bytes.subarray(5))
    })
    expect([held.length, response.headers.get('x-held')]).toEqual([0, null])
    expect(body.toString()).toBe('Content-Encoding' in more ? 'a' : bytes.toString())
  })

  it('and any other tells those who put themselves in between when its head is sent, and when it can take more', async () => {
    const seen: string[] = []
    const { body } = await answered((res) => {
      const { writeHead } = res
      res.writeHead = ((...args: Parameters<typeof writeHead>) => {
        seen.push('head')
        res.on('drain', () => res.end('.'))
        return writeHead.apply(res, args)
      }) as typeof writeHead
      res.setHeader('Content-Type', 'image/png')
      res.flushHeaders()
      seen.push(String(res.write(Buffer.alloc(1_000_000))))
    })
    expect([seen, body.length]).toEqual([['head', 'false'], 1_000_001])
  })

  it.each([
    'application/json',
    'application/ld+json; charset=utf-8',
    'application/atom+xml',
    'image/svg+xml',
    'text/turtle',
    'application/x-bibtex',
  ])('%s is text', async (type) =>
    expect((await answered((res) => res.writeHead(200, { 'Content-Type': type }).end('1'))).held.length).toBe(1),
  )
})
