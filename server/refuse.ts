import type { IncomingMessage, ServerResponse } from 'node:http'
import en from '@/messages/en.json'
import it from '@/messages/it.json'

export type Refusal = { status: number; reason: keyof typeof it.Refusal; retryAfter?: number; mostBytes?: number }

/**
 * How long whoever sends too much may go on before the connection is cut, in ms: they read the
 * answer only when they have sent all.
 */
const drainMs = 5000

/**
 * Answers in the place of the application: as the API answers errors below `/api`,
 * else as a page of one sentence.
 */
export function refuse(req: IncomingMessage, res: ServerResponse, path: string, refusal: Refusal): void {
  const { status, retryAfter } = refusal
  if (retryAfter) res.setHeader('Retry-After', retryAfter)
  if (path.startsWith('/api/')) {
    const sentence = sentenceOf(refusal, languageOf(req))
    send(res, status, 'application/json; charset=utf-8', JSON.stringify({ errors: [{ message: sentence }] }))
  } else {
    send(res, status, 'text/html; charset=utf-8', refusalPage(refusal))
  }
  if (req.complete) return
  const cut = setTimeout(() => req.destroy(), drainMs)
  req.once('close', () => clearTimeout(cut)).resume()
}

function send(res: ServerResponse, status: number, type: string, body: string): void {
  res.statusCode = status
  res.setHeader('Content-Type', type)
  res.setHeader('Content-Length', Buffer.byteLength(body))
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.end(res.req.method === 'HEAD' ? undefined : body)
}

/** A page of one sentence, in both languages. */
export const refusalPage = (refusal: Refusal): string => `<!DOCTYPE html><html lang="it"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${refusal.status}</title>
<p>${sentenceOf(refusal, 'it')}</p>
<p lang="en">${sentenceOf(refusal, 'en')}</p></html>`

function sentenceOf({ reason, retryAfter, mostBytes = 0 }: Refusal, language: 'it' | 'en'): string {
  const size = mostBytes < 1024 * 1024 ? `${mostBytes / 1024} kB` : `${mostBytes / 1024 / 1024} MB`
  return { it, en }[language].Refusal[reason].replace('{most}', size).replace('{seconds}', String(retryAfter))
}

/** English where it is asked for before Italian. */
function languageOf({ headers }: IncomingMessage): 'it' | 'en' {
  const [first] = (headers['accept-language'] ?? '').match(/\b(it|en)\b/i) ?? []
  return first?.toLowerCase() === 'en' ? 'en' : 'it'
}
