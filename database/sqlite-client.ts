import { failureIn } from '@/lib/database-failure'
import { sqliteFile } from '@/lib/sqlite-file'
import { retryWhileBusy } from './busy'
import { type Connection, openSqlite } from './open-sqlite'
import { OpenedFile } from './opened-file'

type Statement = Parameters<Connection['execute']>[0]

/** What is kept of the write-ahead log once it is written back. */
const limitJournal = `PRAGMA journal_size_limit = ${64 * 1024 * 1024}`

/** How long another process may keep its lock while one of ours waits for it. */
const otherProcessMs = 20_000

/**
 * The database to Payload's adapter: one connection that reads and one that writes, both kept. The
 * library's own client leaves its connection to each transaction and opens another one for what
 * follows: two descriptors a save, until the garbage is collected.
 */
export class SqliteClient {
  readonly #url: string
  readonly #recordProgress: () => void
  #reader: Connection
  #writer: Connection
  #current: SqliteTransaction | null = null
  /** Once prepared. */
  file: OpenedFile | null = null

  /**
   * `recordProgress` is called with each statement of a transaction. Throws
   * when the file cannot be opened.
   */
  constructor(url: string, recordProgress: () => void) {
    this.#url = url
    this.#reader = openSqlite(url)
    this.#writer = openSqlite(url)
    this.#recordProgress = recordProgress
  }

  /**
   * Write-ahead logging, so that readers do not wait for the writer. To
   * be awaited before anything else.
   */
  async prepare(): Promise<void> {
    const { rows } = await this.execute('PRAGMA journal_mode')
    if (rows[0]?.journal_mode !== 'wal') await this.execute('PRAGMA journal_mode = WAL')
    await this.#writer.execute(limitJournal)
    this.file = new OpenedFile(sqliteFile(this.#url))
  }

  /** Asks outside of any transaction. */
  execute = (statement: Statement) => retryWhileBusy(() => this.#read(statement), otherProcessMs)
  batch: Connection['batch'] = (...statements) => this.#reader.batch(...statements)
  migrate: Connection['migrate'] = (...statements) => this.#reader.migrate(...statements)
  executeMultiple: Connection['executeMultiple'] = (sql) => this.#reader.executeMultiple(sql)

  async #read(statement: Statement) {
    try {
      return await this.#reader.execute(statement)
    } catch (error) {
      // The library does not end a statement that failed half way: its connection would see the
      // database as it is now, for ever.
      const reason = failureIn(error)?.reason
      if (!reason || reason === 'busy') this.#reader = openSqlite(this.#url)
      throw error
    }
  }

  /** Begins the one transaction there may be, as soon as no other process writes. */
  async begin(): Promise<SqliteTransaction> {
    await retryWhileBusy(() => this.#lock(), otherProcessMs)
    this.#current = new SqliteTransaction(this.#writer, this.#recordProgress)
    return this.#current
  }

  async #lock(): Promise<void> {
    // Tried and undone at once, because a beginning that finds the file locked is never ended, and
    // lets nothing after it be committed.
    await this.#writer.executeMultiple('BEGIN IMMEDIATE').catch((error) => this.#afresh(error, isOutdated(error)))
    await this.#writer.execute('BEGIN IMMEDIATE').catch((error) => this.#afresh(error, true))
  }

  async #afresh(error: unknown, isNeeded: boolean): Promise<never> {
    if (isNeeded) {
      this.#writer = openSqlite(this.#url)
      await this.#writer.execute(limitJournal)
    }
    throw error
  }

  /**
   * Writes as many bytes up to the disk, and undoes it. To be called while no transaction is
   * open. Throws what a save would.
   */
  async tryToWrite(bytes: number): Promise<void> {
    const { rows } = await this.#writer.execute('PRAGMA cache_size')
    await this.#lock()
    const probe = new SqliteTransaction(this.#writer, this.#recordProgress)
    try {
      // What does not fit into memory is written at once, not at the end.
      await probe.execute('PRAGMA cache_size = 8')
      await probe.execute('CREATE TABLE readiness_probe (x)')
      await probe.execute(`INSERT INTO readiness_probe VALUES (zeroblob(${bytes}))`)
    } finally {
      await probe.rollback()
      await this.#writer.execute(`PRAGMA cache_size = ${rows[0]?.cache_size}`)
    }
  }

  /** The transaction that has begun, to a caller that asks the library for a new one. */
  async transaction(): Promise<SqliteTransaction> {
    if (!this.#current) throw new Error('No transaction has begun')
    return this.#current
  }
}

/**
 * A statement that failed half way still sees an older database, and
 * nothing older may be written to.
 */
const isOutdated = (error: unknown) => (error as { code?: unknown }).code === 'SQLITE_BUSY_SNAPSHOT'

/**
 * A transaction on the connection that writes. After a failure of the disk it does
 * nothing more, and cannot be committed.
 */
export class SqliteTransaction {
  readonly #connection: Connection
  readonly #recordProgress: () => void
  #isOpen = true
  /** What went wrong with it: none of it is stored. */
  failure: unknown = null

  constructor(connection: Connection, recordProgress: () => void) {
    this.#connection = connection
    this.#recordProgress = recordProgress
  }

  get closed(): boolean {
    return !this.#isOpen
  }

  async execute(statement: Statement) {
    if (this.failure) throw this.failure
    // The next transaction is on the same connection: what comes late must not slip into it.
    if (!this.#isOpen) throw new Error('The transaction has ended')
    try {
      return await this.#connection.execute(statement)
    } catch (error) {
      // SQLite may have undone all of it already: what followed would be stored by itself.
      this.failure = failureIn(error)
      throw this.failure ?? error
    } finally {
      this.#recordProgress()
    }
  }

  async commit(): Promise<void> {
    if (!this.failure && this.#isOpen)
      try {
        await this.#connection.execute('COMMIT')
        this.#isOpen = false
        return
      } catch (error) {
        this.failure = failureIn(error) ?? error
      }
    await this.rollback()
    throw this.failure ?? new Error('The transaction has ended')
  }

  async rollback(): Promise<void> {
    if (!this.#isOpen) return
    this.#isOpen = false
    try {
      await this.#connection.execute('ROLLBACK')
    } catch (error) {
      // After a full disk SQLite has done it by itself.
      if (!/no transaction is active/.test(String(error))) throw error
    }
  }

  close(): void {
    void this.rollback()
  }
}
