import { afterEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { officeWords } from '@/i18n/office'
import type { OfficeEndpoint } from '@/lib/office-api/endpoint'
import { ask, failureWords } from './ask'

const accept: OfficeEndpoint<{ accepted: boolean }, { key: string }> = {
  method: 'post',
  path: '/editions/:id/accept',
  body: z.object({ key: z.string() }),
}
const upload: OfficeEndpoint<object, Blob> = { method: 'post', path: '/editions/:id/figure-imports' }
const from = { api: '/api', language: 'en' }
const inItalian = officeWords('it')
const inEnglish = officeWords('en')

const answering = (response: () => Response | Promise<Response>) => {
  const asked = vi.fn<typeof fetch>(async () => response())
  vi.stubGlobal('fetch', asked)
  return asked
}
afterEach(() => vi.unstubAllGlobals())

const acceptOne = () => ask(accept, { params: { id: 7 }, body: { key: 'k' } }, from)

describe('asking the office’s API', () => {
  it('sends the body as JSON in the language of the interface and gives back the answer', async () => {
    const asked = answering(() => Response.json({ accepted: true }))
    expect(await acceptOne()).toEqual({ answer: { accepted: true } })
    const [address, options] = asked.mock.calls[0] ?? []
    expect(address).toBe('/api/editions/7/accept')
    expect(options).toMatchObject({ method: 'POST', credentials: 'include', body: '{"key":"k"}' })
    expect(options?.headers).toEqual({ 'Accept-Language': 'en', 'Content-Type': 'application/json' })
  })

  it('sends a file as it is', async () => {
    const asked = answering(() => Response.json({}))
    const file = new Blob(['x'])
    await ask(upload, { params: { id: 7, name: 'a.csv' }, body: file }, from)
    const [address, options] = asked.mock.calls[0] ?? []
    expect(address).toBe('/api/editions/7/figure-imports?name=a.csv')
    expect(options?.body).toBe(file)
    expect(options?.headers).toMatchObject({ 'Content-Type': 'application/octet-stream' })
  })

  it('tells why it was refused: of fields rather than of the whole, each once', async () => {
    const errors = [
      { message: 'Invalid', data: { errors: [{ message: 'No year' }, { message: 'No date' }] } },
      { message: 'No date' },
    ]
    answering(() => Response.json({ errors }, { status: 400 }))
    const { failure } = await acceptOne()
    expect(failure).toMatchObject({ status: 400, messages: ['No year', 'No date'] })
    expect(failure && failureWords(failure, inEnglish)).toEqual(['No year', 'No date'])
  })

  it('hands on what came with a refusal', async () => {
    const errors = [{ message: 'A code is needed', data: { step: 'code', challenge: 'c' } }]
    answering(() => Response.json({ errors }, { status: 401 }))
    expect((await acceptOne()).failure).toEqual({
      status: 401,
      messages: ['A code is needed'],
      data: { step: 'code', challenge: 'c' },
    })
  })

  it.each([
    ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['something in between answers', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
    ['an answer is cut off', () => new Response('{"accep', { status: 200 })],
  ])('says in one way, in both languages, that %s', async (_, response) => {
    answering(response)
    const { failure } = await acceptOne()
    expect(failure?.status).toBeNull()
    expect(failure && failureWords(failure, inItalian)).toEqual(['Il server non risponde: riprova.'])
    expect(failure && failureWords(failure, inEnglish)).toEqual(['The server does not answer: try again.'])
  })

  it('says that it did not work where the server gives no reason', async () => {
    answering(() => Response.json({}, { status: 500 }))
    const { failure } = await acceptOne()
    expect(failure && failureWords(failure, inItalian)).toEqual(['Non riuscito. Riprova.'])
    expect(failure && failureWords(failure, inEnglish)).toEqual(['That did not work. Try again.'])
  })
})
