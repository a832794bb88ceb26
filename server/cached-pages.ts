/**
 * How many addresses are remembered: more than a report has pages, in
 * both languages and some editions.
 */
const most = 10_000

/**
 * Which addresses were lately answered from the page cache, as Next says of each answer. They cost
 * next to nothing, so they never wait behind those that do. An address is learned by being seen,
 * and forgotten when it is answered otherwise.
 */
export class CachedPages {
  readonly #paths = new Set<string>()

  has(path: string): boolean {
    return this.#paths.has(path)
  }

  /** @param state Next's `X-Nextjs-Cache` of an answer at this path */
  learn(path: string, state: unknown): void {
    if (state === 'HIT' || state === 'STALE') {
      this.#paths.delete(path)
      this.#paths.add(path)
      if (this.#paths.size > most) this.#paths.delete(this.#paths.values().next().value as string)
    } else if (state !== 'MISS') this.#paths.delete(path)
  }
}
