/** Why the database did not do what it was asked. */
export type FailureReason = 'full' | 'busy' | 'unavailable' | 'undone'

const statuses: Record<FailureReason, number> = { full: 507, busy: 503, unavailable: 503, undone: 503 }

/**
 * The database, or the disk under it, could not do what was asked: nothing of it is stored.
 * `message` is for the log; what people are told is said in their language, by the reason. Told
 * apart by a field and not by its class, of which a build may hold two.
 */
export class DatabaseFailure extends Error {
  readonly reason: FailureReason
  readonly status: number
  readonly at = Date.now()

  constructor(reason: FailureReason, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'DatabaseFailure'
    this.reason = reason
    this.status = statuses[reason]
  }
}

type Raised = {
  name?: unknown
  reason?: FailureReason
  code?: unknown
  cause?: unknown
  originalError?: unknown
  message?: unknown
  hasErrorLabel?: (label: string) => boolean
}

/** What was raised first, and all that was wrapped around it. */
function* causesOf(error: unknown): Generator<Raised> {
  for (let one = error as Raised | null | undefined, depth = 0; one && typeof one === 'object' && depth < 8; depth++) {
    yield one
    one = (one.cause ?? one.originalError) as Raised | undefined
  }
}

/** The failure of the database that this error is, or that it wraps; null for any other error. */
export function failureIn(error: unknown): DatabaseFailure | null {
  for (const one of causesOf(error)) {
    if (one.name === 'DatabaseFailure') return one as DatabaseFailure
    const reason = reasonOf(one)
    if (reason) return new DatabaseFailure(reason, `${sentences[reason]} (${firstLine(one.message)})`, one)
  }
  return null
}

/** Whether it was refused because it names a document that is not there. Only SQLite looks. */
export const namesWhatIsGone = (error: unknown): boolean =>
  [...causesOf(error)].some(({ message }) => /\bFOREIGN KEY constraint failed\b/.test(String(message)))

const sentences: Record<FailureReason, string> = {
  full: 'Not saved: there is no room left on the disk',
  busy: 'Not saved: another program keeps the database locked',
  unavailable: 'The database cannot be read or written',
  undone: 'Not saved: the change was undone before it was finished',
}

const firstLine = (message: unknown) => String(message).split('\n')[0]?.slice(0, 300)

const sqliteReasons: [RegExp, FailureReason][] = [
  [/^SQLITE_FULL/, 'full'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'busy'],
  [/^SQLITE_(IOERR|CANTOPEN|READONLY|CORRUPT|NOTADB|NOMEM|PERM)/, 'unavailable'],
]

/**
 * Codes of MongoDB that say that its disk is full, and those of servers that do not
 * answer or may not be written to.
 */
const mongoFull = new Set([14031])
const mongoUnavailable = /^Mongo(Network|ServerSelection|Topology|NotConnected|PoolCleared|WriteConcern)/

function reasonOf({ code, name, message }: Raised): FailureReason | null {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full'
  if (typeof code === 'string' && code !== '') return sqliteReasons.find(([pattern]) => pattern.test(code))?.[1] ?? null
  if (typeof code === 'number' && mongoFull.has(code)) return 'full'
  if (typeof name === 'string' && mongoUnavailable.test(name)) return 'unavailable'
  // What cannot even be opened has no code.
  return /^ConnectionFailed\(/.test(String(message)) ? 'unavailable' : null
}
