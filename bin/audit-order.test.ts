import { describe, expect, it } from 'vitest'
import { parseOrder } from './audit-order'

const now = Date.parse('2026-11-23T10:00:00Z')

describe('Orders about the audit log', () => {
  it('are two', () => {
    expect(parseOrder(['verify'], now)).toEqual({ task: 'verify' })
    expect(parseOrder(['prune', '--before', '2024-01-01'], now)).toEqual({
      task: 'prune',
      before: '2024-01-01T00:00:00.000Z',
    })
  })

  it.each([
    [[]],
    [['delete']],
    [['verify', '--fast']],
    [['prune']],
    [['prune', '--before', 'ieri']],
    [['prune', '--before', '2023-02-30']],
  ])('are refused when they are something else: %j', (args) =>
    expect(() => parseOrder(args, now)).toThrow(/npm run audit-log -- verify/),
  )

  it('never remove the last year', () => {
    expect(() => parseOrder(['prune', '--before', '2026-01-01'], now)).toThrow(/last year are kept/)
    expect(parseOrder(['prune', '--before', '2025-11-23'], now).task).toBe('prune')
  })
})
