import { keyOf } from '../lean-pages/address'
import type { Encoded } from '../lean-pages/encoded'
import type { Told } from '../lean-pages/kept-answers'
import { SharedAnswer, sharedNow } from '../lean-pages/shared-answer'

/** What the application's thread keeps, as far as this thread was told. */
export class Copies {
  readonly #answers = new Map<string, SharedAnswer>()

  take({ key, answer }: Told): void {
    if (answer) this.#answers.set(key, new SharedAnswer(answer))
    else this.#answers.delete(key)
  }

  /**
   * What is kept for an address as it is sent. What has expired is not given,
   * though nobody may have told yet.
   */
  find(url: string): Encoded | undefined {
    const key = keyOf(url)
    const answer = key === undefined ? undefined : this.#answers.get(key)
    if (!answer || answer.isGone) return undefined
    answer.askedAt = sharedNow()
    return answer.encoded
  }
}
