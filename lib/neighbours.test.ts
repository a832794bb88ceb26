import { describe, expect, it } from 'vitest'
import { neighbours } from './neighbours'

const list = ['a', 'b', 'c'].map((code) => ({ code }))
const around = (code: string) => neighbours(list, code, (neighbour) => neighbour.code.toUpperCase())

describe('neighbours', () => {
  it('are those before and after, none at the ends', () => {
    expect(around('b')).toEqual({ previous: 'A', next: 'C' })
    expect(around('a')).toEqual({ previous: null, next: 'B' })
    expect(around('c')).toEqual({ previous: 'B', next: null })
  })

  it('of a stranger are none, not the ends of the list', () => {
    expect(around('z')).toEqual({ previous: null, next: null })
  })
})
