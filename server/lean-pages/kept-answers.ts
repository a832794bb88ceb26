import { type CacheKey, keyOf } from './address'
import type { Answer } from './answer'
import { AnswerStore, type Entry } from './answer-store'
import { type Encoded, encodeOnce, sizeOf } from './encoded'
import type { RenderAhead } from './render-ahead'
import { type SentAnswer, SharedAnswer, sharedNow } from './shared-answer'
import type { TagWatch } from './tag-watch'

type Kept = Entry & { answer: SharedAnswer }

/**
 * Where an answer was asked for, what it depends on, and whether the portal
 * itself asked, before any reader.
 */
export type Made = { url: string; tags: ReadonlySet<string>; isAhead: boolean }

/**
 * What the thread that listens is told of the answer with a key: what it is,
 * or that there is none any more.
 */
export type Told = { key: string; answer: SentAnswer | null }

const megabyte = 1024 * 1024
/**
 * How many choices one change has made again: whoever makes up a thousand does not
 * have the portal make them for ever.
 */
const mostVariants = 50

/**
 * Answers that are kept, compressed, until a tag expires that they depend on; then they are made
 * again ahead of the next reader.
 */
export class KeptAnswers {
  readonly #pages: AnswerStore<Kept>
  /**
   * Whose addresses anybody can write in as many ways as they like: they push out
   * one another, and never the pages.
   */
  readonly #variants: AnswerStore<Kept>
  readonly #tell: (told: Told) => void
  #madeAhead = 0

  constructor(watch: TagWatch, ahead: RenderAhead, tell: (told: Told) => void = () => {}) {
    this.#tell = tell
    const drop = (key: string, { answer }: Kept) => {
      answer.drop()
      tell({ key, answer: null })
    }
    this.#pages = new AnswerStore(64 * megabyte, drop)
    this.#variants = new AnswerStore(16 * megabyte, drop)
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
    const key = keyOf(url)
    const answer = key === undefined ? undefined : (this.#pages.get(key) ?? this.#variants.get(key))?.answer
    if (answer) answer.askedAt = sharedNow()
    return answer?.encoded
  }

  /** Compresses the answer, and keeps it unless `isOutdated` by then or too large. */
  async keep(
    { key, isVariant }: CacheKey,
    answer: Answer,
    { url, tags, isAhead }: Made,
    isOutdated: () => boolean,
  ): Promise<Encoded> {
    const encoded = await encodeOnce(answer)
    if (isOutdated()) return encoded
    // What no reader asked for since counts as older than all that one did ask for, in the
    // order in which it is made again.
    if (isAhead) this.#madeAhead += 1
    const shared = SharedAnswer.of(encoded, isAhead ? -this.#madeAhead : sharedNow())
    const store = isVariant ? this.#variants : this.#pages
    if (store.put(key, entryOf(shared, url, tags))) this.#tell({ key, answer: shared.sent })
    return encoded
  }
}

const entryOf = (answer: SharedAnswer, url: string, tags: ReadonlySet<string>): Kept => ({
  answer,
  url,
  tags,
  size: sizeOf(answer.encoded),
  get askedAt() {
    return answer.askedAt
  },
})
