/**
 * Work asked for by anybody, done after the answer has gone: one piece at a time, and
 * no more waiting than `capacity`.
 */
export class SerialQueue {
  #waiting = 0
  #last: Promise<void> = Promise.resolve()

  constructor(
    private readonly capacity: number,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** False when too much is waiting already: the work is not done. */
  add(work: () => Promise<void>): boolean {
    if (this.#waiting >= this.capacity) return false
    this.#waiting += 1
    this.#last = this.#last
      .then(work)
      .catch(this.failed)
      .finally(() => {
        this.#waiting -= 1
      })
    return true
  }
}
