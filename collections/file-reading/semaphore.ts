/** Lets so many pieces of work go on at once; the others wait in the order they came. */
export class Semaphore {
  #running = 0
  readonly #waiting: (() => void)[] = []

  constructor(readonly most: number) {}

  get isFull(): boolean {
    return this.#running >= this.most
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.isFull) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#running += 1
    try {
      return await work()
    } finally {
      // Whoever waits takes the place as it is left, so that nobody slips in between.
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running -= 1
    }
  }
}
