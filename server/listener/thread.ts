import { Worker } from 'node:worker_threads'
import type { Told } from '../lean-pages/kept-answers'

/** How long answers under way may take when the process is told to stop, in ms. */
export const graceMs = 30_000

/**
 * How long a connection that nobody uses is kept, in ms: longer than a proxy keeps its own (nginx:
 * 60 s). Closed by us first, it may be just when the next request is on its way.
 */
export const idleMs = 75_000

export type ListenerSettings = {
  port: number
  /** Null for every address of the machine. */
  address: string | null
  /** Where the application answers. */
  socketPath: string
  trustedProxies: number
  /** Whether readers' answers are kept. */
  isLean: boolean
}

/** What the thread is told. */
export type Order = Told | 'listen' | 'stop'

/**
 * The thread that listens: it answers what is kept and hands everything else to the application.
 */
export class ListenerThread {
  readonly #worker: Worker
  readonly #isOver: Promise<void>

  /**
   * @param program the compiled `server/listener.ts`
   * @param onFailure what to do when the thread cannot go on
   */
  constructor(program: URL, settings: ListenerSettings, onFailure: (error: unknown) => void) {
    this.#worker = new Worker(program, { workerData: settings }).once('error', onFailure)
    this.#isOver = new Promise((resolve) => this.#worker.once('exit', () => resolve()))
  }

  /** Opens the port. Gives back once it is open. */
  listen(): Promise<void> {
    const isOpen = new Promise<void>((resolve) => this.#worker.once('message', () => resolve()))
    this.#order('listen')
    return isOpen
  }

  /** What it is told before it listens it knows when it does. */
  tell(told: Told): void {
    this.#order(told)
  }

  /** Takes no more requests. Gives back when those under way are answered. */
  stop(): Promise<void> {
    this.#order('stop')
    return this.#isOver
  }

  #order(order: Order): void {
    this.#worker.postMessage(order)
  }
}
