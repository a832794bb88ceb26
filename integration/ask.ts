import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { env } from '@/lib/env'

type Question = {
  method?: string
  token?: string
  cookie?: string
  body?: object
  language?: 'it' | 'en'
  sender?: string
}

/** Asks the API and gives back the whole response, with its headers and cookies. */
export function ask(path: string, { method, token, cookie, body, language, sender }: Question = {}): Promise<Response> {
  const headers = new Headers({ 'Accept-Language': language ?? 'it', 'User-Agent': 'Firefox/140.0 (Linux)' })
  if (sender) headers.set('x-sintesi-client', sender)
  if (token) headers.set('Authorization', `JWT ${token}`)
  if (cookie) headers.set('Cookie', cookie)
  if (body) headers.set('Content-Type', 'application/json')
  const request = new Request(new URL(`/api/${path}`, env().SITE_URL), {
    method: method ?? (body ? 'POST' : 'GET'),
    headers,
    body: body && JSON.stringify(body),
  })
  return handleEndpoints({ config, request })
}

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into, not built upon
export type Told = { status: number; body: any; cookies: string[] }

/** The same, read. */
export async function told(path: string, question: Question = {}): Promise<Told> {
  const response = await ask(path, question)
  const text = await response.text()
  const isJson = response.headers.get('Content-Type')?.includes('application/json')
  return { status: response.status, body: isJson ? JSON.parse(text) : text, cookies: response.headers.getSetCookie() }
}

/** What the office's area knows of whoever holds the token: an e-mail, or nothing. */
export const knownAs = async (token: string): Promise<string | null> =>
  (await told('users/me', { token })).body.user?.email ?? null
