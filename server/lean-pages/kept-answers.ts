import { type CacheKey, cacheKey } from './address'
import type { Answer } from './answer'
import { AnswerStore, type Entry } from './answer-store'
import { type Encoded, encodeOnce, sizeOf } from './encoded'
import type { RenderAhead } from './render-ahead'
import type { TagWatch } from './tag-watch'

type Kept = Entry & { encoded: Encoded }

/** Where an answer was asked for, what it depends on, and whether the portal itself asked, before any reader. */
export type Made = { url: string; tags: ReadonlySet<string>; isAhead: boolean }

const megabyte = 1024 * 1024
/** How many choices one change has made again: whoever makes up a thousand does not have the portal make them for ever. */
const mostVariants = 50

/**
 * Answers that are kept, compressed, until a tag expires that they depend on; then they are made again ahead of the next
 * reader.
 */
export class KeptAnswers {
  readonly #pages = new AnswerStore<Kept>(64 * megabyte)
  /** Whose addresses anybody can write in as many ways as they like: they push out one another, and never the pages. */
  readonly #variants = new AnswerStore<Kept>(16 * megabyte)
  #madeAhead = 0

  constructor(watch: TagWatch, ahead: RenderAhead) {
    watch.onExpiry((tags) => {
      const [pages, variants] = [this.#pages, this.#variants].map((store) =>
        store
          .expire(tags)
          .sort((a, b) => b.askedAt - a.askedAt)
          .map(({ url }) => url),
      )
      ahead.add([...(pages ?? []), ...(variants ?? []).slice(0, mostVariants)])
    })
  }

  /** What is kept for an address as it is sent. */
  find(url: string): Encoded | undefined {
    const key = url.includes('?') ? cacheKey(url)?.key : url
    const kept = key === undefined ? undefined : (this.#pages.get(key) ?? this.#variants.get(key))
    if (kept) kept.askedAt = performance.now()
    return kept?.encoded
  }

  /** Compresses the answer, and keeps it unless `isOutdated` by then or too large. */
  async keep(
    { key, isVariant }: CacheKey,
    answer: Answer,
    { url, tags, isAhead }: Made,
    isOutdated: () => boolean,
  ): Promise<Encoded> {
    const encoded = await encodeOnce(answer)
    // What no reader asked for since counts as older than all that one did ask for, in the order in which it is made again.
    if (isAhead) this.#madeAhead += 1
    const askedAt = isAhead ? -this.#madeAhead : performance.now()
    const store = isVariant ? this.#variants : this.#pages
    if (!isOutdated()) store.put(key, { encoded, url, tags, askedAt, size: sizeOf(encoded) })
    return encoded
  }
}
