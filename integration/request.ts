import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { env } from '@/lib/env'

type Options = {
  /** Of the account that asks; without it the request is anonymous. */
  token?: string
  /** Of the interface: messages come back in it. */
  language?: 'it' | 'en'
  body?: object | FormData
}

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into, not built upon
export type Answer = { status: number; body: any }

const addressOf = (path: string) => new URL(`/api/${path}`, env().SITE_URL)

function requestTo(path: string, method: string, { token, language, body }: Options): Request {
  const headers = new Headers({ 'Accept-Language': language ?? 'it' })
  if (token) headers.set('Authorization', `JWT ${token}`)
  if (body && !(body instanceof FormData)) headers.set('Content-Type', 'application/json')
  return new Request(addressOf(path), { method, headers, body: body instanceof FormData ? body : JSON.stringify(body) })
}

/**
 * Asks the REST API as another program would: `rest('PATCH',
 * 'axes/1?draft=true', { token, body })`.
 */
export async function rest(method: string, path: string, options: Options = {}): Promise<Answer> {
  const response = await handleEndpoints({ config, request: requestTo(path, method, options) })
  const text = await response.text()
  const isJson = response.headers.get('Content-Type')?.includes('application/json')
  return { status: response.status, body: isJson ? JSON.parse(text) : text }
}
