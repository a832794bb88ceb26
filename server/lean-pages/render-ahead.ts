/**
 * How many answers one change has made again at most, and how long one
 * waits for others at most, in ms.
 */
const most = 500
const mostYieldMs = 500
const glanceMs = 10

/**
 * Has the answers that a change made obsolete made again before anybody asks for them, one after
 * the other, those first that were asked for last. Whoever is being answered goes first.
 */
export class RenderAhead {
  readonly #ask: (url: string) => Promise<unknown>
  readonly #isQuiet: () => boolean
  #waiting: string[] = []
  #isWorking = false

  constructor(ask: (url: string) => Promise<unknown>, isQuiet: () => boolean) {
    this.#ask = ask
    this.#isQuiet = isQuiet
  }

  /** @param urls those asked for last first */
  add(urls: string[]): void {
    this.#waiting = [...new Set([...urls, ...this.#waiting])].slice(0, most)
    if (!this.#isWorking) void this.#work()
  }

  /** What still waits is not made: the process ends. */
  stop(): void {
    this.#waiting = []
    this.add = () => {}
  }

  async #work(): Promise<void> {
    this.#isWorking = true
    for (let url = this.#waiting.shift(); url !== undefined; url = this.#waiting.shift()) {
      await this.#quiet()
      await this.#ask(url).catch(() => {})
    }
    this.#isWorking = false
  }

  async #quiet(): Promise<void> {
    for (let waited = 0; !this.#isQuiet() && waited < mostYieldMs; waited += glanceMs)
      await new Promise((resolve) => setTimeout(resolve, glanceMs))
  }
}
