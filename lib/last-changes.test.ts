import { describe, expect, it } from 'vitest'
import { changedSinceMade, changeOf, lastChanges } from './last-changes'

const state = (collection: string, code: string | null, until: string) => ({
  collection,
  until,
  data: code && { it: { code }, en: { code } },
})

describe('lastChanges', () => {
  it('is the last of each thing and of all, in whatever order they come', () => {
    const changes = lastChanges([
      state('figures', 'axis-1.paid', '2026-12-03T10:00:00.000Z'),
      state('axes', 'axis-1', '2026-12-04T10:00:00.000Z'),
      state('figures', 'axis-1.paid', '2026-12-01T10:00:00.000Z'),
    ])
    expect(changes.edition).toBe('2026-12-04T10:00:00.000Z')
    expect(changeOf(changes, 'figures', 'axis-1.paid')).toBe('2026-12-03T10:00:00.000Z')
    expect(changeOf(changes, 'axes', 'axis-1.paid')).toBeNull()
  })

  it('counts for the edition what was added to it, of which nothing was public before', () => {
    const changes = lastChanges([state('initiatives', null, '2026-12-03T10:00:00.000Z')])
    expect(changes).toEqual({ edition: '2026-12-03T10:00:00.000Z', of: {} })
  })

  it('is nothing where nothing has changed since the publication', () => {
    expect(lastChanges([])).toEqual({ edition: null, of: {} })
  })
})

describe('changedSinceMade', () => {
  const createdAt = '2026-11-30T10:00:00.000Z'

  it('is the last change, but not the saves that made the page', () => {
    expect(changedSinceMade({ createdAt, updatedAt: '2026-11-30T10:04:00.000Z' })).toBeNull()
    expect(changedSinceMade({ createdAt, updatedAt: '2026-12-02T08:00:00.000Z' })).toBe('2026-12-02T08:00:00.000Z')
  })
})
