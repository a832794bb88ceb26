import { describe, expect, it } from 'vitest'
import { DatabaseFailure, failureIn, namesWhatIsGone } from './database-failure'

const raised = (about: object, message = 'first line\nsecond line') => Object.assign(new Error(message), about)

describe('a failure of the database', () => {
  it.each([
    ['SQLite on a full disk', { code: 'SQLITE_FULL' }, 'full', 507],
    ['the disk itself', { code: 'ENOSPC' }, 'full', 507],
    ['MongoDB on a full disk', { code: 14031 }, 'full', 507],
    ['another program’s lock', { code: 'SQLITE_BUSY_SNAPSHOT' }, 'busy', 503],
    ['a disk that fails', { code: 'SQLITE_IOERR_WRITE' }, 'unavailable', 503],
    ['a file that is none', { code: 'SQLITE_NOTADB' }, 'unavailable', 503],
    ['MongoDB that is gone', { name: 'MongoServerSelectionError' }, 'unavailable', 503],
  ])('is told of %s, however it is wrapped', (_, about, reason, status) => {
    const error = raised(about)
    for (const wrapped of [error, raised({ cause: error }), raised({ originalError: raised({ cause: error }) })]) {
      const failure = failureIn(wrapped)
      expect(failure).toMatchObject({ reason, status })
      expect(failure?.message).toMatch(/first line\)$/)
    }
  })

  it('that is known is found as it is', () => {
    const failure = new DatabaseFailure('undone', 'Undone')
    expect(failureIn(raised({ cause: failure }))).toBe(failure)
  })

  it.each([
    ['a value that is there already', { code: 'SQLITE_CONSTRAINT_UNIQUE' }],
    ['a change that met another one', { code: 112, name: 'MongoServerError' }],
    ['a refusal', { status: 403 }],
  ])('is not %s', (_, about) => {
    expect(failureIn(raised(about))).toBeNull()
  })

  it('that cannot be opened has no code', () => {
    const message = 'ConnectionFailed("Unable to open connection to local database: 14")'
    expect(failureIn(raised({ code: '' }, message))?.reason).toBe('unavailable')
    expect(failureIn(raised({ code: '' }))).toBeNull()
  })

  it('is none where a document that is not there was named, which is told apart', () => {
    const error = raised({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }, 'SQLite error: FOREIGN KEY constraint failed')
    const wrapped = raised({ cause: error }, 'Failed query: insert')
    expect([failureIn(wrapped), namesWhatIsGone(wrapped)]).toEqual([null, true])
    expect(namesWhatIsGone(raised({ code: 'SQLITE_CONSTRAINT_UNIQUE' }, 'UNIQUE constraint failed'))).toBe(false)
  })
})
