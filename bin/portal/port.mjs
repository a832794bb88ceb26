// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import util from 'node:util'
import { Failure } from './failure.mjs'

/**
 * The port as far as it can be told before the packages that read settings are installed, so that a
 * busy one is reported at once and not after a minute. Starting checks the final one again.
 * @param {string} folder
 * @param {Record<string, string | undefined>} environment
 */
export function portAtFirstSight(folder, environment) {
  const file = join(folder, '.env')
  // Node before 20.12 cannot read such a file by itself.
  const written = 'parseEnv' in util && existsSync(file) ? util.parseEnv(readFileSync(file, 'utf8')) : {}
  const port = Number(environment.PORT || written.PORT || 3000)
  return port > 0 && port < 65536 ? port : 3000
}

/**
 * Whether a server could listen on the port, on every address of this machine as Next does.
 * @param {number} port
 * @returns {Promise<'free' | 'busy' | 'forbidden'>}
 */
export function portState(port) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code === 'EACCES' ? 'forbidden' : 'busy'),
    )
    probe.listen(port, () => probe.close(() => resolve('free')))
  })
}

/**
 * Throws a `Failure` that says what to do when the port cannot be used.
 * @param {number} port
 */
export async function requireFreePort(port) {
  const state = await portState(port)
  if (state === 'busy') {
    throw new Failure(`Port ${port} is already in use, perhaps by a portal that is still running. Stop that program, or choose
another port: PORT=${port + 1} npm run portal`)
  }
  if (state === 'forbidden') {
    throw new Failure(`This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm run portal`)
  }
}

/** A port nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
