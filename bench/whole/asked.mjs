// @ts-check
import { Failure } from '../../bin/portal/failure.mjs'

/** How long an answer may take before there is none, in ms. */
const patience = 180_000

/**
 * How long the whole answer took, in ms, and its size. Null for one that did not come in
 * three minutes or was a failure.
 * @param {string} url
 * @param {RequestInit} [init]
 */
export async function timed(url, init) {
  const began = performance.now()
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience), ...init })
    const { byteLength } = await response.arrayBuffer()
    return response.ok ? { ms: performance.now() - began, bytes: byteLength } : null
  } catch {
    return null
  }
}

/**
 * The office, signed in: sends and reads JSON. Throws a `Failure` at an
 * answer that is none of success.
 * @param {string} origin
 * @param {string} password
 * @param {string} [email]
 */
export async function office(origin, password, email = 'administrator@example.org') {
  const account = { email, password }
  const { token } = await json(`${origin}/api/users/login`, { method: 'POST', body: JSON.stringify(account) })
  const headers = { Authorization: `JWT ${token}` }
  return {
    headers,
    /** @param {string} path @param {RequestInit} [init] */
    send: (path, init = {}) => json(origin + path, { ...init, headers }),
  }
}

/** @param {string} url @param {RequestInit} init */
async function json(url, init) {
  const headers = { 'Content-Type': 'application/json', .../** @type {Record<string, string>} */ (init.headers) }
  const response = await fetch(url, { ...init, headers })
  if (!response.ok) throw new Failure(`${new URL(url).pathname}: ${response.status} ${await response.text()}`)
  return response.json()
}
