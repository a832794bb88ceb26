/** What is told of every answer that is kept. */
export type Entry = {
  /** In bytes, of all that is held for it. */
  size: number
  tags: ReadonlySet<string>
  /** The address it was made for. */
  url: string
  /** When it was last asked for, in ms. */
  readonly askedAt: number
}

/** Answers by their key, within so many bytes: what was asked for longest ago gives way. */
export class AnswerStore<E extends Entry> {
  readonly #entries = new Map<string, E>()
  readonly #mostBytes: number
  readonly #onRemoved: (key: string, entry: E) => void
  #bytes = 0

  /** @param onRemoved told of each answer that is no longer kept */
  constructor(mostBytes: number, onRemoved: (key: string, entry: E) => void = () => {}) {
    this.#mostBytes = mostBytes
    this.#onRemoved = onRemoved
  }

  get bytes(): number {
    return this.#bytes
  }

  get(key: string): E | undefined {
    return this.#entries.get(key)
  }

  /**
   * Keeps it in the place of what had the key. One that would take an eighth of
   * the room alone is not kept: false.
   */
  put(key: string, entry: E): boolean {
    this.#remove(key)
    if (entry.size > this.#mostBytes / 8) return false
    this.#entries.set(key, entry)
    this.#bytes += entry.size
    if (this.#bytes > this.#mostBytes) this.#makeRoom()
    return true
  }

  /** Takes out what depends on one of the tags, and gives it back. */
  expire(tags: ReadonlySet<string>): E[] {
    const expired = [...this.#entries].filter(([, entry]) => [...tags].some((tag) => entry.tags.has(tag)))
    for (const [key] of expired) this.#remove(key)
    return expired.map(([, entry]) => entry)
  }

  /** Down to nine tenths, so that not every answer that comes sorts them all. */
  #makeRoom(): void {
    const byAge = [...this.#entries].sort(([, a], [, b]) => a.askedAt - b.askedAt)
    for (const [key] of byAge) {
      if (this.#bytes <= this.#mostBytes * 0.9) return
      this.#remove(key)
    }
  }

  #remove(key: string): void {
    const entry = this.#entries.get(key)
    if (!entry) return
    this.#entries.delete(key)
    this.#bytes -= entry.size
    this.#onRemoved(key, entry)
  }
}
