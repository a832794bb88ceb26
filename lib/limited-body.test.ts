import { describe, expect, it } from 'vitest'
import { BodyTooLargeError, limitedBody, limitedForm } from './limited-body'

/** A body that counts how much of it was asked for. */
function sent(pieces: number, headers: Record<string, string> = {}) {
  const told = { pieces: 0, isLeft: false }
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (told.pieces === pieces) return controller.close()
        told.pieces += 1
        controller.enqueue(Uint8Array.of(told.pieces, told.pieces))
      },
      cancel() {
        told.isLeft = true
      },
    },
    { highWaterMark: 0 },
  )
  return { told, request: { headers: new Headers(headers), body } }
}

describe('A limited body', () => {
  it('is what was sent, in a buffer of its own', async () => {
    const { request } = sent(3)
    const bytes = await limitedBody(request, 6)
    expect([...bytes]).toEqual([1, 1, 2, 2, 3, 3])
    expect(bytes.buffer.byteLength).toBe(6)
    expect(await limitedBody({ headers: new Headers(), body: null }, 6)).toHaveLength(0)
  })

  it('is not begun when it says that it is too large', async () => {
    const { request, told } = sent(3, { 'Content-Length': '7' })
    await expect(limitedBody(request, 6)).rejects.toBeInstanceOf(BodyTooLargeError)
    expect(told.pieces).toBe(0)
  })

  it('is left as soon as it turns out to be too large, whatever it said', async () => {
    const { request, told } = sent(1000, { 'Content-Length': '2' })
    await expect(limitedBody(request, 6)).rejects.toBeInstanceOf(BodyTooLargeError)
    expect(told).toEqual({ pieces: 4, isLeft: true })
  })
})

describe('A limited form', () => {
  const form = new URLSearchParams({ page: '/it', comment: 'è così' })
  const request = (body: URLSearchParams | FormData | string) => new Request('http://x', { method: 'POST', body })

  it('is read in either of its two shapes', async () => {
    const parts = new FormData()
    for (const [name, value] of form) parts.append(name, value)
    for (const body of [form, parts]) {
      const read = await limitedForm(request(body), 1000)
      expect([read?.get('page'), read?.get('comment')]).toEqual(['/it', 'è così'])
    }
  })

  it('is none when it is too large, or no form', async () => {
    expect(await limitedForm(request(form), 10)).toBeNull()
    expect(await limitedForm(request('{}'), 1000)).toBeNull()
  })
})
