import { describe, expect, it } from 'vitest'
import { digestOf, isIntact, sealOf } from './seal'

const secret = 'only for tests, and long enough for them'
const row = { at: '2026-11-23T10:00:00.000Z', action: 'draft', changes: [{ path: 'title.it', from: null, to: 'Nidi' }] }

describe('The seal of a row', () => {
  it('is the same however the database gives the row back', () => {
    const given = {
      changes: [{ to: 'Nidi', from: null, path: 'title.it' }],
      action: 'draft',
      at: row.at,
      id: '1',
      locale: null,
    }
    expect(isIntact({ ...given, seal: sealOf(row, secret) }, secret)).toBe(true)
  })

  it.each([
    { ...row, at: '2026-11-23T10:00:00.001Z' },
    { ...row, actor: 'somebody@example.org' },
    { ...row, changes: [{ path: 'title.it', from: null, to: 'Nido' }] },
    { ...row, changes: [] },
  ])('is wrong for another row', (other) => {
    expect(isIntact({ ...other, seal: sealOf(row, secret) }, secret)).toBe(false)
  })

  it('is nothing that one makes without the secret', () => {
    expect(isIntact({ ...row, seal: sealOf(row, 'a guess') }, secret)).toBe(false)
    for (const seal of [undefined, null, '', 'ff']) expect(isIntact({ ...row, seal }, secret)).toBe(false)
  })

  it('over many tells that one is gone, was added or is another, whatever their order', () => {
    const whole = digestOf(['a', 'b', 'c'])
    expect(digestOf(['c', 'a', 'b'])).toBe(whole)
    for (const other of [
      ['a', 'b'],
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'b'],
    ])
      expect(digestOf(other)).not.toBe(whole)
  })
})
