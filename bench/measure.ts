import { monitorEventLoopDelay } from 'node:perf_hooks'

export type Measured<T> = {
  result: T
  seconds: number
  /**
   * Of which the process computed; the rest it waited, for the database or for
   * other processes of a busy machine.
   */
  cpuSeconds: number
  /** Of the process in all, and above what it held before. */
  peakMegabytes: number
  addedMegabytes: number
  /** The longest anybody else was kept waiting. */
  longestBlockMs: number
}

/**
 * The time of a piece of work, the memory of the process at its highest, and how long it
 * kept the process from all else.
 */
export async function measure<T>(work: () => Promise<T>): Promise<Measured<T>> {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let peak = before
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 10)
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  const cpu = process.cpuUsage()
  const start = performance.now()
  const result = await work()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  delay.disable()
  clearInterval(sampler)
  peak = Math.max(peak, process.memoryUsage.rss())
  return {
    result,
    seconds,
    cpuSeconds: (user + system) / 1_000_000,
    peakMegabytes: peak / 1_000_000,
    addedMegabytes: (peak - before) / 1_000_000,
    longestBlockMs: delay.max / 1_000_000,
  }
}
