import { fstatSync, openSync, readSync, statSync } from 'node:fs'

const magic = 'SQLite format 3\0'
const headerBytes = 100
const changesAt = 24

/**
 * The file of an SQLite database as it was opened. It stays open on purpose: closing a file takes
 * away all the locks that its process holds on it, SQLite's own among them.
 */
export class OpenedFile {
  readonly #path: string
  readonly #descriptor: number
  #changes = 0

  constructor(path: string) {
    this.#path = path
    this.#descriptor = openSync(path, 'r')
  }

  /**
   * What has become of it behind the back of SQLite, which goes on with what it has open;
   * null when it is as it should be.
   */
  fault(): string | null {
    const there = statSync(this.#path, { throwIfNoEntry: false })
    if (!there) return `The file of the database is gone: ${this.#path}`
    const ours = fstatSync(this.#descriptor)
    if (there.ino !== ours.ino || there.dev !== ours.dev)
      return `Another file is in the place of the database: ${this.#path}. Restart the portal`
    const header = Buffer.alloc(headerBytes)
    readSync(this.#descriptor, header, 0, headerBytes, 0)
    const changes = header.readUInt32BE(changesAt)
    // SQLite only ever counts up.
    if (header.toString('latin1', 0, magic.length) !== magic || changes < this.#changes)
      return `The file of the database was overwritten: ${this.#path}. Put it back from a backup and restart the portal`
    this.#changes = changes
    return null
  }
}
