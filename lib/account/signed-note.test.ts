import { describe, expect, it } from 'vitest'
import { openNote, sealNote } from './signed-note'

const secret = 'x'.repeat(32)
const note = sealNote('second-step', { user: '7' }, secret, 60, 1_000)

describe('A signed note', () => {
  it('says what was written, until its time is over', () => {
    expect(openNote('second-step', note, secret, 60_999)).toMatchObject({ user: '7' })
    expect(openNote('second-step', note, secret, 61_000)).toBeNull()
  })

  it('opens for no other purpose and with no other secret', () => {
    expect(openNote('oidc', note, secret, 2_000)).toBeNull()
    expect(openNote('second-step', note, 'y'.repeat(32), 2_000)).toBeNull()
  })

  it('opens no more once altered', () => {
    const [, signature] = note.split('.')
    const other = Buffer.from(JSON.stringify({ user: '8', until: 1e15 })).toString('base64url')
    expect(openNote('second-step', `${other}.${signature}`, secret, 2_000)).toBeNull()
    for (const broken of ['', '.', 'x.y', undefined, 7, null])
      expect(openNote('second-step', broken, secret)).toBeNull()
  })
})
