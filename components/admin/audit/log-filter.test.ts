import { describe, expect, it } from 'vitest'
import { emptyFilter, fromQuery, shownRows, toQuery } from './log-filter'

describe('The filter of the log', () => {
  it('goes into the address and comes back the same', () => {
    const filter = {
      actor: 'ada@example.org',
      action: 'publish',
      target: 'figures',
      edition: '2022',
      from: '2026-11-01',
      to: '2026-11-23',
    }
    expect(fromQuery(toQuery(filter))).toEqual(filter)
    expect(toQuery(emptyFilter).toString()).toBe('')
  })

  it('exports what is shown, and not the page it is on', () => {
    const query = toQuery({ ...emptyFilter, action: 'login' })
    query.set('page', '3')
    query.set('sort', '-at')
    query.set('search', 'ada')
    const kept = new URLSearchParams(shownRows(query))
    expect(kept.get('search')).toBe('ada')
    expect([...kept.keys()]).toHaveLength(2)
  })
})
