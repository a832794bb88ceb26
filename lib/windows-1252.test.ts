import { describe, expect, it } from 'vitest'
import { fromWindows1252 } from './windows-1252'

/** The table of the Unicode Consortium, CP1252.TXT: what stands at 0x80 to 0x9F. */
const table = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
]

describe('Western Windows', () => {
  it('gives each byte its letter, and marks the five that have none', () => {
    const read = [...fromWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map((sign) =>
      sign.codePointAt(0),
    )
    expect(read).toHaveLength(256)
    const expected = Array.from({ length: 256 }, (_, byte) => (byte < 0x80 || byte > 0x9f ? byte : table[byte - 0x80]))
    expect(read).toEqual(expected.map((code, byte) => (code === 0 && byte > 0 ? 0xfffd : code)))
  })

  it('reads long texts whole', () => {
    const bytes = new Uint8Array(100_001).fill(0x80)
    expect(fromWindows1252(bytes)).toBe('€'.repeat(100_001))
  })
})
