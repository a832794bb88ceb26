import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Told } from '../lean-pages/kept-answers'

/** How long answers under way may take when the process is told to stop, in ms. */
export const graceMs = 30_000

/**
 * How long a connection that nobody uses is kept, in ms: longer than a proxy keeps its own (nginx: 60 s). Closed by us first, it may
 * be just when the next request is on its way.
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
export type Order = Told | 'stop'

/**
 * The thread that listens: it answers what is kept and hands everything else to the application, which answers over a socket in a
 * folder of this account's.
 */
export class ListenerThread {
  readonly #worker: Worker
  readonly #isOver: Promise<void>

  private constructor(worker: Worker) {
    this.#worker = worker
    this.#isOver = new Promise((resolve) => worker.once('exit', () => resolve()))
  }

  /**
   * @param program the compiled `server/listener.ts`
   * @param application what answers over the socket
   * @param onFailure what to do when the thread cannot go on
   * @returns once it listens
   */
  static async start(
    program: URL,
    settings: Omit<ListenerSettings, 'socketPath'>,
    application: RequestListener,
    onFailure: (error: unknown) => void,
  ): Promise<ListenerThread> {
    const folder = mkdtempSync(join(tmpdir(), 'sintesi-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    const socketPath = join(folder, 'portal')
    // Connections that nobody uses stay: the thread ends them.
    const server = createServer({ keepAliveTimeout: 0 }, application).on('checkContinue', application)
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(socketPath, resolve))
    const worker = new Worker(program, { workerData: { ...settings, socketPath } satisfies ListenerSettings })
    worker.once('error', onFailure)
    const thread = new ListenerThread(worker)
    void thread.#isOver.then(() => server.close().closeAllConnections())
    await new Promise<void>((resolve) => worker.once('message', () => resolve()))
    return thread
  }

  tell(told: Told): void {
    this.#worker.postMessage(told satisfies Order)
  }

  /** Takes no more requests. Gives back when those under way are answered. */
  stop(): Promise<void> {
    this.#worker.postMessage('stop' satisfies Order)
    return this.#isOver
  }
}
