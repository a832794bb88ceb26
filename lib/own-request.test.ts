import { describe, expect, it } from 'vitest'
import { isOwnRequest, ownRequestHeaders } from './own-request'

describe('a request of the process to itself', () => {
  it('is told from any other', () => {
    const [[name = '', value = ''] = []] = Object.entries(ownRequestHeaders())
    expect(isOwnRequest(new Headers(ownRequestHeaders()))).toBe(true)
    for (const wrong of ['', 'x', `${value}0`, value.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))])
      expect(isOwnRequest(new Headers({ [name]: wrong }))).toBe(false)
    expect(isOwnRequest(new Headers())).toBe(false)
  })
})
