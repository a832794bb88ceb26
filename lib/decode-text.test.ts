import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text'

const text = 'Unità; “città” – 5 €'
const windows = Buffer.from('Unit\xe0; \x93citt\xe0\x94 \x96 5 \x80', 'latin1')
const wide = Buffer.from(text, 'utf16le')

describe('The text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['western Windows', windows],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide])],
    ['UTF-16 the other way round', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]).swap16()],
    ['UTF-16 without a mark', wide],
    ['UTF-16 the other way round without a mark', Buffer.from(wide).swap16()],
  ])('is read as it was written in %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text)
  })

  it('in UTF-8 keeps its letters when one of them is broken', () => {
    const bytes = Buffer.concat([Buffer.from('Unità, città, così '), Buffer.from([0xc3]), Buffer.from('.')])
    expect(decodeText(bytes)).toBe('Unità, città, così \ufffd.')
  })

  it('marks what Windows has no letter for', () => {
    expect(decodeText(Buffer.from('pi\x8d \xe0', 'latin1'))).toBe('pi\ufffd à')
  })
})
