type Account = { left: number; refilledAt: number; suppressed: number }

const capacity = 20
const refillMs = 60_000

/**
 * How many rows one source of refusals may write: twenty at once, then one a minute. What goes
 * beyond is counted, and told by the next row that is written: nobody fills the disk by being
 * refused, and nothing is lost but the details.
 */
export class RateLimiter {
  readonly #accounts = new Map<string, Account>()

  /**
   * How many refusals a row to be written now stands for, itself included; null when none is to be
   * written. Times in milliseconds.
   */
  take(source: string, now: number): number | null {
    const account = this.#accountOf(source, now)
    if (account.left < 1) {
      account.suppressed += 1
      return null
    }
    account.left -= 1
    const count = account.suppressed + 1
    account.suppressed = 0
    return count
  }

  /**
   * Counts that were not told yet, by source; they are taken as told. To
   * be asked when it has been quiet.
   */
  untold(): { source: string; count: number }[] {
    return [...this.#accounts].flatMap(([source, account]) => {
      const count = account.suppressed
      account.suppressed = 0
      return count > 0 ? [{ source, count }] : []
    })
  }

  #accountOf(source: string, now: number): Account {
    const known = this.#accounts.get(source) ?? { left: capacity, refilledAt: now, suppressed: 0 }
    const refills = Math.floor((now - known.refilledAt) / refillMs)
    if (refills > 0) {
      known.left = Math.min(capacity, known.left + refills)
      known.refilledAt += refills * refillMs
    }
    this.#accounts.set(source, known)
    return known
  }
}
