import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * What an answer that is being made has read so far, and how many
 * expiries there had been when it began.
 */
export type Reading = { readonly began: number; readonly tags: Set<string> }

type Expiry = { count: number; at: number }

/**
 * Which tags the answers under way depend on, and which have expired meanwhile. The page cache
 * (`deploy/page-cache.mjs`) tells it both. It counts expiries, as two things may happen within the
 * millisecond that a clock tells apart.
 */
export class TagWatch {
  readonly #storage = new AsyncLocalStorage<Reading>()
  readonly #expiries = new Map<string, Expiry>()
  readonly #listeners: ((tags: ReadonlySet<string>) => void)[] = []
  #count = 0

  /**
   * Does the work, the making of one answer, and notes what is read for it. Within
   * another it is part of the same.
   */
  watch<T>(work: (reading: Reading) => T): T {
    const reading: Reading = this.#storage.getStore() ?? { began: this.#count, tags: new Set() }
    return this.#storage.run(reading, () => work(reading))
  }

  /** Notes that the answer under way depends on these. Outside of any nothing is noted. */
  note(tags: Iterable<string>): void {
    const reading = this.#storage.getStore()
    if (reading) for (const tag of tags) reading.tags.add(tag)
  }

  expire(tags: Iterable<string>, now = Date.now()): void {
    const expired = new Set(tags)
    this.#count += 1
    for (const tag of expired) this.#expiries.set(tag, { count: this.#count, at: now })
    for (const listen of this.#listeners) listen(expired)
  }

  onExpiry(listen: (tags: ReadonlySet<string>) => void): void {
    this.#listeners.push(listen)
  }

  /**
   * Whether one of the tags expired since the reading began: what was read
   * before may be what has changed.
   */
  isOutdated({ began, tags }: Reading): boolean {
    return this.#anyExpiry(tags, ({ count }) => count > began)
  }

  /** The same for something that is to be stored by the answer under way. */
  isLate(tags: Iterable<string>): boolean {
    const reading = this.#storage.getStore()
    return reading !== undefined && this.#anyExpiry(tags, ({ count }) => count > reading.began)
  }

  /** Whether one of the tags expired since that instant, in ms, or within its millisecond. */
  expiredSince(tags: Iterable<string>, instant: number): boolean {
    return this.#anyExpiry(tags, ({ at }) => at >= instant)
  }

  #anyExpiry(tags: Iterable<string>, test: (expiry: Expiry) => boolean): boolean {
    for (const tag of tags) {
      const expiry = this.#expiries.get(tag)
      if (expiry && test(expiry)) return true
    }
    return false
  }
}

/** Where the page cache finds it: Next loads that file by itself, so they share nothing else. */
export function shareWithPageCache(watch: TagWatch): void {
  ;(globalThis as { [key: symbol]: TagWatch })[Symbol.for('sintesi.tagWatch')] = watch
}
