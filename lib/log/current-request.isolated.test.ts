import { describe, expect, it, vi } from 'vitest'
import { currentRequestId, withinRequest } from './current-request'

describe('The request that is being answered', () => {
  it('is known wherever its work goes, and to no other', async () => {
    const told = await Promise.all(
      ['a', 'b'].map((id) =>
        withinRequest(id, async () => {
          await new Promise((resolve) => setTimeout(resolve, 1))
          return currentRequestId()
        }),
      ),
    )
    expect(told).toEqual(['a', 'b'])
    expect(currentRequestId()).toBeUndefined()
  })

  it('is known to another copy of the module too', async () => {
    vi.resetModules()
    const copy = await import('./current-request')
    expect(withinRequest('a', () => copy.currentRequestId())).toBe('a')
  })
})
