import { describe, expect, it } from 'vitest'
import { newRecoveryCodes, withoutCode } from './recovery-codes'

describe('Recovery codes', () => {
  it('are ten, all different, and only their hashes are kept', async () => {
    const { codes, kept } = await newRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) {
      expect(code).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/)
      expect(JSON.stringify(kept)).not.toContain(code.replaceAll('-', ''))
    }
  })

  it('work once each, however they are typed', async () => {
    const { codes, kept } = await newRecoveryCodes()
    const [first = '', second = ''] = codes
    const left = await withoutCode(kept, ` ${first.toLowerCase().replaceAll('-', ' ')} `)
    expect(left?.hashes).toHaveLength(9)
    expect(await withoutCode(left ?? kept, first)).toBeNull()
    expect((await withoutCode(left ?? kept, second))?.hashes).toHaveLength(8)
  })

  it('are none of what anybody may type', async () => {
    const { kept } = await newRecoveryCodes()
    for (const wrong of ['', '-', 'AAAA-AAAA-AAAA-AAAA', kept.hashes[0] ?? ''])
      expect(await withoutCode(kept, wrong)).toBeNull()
  })
})
