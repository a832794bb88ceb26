// @ts-check

import { compile } from './compile.mjs'
import { Failure } from './failure.mjs'
import { requireFreePort } from './port.mjs'
import { ended, excerpt, start } from './run.mjs'

/** How long a start may take before we say it failed, in ms. */
const patience = 60_000

/**
 * @typedef {{ child: import('node:child_process').ChildProcess, finished: Promise<number>, show:
 *   (name?: string) => void }} Server
 */

/**
 * Starts the built site and waits until its database answers.
 * @param {number} port
 * @param {Record<string, string | undefined>} [env]
 * @param {number} [patienceMs]
 * @returns {Promise<Server>} `show` shows what it says from then on, each line
 *   after the name where one is given
 */
export async function serve(port, env = {}, patienceMs = patience) {
  await requireFreePort(port)
  const [program] = await Promise.all([compile('main', 'server'), compile('listener', 'server')])
  const child = start(process.execPath, [program], {
    env: { ...env, NODE_ENV: 'production', PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  /** @type {((chunk: unknown) => void) | undefined} */
  let write
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      if (write) write(chunk)
      else output += chunk
    })
  }
  const finished = ended(child)
  const failure = await Promise.race([
    finished.then((code) => `The server ended with code ${code}.`),
    listening(child, port, patienceMs).then((origin) => ready(`${origin}/readyz`, patienceMs)),
  ])
  if (failure) {
    child.kill()
    throw new Failure(`The site was built but does not start. ${failure} It says:\n${excerpt(output) || '(nothing)'}`)
  }
  const show = (name = '') => {
    write = (chunk) => process.stderr.write(named(name, String(chunk)))
  }
  return { child, finished, show }
}

/**
 * The text with a name before each of its lines.
 * @param {string} name
 * @param {string} text
 */
export const named = (name, text) => text.replace(/^(?=.)/gm, name)

/**
 * Where the server says it listens, once it does.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} port
 * @param {number} patienceMs
 * @returns {Promise<string>}
 */
const listening = (child, port, patienceMs) =>
  new Promise((resolve) => {
    child.once('message', (origin) => resolve(String(origin)))
    setTimeout(() => resolve(`http://localhost:${port}`), patienceMs).unref()
  })

/**
 * Waits until the address answers 200. Gives null then, or what it last answered.
 * @param {string} url
 * @param {number} patienceMs
 * @returns {Promise<string | null>}
 */
export async function ready(url, patienceMs) {
  let answer = 'no answer'
  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5000) })
      if (response.status === 200) return null
      answer = `${response.status} ${(await response.text()).slice(0, 200)}`
    } catch {
      answer = 'no answer'
    }
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  return `${url} still says: ${answer}.`
}
