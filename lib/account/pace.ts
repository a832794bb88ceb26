type Entry = { count: number; lastAt: number; nextAt: number; waiting: number }
type Rule = {
  /** Looked at without a wait. */
  free: number
  /** The wait before each one after those; the last holds for all that follow. */
  pausesMs: readonly [number, ...number[]]
  /** How many may wait at once. */
  waiting: number
  /** After so long without an attempt all is forgotten. */
  forgetMs: number
}

const capacity = 20_000

/**
 * Slows attempts down instead of refusing them: after the free ones each waits for its turn, so
 * that whoever guesses guesses slowly and whoever knows gets in. Counting comes before the wait,
 * and nothing is awaited before it: a hundred at once are slowed like a hundred.
 */
export class Pace {
  readonly #entries = new Map<string, Entry>()

  constructor(private readonly rule: Rule) {}

  /**
   * Counts an attempt and waits for its turn. False when too many wait already: that one
   * is neither counted nor looked at.
   */
  async turn(key: string): Promise<boolean> {
    const now = Date.now()
    const entry = this.#entryOf(key, now)
    const isFree = entry.count < this.rule.free
    if (!isFree && entry.waiting >= this.rule.waiting) return false
    const at = isFree ? now : Math.max(now, entry.nextAt)
    entry.count += 1
    entry.lastAt = at
    entry.nextAt = at + this.#pauseAfter(entry.count)
    if (at > now) {
      entry.waiting += 1
      await new Promise((resolve) => setTimeout(resolve, at - now))
      entry.waiting -= 1
    }
    return true
  }

  /** The attempt was no guess: it counts for nothing. */
  takeBack(key: string): void {
    const entry = this.#entries.get(key)
    if (entry) entry.count = Math.max(0, entry.count - 1)
  }

  /** Forgets what was counted; whoever waits already still waits. */
  clear(key: string): void {
    this.#entries.delete(key)
  }

  /** Forgets what was counted of all keys that begin so. */
  clearAll(prefix: string): void {
    for (const key of this.#entries.keys()) if (key.startsWith(prefix)) this.#entries.delete(key)
  }

  #pauseAfter(count: number): number {
    const { free, pausesMs } = this.rule
    return count < free ? 0 : (pausesMs[Math.min(count - free, pausesMs.length - 1)] ?? pausesMs[0])
  }

  #entryOf(key: string, now: number): Entry {
    const known = this.#entries.get(key)
    if (known && now - known.lastAt < this.rule.forgetMs) return known
    const entry = { count: 0, lastAt: now, nextAt: 0, waiting: 0 }
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    const [oldest] = this.#entries.keys()
    if (this.#entries.size > capacity && oldest !== undefined) this.#entries.delete(oldest)
    return entry
  }
}
