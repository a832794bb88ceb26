import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { ownRequestHeaders } from '@/lib/own-request'

/** Where the application answers: a socket in a folder that only this account can open. */
export class InnerServer {
  readonly socketPath: string
  // Connections that nobody uses stay: the listener ends them.
  readonly #server = createServer({ keepAliveTimeout: 0 })
  readonly #folder = mkdtempSync(join(tmpdir(), 'sintesi-'))
  readonly #removeFolder = () => rmSync(this.#folder, { recursive: true, force: true })

  constructor() {
    process.once('exit', this.#removeFolder)
    this.socketPath = join(this.#folder, 'portal')
  }

  /** @returns once it listens */
  listen(application: RequestListener): Promise<void> {
    this.#server.on('request', application).on('checkContinue', application)
    return new Promise((resolve, reject) => this.#server.once('error', reject).listen(this.socketPath, resolve))
  }

  /** Has the application answer an address as it would a reader, plain. Gives the text. */
  ask(path: string): Promise<string> {
    return this.#ask(path, 'GET')
  }

  /** Has the answer to an address made, and kept. */
  async prepare(path: string): Promise<void> {
    await this.#ask(path, 'HEAD')
  }

  close(): void {
    this.#server.close().closeAllConnections()
    process.off('exit', this.#removeFolder)
    this.#removeFolder()
  }

  #ask(path: string, method: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const headers = { Host: 'localhost', ...ownRequestHeaders() }
      request({ socketPath: this.socketPath, path, method, headers }, (answer) => {
        text(answer).then(resolve, reject)
      })
        .once('error', reject)
        .end()
    })
  }
}
