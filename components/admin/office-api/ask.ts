import { addressOf, type OfficeEndpoint, type Params } from '@/lib/office-api/endpoint'
import type { Say } from '../words/use-say'

/**
 * Why nothing came back. `status` is null when nobody answered; `messages` are the
 * server's, to be read as they are.
 */
export type Failure = { status: number | null; messages: string[]; data: unknown }

export type Result<Answer> = { answer: Answer; failure?: never } | { answer?: never; failure: Failure }

/**
 * What goes along: parts of the address, and a body where the endpoint takes one. A file goes
 * as it is, anything else as JSON.
 */
export type OfficeRequest<Body> = { params?: Params } & ([Body] extends [null] ? { body?: undefined } : { body: Body })

type From = { api: string; language: string; signal?: AbortSignal }
type Refused = { errors?: { message?: string; data?: { errors?: { message?: string }[] } | null }[] }

/** Asks the office's API. What goes wrong on the way is told, not thrown. */
export async function ask<Answer, Body>(
  endpoint: OfficeEndpoint<Answer, Body>,
  { params, body }: OfficeRequest<Body>,
  { api, language, signal }: From,
): Promise<Result<Answer>> {
  const isFile = body instanceof Blob
  const type = isFile ? 'application/octet-stream' : 'application/json'
  const address = api + addressOf(endpoint, params)
  try {
    const response = await fetch(address, {
      method: endpoint.method.toUpperCase(),
      credentials: 'include',
      headers: { 'Accept-Language': language, ...(body ? { 'Content-Type': type } : {}) },
      body: isFile ? body : body ? JSON.stringify(body) : undefined,
      signal,
    })
    const told = await response.json().catch(() => null)
    if (response.ok && told !== null) return { answer: told as Answer }
    return { failure: { status: told && response.status, messages: messagesIn(told), data: told?.errors?.[0]?.data } }
  } catch {
    return { failure: { status: null, messages: [], data: null } }
  }
}

/** What is wrong with a field says more than that something is. */
function messagesIn(told: Refused | null): string[] {
  const messages = (told?.errors ?? []).flatMap(
    ({ message, data }) => data?.errors?.map((one) => one.message) ?? [message],
  )
  return [...new Set(messages.filter((message): message is string => Boolean(message)))]
}

/** A failure in words, for whoever asked. */
export function failureWords({ status, messages }: Failure, say: Say): string[] {
  if (messages.length > 0) return messages
  return status === null ? [say('Saving.serverDoesNotAnswerTry')] : [say('Saving.thatDidNotWorkTry')]
}
