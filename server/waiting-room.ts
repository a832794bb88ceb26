/**
 * How often it is looked whether it is quiet, and how long a guest waits for that at most, in ms.
 */
const glanceMs = 10
const mostYieldMs = 500

type Limits = {
  /** How many are let in at the same time. */
  atOnce: number
  /** How many may wait, all senders together. */
  mostWaiting: number
  /** How many of one sender may wait. */
  mostOfOne: number
  /** How long one may wait, in ms. */
  patienceMs: number
  /**
   * After how long a place is given to the next, though whoever had it has not
   * left: a slow reader holds nobody up.
   */
  leaseMs: number
}

/** What ends a stay, or the wait for one. */
export type Leave = () => void
/** One sender asks too much, all together do, or it took too long. */
export type Turned = 'tooMany' | 'full' | 'late'
type Guest = { enter: (leave: Leave) => void; turnAway: (why: Turned) => void; timer?: NodeJS.Timeout }

/**
 * Lets a few in at a time and the others wait their turn, sender after sender: whoever asks for
 * much waits behind their own requests, not before those of others.
 */
export class WaitingRoom {
  readonly #limits: Limits
  /** In order of whose turn is next. */
  readonly #queues = new Map<string, Guest[]>()
  #inside = 0
  #waiting = 0
  readonly #isQuiet: () => boolean

  /** @param isQuiet whether nothing came lately that does not wait: the next guest lets it pass */
  constructor(limits: Limits, isQuiet = () => true) {
    this.#limits = limits
    this.#isQuiet = isQuiet
  }

  /**
   * Calls `enter` when it is the sender's turn, or `turnAway` with why not.
   * What it gives back leaves early.
   */
  ask(sender: string, enter: Guest['enter'], turnAway: Guest['turnAway']): Leave {
    const { atOnce, mostWaiting, mostOfOne, patienceMs } = this.#limits
    const guest: Guest = { enter, turnAway }
    const queue = this.#queues.get(sender) ?? []
    const free = Math.max(0, atOnce - this.#inside)
    if (queue.length - free >= mostOfOne) turnAway('tooMany')
    else if (this.#waiting - free >= mostWaiting) turnAway('full')
    else {
      // Only after everything that has just arrived was looked at: an answer may take the thread at
      // once, and what waits for nothing would stand unread behind it.
      if (this.#waiting < free) setImmediate(() => this.#callNext())
      queue.push(guest)
      this.#queues.set(sender, queue)
      this.#waiting += 1
      guest.timer = setTimeout(() => this.#remove(sender, guest) && turnAway('late'), patienceMs)
    }
    return () => this.#remove(sender, guest)
  }

  #letIn({ enter, timer }: Guest): void {
    clearTimeout(timer)
    this.#inside += 1
    let isInside = true
    const leave = () => {
      if (!isInside) return
      isInside = false
      clearTimeout(lease)
      this.#inside -= 1
      this.#callNextWhenQuiet()
    }
    const lease = setTimeout(leave, this.#limits.leaseMs)
    lease.unref()
    enter(leave)
  }

  /**
   * A guest may keep the only thread for half a second, and what came meanwhile is taken on one by
   * one: let in at once, the next would come before it again and again. Waits no longer than
   * `mostYieldMs`, or a flood of the others would shut the room.
   */
  #callNextWhenQuiet(yieldedMs = 0): void {
    if (this.#waiting === 0) return
    const timer = setTimeout(() => {
      if (this.#isQuiet() || yieldedMs + glanceMs >= mostYieldMs) this.#callNext()
      else this.#callNextWhenQuiet(yieldedMs + glanceMs)
    }, glanceMs)
    timer.unref()
  }

  #callNext(): void {
    const [next] = this.#queues
    if (!next || this.#inside >= this.#limits.atOnce) return
    const [sender, queue] = next
    const guest = queue.shift()
    // Whoever still waits of this sender comes after the others.
    this.#queues.delete(sender)
    if (queue.length > 0) this.#queues.set(sender, queue)
    if (!guest) return
    this.#waiting -= 1
    this.#letIn(guest)
  }

  #remove(sender: string, guest: Guest): boolean {
    const queue = this.#queues.get(sender)
    const index = queue?.indexOf(guest) ?? -1
    if (!queue || index < 0) return false
    clearTimeout(guest.timer)
    queue.splice(index, 1)
    if (queue.length === 0) this.#queues.delete(sender)
    this.#waiting -= 1
    return true
  }
}
