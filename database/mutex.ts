import { DatabaseFailure } from '@/lib/database-failure'

type Patience = { totalSeconds: number; silentSeconds: number }

/** Lets one holder in at a time, in order of arrival. */
export class Mutex {
  #last: Promise<void> = Promise.resolve()
  #waiting = 0
  #progress = 0
  readonly #patience: Patience

  /**
   * Whoever waits goes on waiting while whoever is in gets on with it: up to `totalSeconds`. After
   * `silentSeconds` in which nothing happens, or after all that time, they get a clear error rather
   * than a request that never ends.
   */
  constructor(patience: Patience = { totalSeconds: 120, silentSeconds: 30 }) {
    this.#patience = patience
  }

  /** Whether anybody is in, or waits to be. */
  get isTaken(): boolean {
    return this.#waiting > 0
  }

  /** To be called by whoever is in, with each thing done. */
  recordProgress(): void {
    this.#progress += 1
  }

  /**
   * Waits to be let in. Gives what lets the next one in. Throws a `DatabaseFailure` after too long.
   */
  async acquire(): Promise<() => void> {
    const before = this.#last
    let letNextIn: () => void = () => {}
    this.#last = new Promise((resolve) => {
      letNextIn = resolve
    })
    this.#waiting += 1
    const release = () => {
      this.#waiting -= 1
      this.recordProgress()
      letNextIn()
    }
    try {
      await this.#turn(before)
    } catch (error) {
      // Whoever comes next still waits for the one we gave up on.
      before.then(release)
      throw error
    }
    return release
  }

  /**
   * Seconds are counted one by one: in a process that was busy itself for a while, nothing
   * could have happened in that while.
   */
  async #turn(before: Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      let [seconds, silent, seen] = [0, 0, this.#progress]
      timer = setInterval(() => {
        seconds += 1
        silent = seen === this.#progress ? silent + 1 : 0
        seen = this.#progress
        if (seconds >= this.#patience.totalSeconds || silent >= this.#patience.silentSeconds)
          reject(new DatabaseFailure('busy', `Not saved: another change has not finished after ${seconds} seconds`))
      }, 1000)
    })
    try {
      await Promise.race([before, tooLong])
    } finally {
      clearInterval(timer)
    }
  }
}
