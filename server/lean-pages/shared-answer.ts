import type { Encoded } from './encoded'

/** What another thread is sent of an answer. The memory is not copied. */
export type SentAnswer = Omit<Encoded, 'br' | 'gzip'> & { memory: SharedArrayBuffer; brBytes: number }

/** Before the bytes of the answer: whether it is gone, and when it was last asked for. */
const headBytes = 16

/** In ms of a clock that all threads share. */
export const sharedNow = (): number => performance.timeOrigin + performance.now()

/**
 * An answer in memory that threads share. All of them see at the same instant that it is no longer
 * right, and when it was last asked for.
 */
export class SharedAnswer {
  readonly sent: SentAnswer
  readonly encoded: Encoded
  readonly #isGone: Int32Array
  readonly #askedAt: Float64Array

  constructor(sent: SentAnswer) {
    const { memory, brBytes, ...rest } = sent
    this.sent = sent
    const gzipAt = headBytes + brBytes
    this.encoded = {
      ...rest,
      br: Buffer.from(memory, headBytes, brBytes),
      gzip: Buffer.from(memory, gzipAt, memory.byteLength - gzipAt),
    }
    this.#isGone = new Int32Array(memory, 0, 1)
    this.#askedAt = new Float64Array(memory, 8, 1)
  }

  /** @param askedAt in ms of `sharedNow` */
  static of({ br, gzip, ...rest }: Encoded, askedAt: number): SharedAnswer {
    const memory = new SharedArrayBuffer(headBytes + br.length + gzip.length)
    const bytes = Buffer.from(memory)
    br.copy(bytes, headBytes)
    gzip.copy(bytes, headBytes + br.length)
    const shared = new SharedAnswer({ ...rest, memory, brBytes: br.length })
    shared.askedAt = askedAt
    return shared
  }

  get isGone(): boolean {
    return Atomics.load(this.#isGone, 0) === 1
  }

  /** From now on no thread sends it. */
  drop(): void {
    Atomics.store(this.#isGone, 0, 1)
  }

  get askedAt(): number {
    return this.#askedAt[0] as number
  }

  set askedAt(instant: number) {
    this.#askedAt[0] = instant
  }
}
