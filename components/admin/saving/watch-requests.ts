import { baseOf, recordOwnVersion, recordSave } from './saves'

type Answer = {
  doc?: { updatedAt?: string }
  result?: { updatedAt?: string }
  message?: string
  errors?: { message?: string; data?: { stale?: { newest?: string } } }[]
}

/**
 * `axes/1` or `globals/site`, where the request saves a form of that document; null for any other.
 */
export function savedDocument(url: string, method: string, api: string): string | null {
  const { pathname } = new URL(url, window.location.href)
  if (!pathname.startsWith(`${api}/`)) return null
  const path = pathname.slice(api.length + 1)
  const isGlobal = method === 'POST' && /^globals\/[^/]+$/.test(path)
  const isDocument = method === 'PATCH' && /^[^/]+\/[^/]+$/.test(path)
  return isGlobal || isDocument ? path : null
}

/**
 * Tells of each save of a form what becomes of it, and from which version it is
 * made. Gives back what ends that.
 */
export function watchRequests(api: string): () => void {
  const original = window.fetch
  const watched: typeof window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    const document = savedDocument(url, (init?.method ?? 'GET').toUpperCase(), api)
    if (!document || !(init?.body instanceof FormData)) return original(input, init)
    setBase(document, init.body)
    recordSave(document, { kind: 'sending', url })
    const response = await original(input, init).catch((error) => {
      recordSave(document, { kind: 'failed', status: 0, message: '', url, newest: null })
      throw error
    })
    await recordAnswer(document, url, response.clone())
    return response
  }
  window.fetch = watched
  return () => {
    if (window.fetch === watched) window.fetch = original
  }
}

function setBase(document: string, body: FormData) {
  const sent = body.get('_payload')
  if (typeof sent !== 'string') return
  const data = JSON.parse(sent) as { updatedAt?: string }
  if (data.updatedAt) body.set('_payload', JSON.stringify({ ...data, updatedAt: baseOf(document, data.updatedAt) }))
}

async function recordAnswer(document: string, url: string, response: Response) {
  const answer = (await response.json().catch(() => ({}))) as Answer
  if (response.ok) {
    const updatedAt = (answer.doc ?? answer.result)?.updatedAt
    if (updatedAt) recordOwnVersion(document, updatedAt)
    return recordSave(document, { kind: 'saved' })
  }
  const [error] = answer.errors ?? []
  const message = error?.message ?? answer.message ?? ''
  recordSave(document, {
    kind: 'failed',
    status: response.status,
    message,
    url,
    newest: error?.data?.stale?.newest ?? null,
  })
}
