import { describe, expect, it } from 'vitest'
import { byWeek, mondayOf } from './weeks'

describe('Weeks', () => {
  it('begin on Monday, over the turn of the year too', () => {
    expect(['2026-11-23', '2026-11-29', '2026-11-22', '2027-01-01'].map(mondayOf)).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-11-16',
      '2026-12-28',
    ])
  })

  it('are counted up to this one, empty ones too', () => {
    const items = [
      { at: '2026-11-23T08:00:00Z', isClear: true },
      { at: '2026-11-29T23:00:00Z', isClear: false },
      { at: '2026-11-10T08:00:00Z', isClear: true },
      { at: '2026-01-10T08:00:00Z', isClear: true },
    ]
    expect(byWeek(items, '2026-11-25', 3)).toEqual([
      { from: '2026-11-09', count: 1, clear: 1 },
      { from: '2026-11-16', count: 0, clear: 0 },
      { from: '2026-11-23', count: 2, clear: 1 },
    ])
  })
})
