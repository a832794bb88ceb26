/** More was sent than is taken. */
export class BodyTooLargeError extends Error {
  constructor(readonly most: number) {
    super(`The body is larger than ${most} bytes`)
    this.name = 'BodyTooLargeError'
  }
}

type Sent = { headers: Headers; body?: ReadableStream<Uint8Array> | null }

/**
 * The bytes of a request, in a buffer of their own. What says that it is larger than `most` is not
 * begun, and what turns out to be is left as soon as it does. Throws BodyTooLargeError.
 */
export async function limitedBody({ headers, body }: Sent, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(headers.get('Content-Length') ?? 0) > most) throw new BodyTooLargeError(most)
  const parts: Uint8Array[] = []
  let size = 0
  const reader = body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > most) {
      await reader.cancel()
      throw new BodyTooLargeError(most)
    }
    parts.push(value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** The same read as a form; null when it is none, or too large. */
export async function limitedForm(sent: Sent, most: number): Promise<FormData | null> {
  try {
    const headers = { 'Content-Type': sent.headers.get('Content-Type') ?? '' }
    return await new Response(await limitedBody(sent, most), { headers }).formData()
  } catch {
    return null
  }
}
