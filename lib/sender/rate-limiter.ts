type Limits = { ofOne: number; ofAll: number; spellMs: number }

/**
 * How often something may be done in any spell of time, by one sender and by all together. What it
 * remembers of senders it forgets after the spell; nothing is written down.
 */
export class SenderRateLimiter {
  readonly #limits: Limits
  readonly #done: { sender: string; at: number }[] = []

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** Takes one for the sender; false when there is none left. Times in milliseconds. */
  take(sender: string, now: number): boolean {
    const { ofOne, ofAll, spellMs } = this.#limits
    while (this.#done[0] !== undefined && this.#done[0].at <= now - spellMs) this.#done.shift()
    if (this.#done.length >= ofAll) return false
    if (this.#done.filter((one) => one.sender === sender).length >= ofOne) return false
    this.#done.push({ sender, at: now })
    return true
  }
}
