// @ts-check
import { writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { publications } from './publish.mjs'
import { steadily } from './wrk.mjs'

/** Readers' requests a second, of pages that are cached and of pages that are not. */
const perSecond = 40
const betweenSaves = 10_000

/**
 * What the process holds before, at most during, and after so long a time of readers who go through
 * every page and an office that publishes and lists. In MB.
 * @param {import('./site.mjs').Running} running
 * @param {Awaited<ReturnType<typeof import('./asked.mjs').office>>} office
 * @param {Record<string, string>} paths
 * @param {number} seconds
 * @param {string} file where the paths may be written down
 */
export async function memoryUnderLoad(running, { send }, paths, seconds, file) {
  writeFileSync(file, `${Object.values(paths).join('\n')}\n`)
  const before = running.megabytes()
  let peak = before
  const sampler = setInterval(() => {
    peak = Math.max(peak, running.megabytes())
  }, 1000)
  const until = performance.now() + seconds * 1000
  const readers = steadily(running.address, seconds, perSecond, file)
  try {
    while (performance.now() < until) {
      await publications(send, running.address, 1)
      await send('/api/figures?limit=50&depth=1&draft=true')
      await setTimeout(Math.max(0, Math.min(betweenSaves, until - performance.now())))
    }
  } finally {
    clearInterval(sampler)
  }
  const { answers, wrong } = await readers
  return { seconds, before, peak, after: running.megabytes(), answers, wrong }
}
