import { describe, expect, it } from 'vitest'
import { ownLabel } from './own-label'

describe('ownLabel', () => {
  it('leaves out what the figure belongs to, and begins with a capital', () => {
    expect(ownLabel({ value: 'Asse I: lavoratori', lang: 'it' }, 'Asse I')).toEqual({ value: 'Lavoratori', lang: 'it' })
  })

  it('keeps a name that does not begin with it, and one that belongs to nothing', () => {
    const label = { value: 'Asse II: lavoratori', lang: 'it' } as const
    expect(ownLabel(label, 'Asse I')).toEqual(label)
    expect(ownLabel(label, null)).toEqual(label)
  })
})
