type Entry = { count: number; lastAt: number }
type Rule = { atMost: number; forMs: number }

/**
 * More keys than an office ever has: what was longest ago makes room, so that nobody
 * fills the memory by inventing them.
 */
const capacity = 20_000

/**
 * How often something was tried, by key: at most so many times, then not before `forMs` have passed
 * since the last one. Counting comes before looking, and nothing is awaited in between: of a
 * hundred at once no more than `atMost` are taken.
 */
export class Tries {
  readonly #entries = new Map<string, Entry>()

  constructor(private readonly rule: Rule) {}

  /** Counts one and says whether it may be looked at. One that may not is not counted. */
  take(key: string, now = Date.now()): boolean {
    const known = this.#entries.get(key)
    const count = known && now - known.lastAt < this.rule.forMs ? known.count : 0
    if (count >= this.rule.atMost) return false
    this.#entries.delete(key)
    this.#entries.set(key, { count: count + 1, lastAt: now })
    const [oldest] = this.#entries.keys()
    if (this.#entries.size > capacity && oldest !== undefined) this.#entries.delete(oldest)
    return true
  }

  /** Forgets what was counted. */
  clear(key: string): void {
    this.#entries.delete(key)
  }

  /** Forgets what was counted of all keys that begin so. */
  clearAll(prefix: string): void {
    for (const key of this.#entries.keys()) if (key.startsWith(prefix)) this.#entries.delete(key)
  }
}
