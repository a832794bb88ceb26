type Rule = { atOnce: number; waiting: number; waitingOfOne: number }

/**
 * Costly work, so much at once and no more: the rest waits, of each sender a few, and
 * what does not fit is turned away.
 */
export class Lane {
  #running = 0
  readonly #line: { sender: string; go: () => void }[] = []

  constructor(private readonly rule: Rule) {}

  /** What the work gives, or `null` when there was no room for it and it was not done. */
  async run<T>(sender: string, work: () => Promise<T>): Promise<{ done: T } | null> {
    const { atOnce, waiting, waitingOfOne } = this.rule
    if (this.#running >= atOnce) {
      const own = this.#line.filter((other) => other.sender === sender).length
      if (this.#line.length >= waiting || own >= waitingOfOne) return null
      // Whoever ends hands over its place: nobody who comes in between takes it.
      await new Promise<void>((go) => this.#line.push({ sender, go }))
    } else this.#running += 1
    try {
      return { done: await work() }
    } finally {
      const next = this.#line.shift()
      if (next) next.go()
      else this.#running -= 1
    }
  }
}
