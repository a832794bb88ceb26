import { APIError, ValidationError } from 'payload'
import { describe, expect, it } from 'vitest'
import { keepMessage } from './keep-message'

/**
 * As another copy of Payload in the same server made it: of no class that
 * this one knows, and without a name.
 */
const foreign = (error: APIError) => ({ ...error, message: error.message, name: '', status: error.status })

const kept = (error: object) => keepMessage({ error } as Parameters<typeof keepMessage>[0])

describe('A refusal', () => {
  it('keeps what it says and carries, whichever copy of Payload made it', () => {
    const stale = new APIError('Qualcuno ha salvato prima.', 409, { stale: { newest: '2026-12-01' } }, true)
    expect(kept(foreign(stale))).toEqual({
      response: {
        errors: [{ name: '', data: { stale: { newest: '2026-12-01' } }, message: 'Qualcuno ha salvato prima.' }],
      },
    })
    const invalid = new ValidationError({ errors: [{ path: 'code', message: 'Il codice è già usato.' }] })
    expect(kept(foreign(invalid))).toMatchObject({
      response: { errors: [{ data: { errors: [{ path: 'code', message: 'Il codice è già usato.' }] } }] },
    })
    expect(kept(foreign(new APIError('Non si può.', 400, null, true)))).toEqual({
      response: { errors: [{ message: 'Non si può.' }] },
    })
  })

  it('that is a failure of the server is not told with its data', () => {
    expect(kept(foreign(new APIError('SELECT 1', 500, { sql: 'SELECT 1' })))).toBeUndefined()
    expect(kept(foreign(new APIError('SELECT 1', 500)))).toBeUndefined()
  })
})
