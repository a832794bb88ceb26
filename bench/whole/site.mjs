// @ts-check
import { execFileSync } from 'node:child_process'
import { copiedPortal } from '../../bin/test/open-portal.mjs'
import { portsForTests } from '../../bin/test/test-ports.mjs'

/**
 * A portal of the bench while it is served. `startMs` is how long it took to start; `stop`
 * leaves its copy for another start.
 * @typedef {{ address: string, port: number, startMs: number, megabytes: () => number,
 *   stop: () => Promise<void> }} Running
 */

/**
 * A copy of the build and of the seed's data, to be started as often as one likes.
 * @param {string} name
 * @param {import('../../bin/test/stage.mjs').Environment} base
 * @param {string} seed
 * @param {number} [ownPort] where it is to be served; any free port without one
 */
export async function site(name, base, seed, ownPort) {
  const [freePort = 0, smtpPort = 0] = await portsForTests(2)
  const port = ownPort ?? freePort
  const copy = await copiedPortal({ name, port, smtpPort }, base, seed)
  /** @returns {Promise<Running>} */
  const start = async () => {
    const began = performance.now()
    const { child, finished } = await copy.serve()
    const startMs = performance.now() - began
    const stop = async () => {
      child.kill()
      await finished.catch(() => {})
    }
    return { address: copy.address, port, startMs, megabytes: () => residentMegabytes(Number(child.pid)), stop }
  }
  return { ...copy, port, start }
}

/** What the process holds in memory. @param {number} pid */
const residentMegabytes = (pid) => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024

/**
 * Runs the work on the served site, and stops it whatever becomes of the work.
 * @template Result
 * @param {{ start: () => Promise<Running> }} served
 * @param {(running: Running) => Promise<Result>} work
 */
export async function whileServed(served, work) {
  const running = await served.start()
  try {
    return await work(running)
  } finally {
    await running.stop()
  }
}
