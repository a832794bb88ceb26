import { get } from 'node:http'

const everyMs = 250

/**
 * Asks the address four times a second until then, whether or not the answers come, each time on a
 * connection of its own as a visitor does. Gives the median, the 99th percentile and the longest
 * time of the answers, in words, and how many were none.
 */
export async function sample(url: string, until: number): Promise<string> {
  const asked: Promise<number | null>[] = []
  while (performance.now() < until) {
    asked.push(timed(url))
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
  const answers = await Promise.all(asked)
  const times = answers.filter((time) => time !== null).toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0)
  return `${at(0.5)} / ${at(0.99)} ms (most ${at(1)}; ${times.length} of ${answers.length})`
}

/** In ms; null for anything but a whole answer of 200. */
const timed = (url: string) =>
  new Promise<number | null>((resolve) => {
    const began = performance.now()
    get(url, { agent: false }, (response) => {
      const isRight = response.statusCode === 200
      response.resume().once('end', () => resolve(isRight ? performance.now() - began : null))
    }).once('error', () => resolve(null))
  })
