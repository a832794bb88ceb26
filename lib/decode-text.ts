import { fromWindows1252 } from './windows-1252'

/**
 * The text of a file: in UTF-8 or UTF-16 as its mark says, in UTF-16 without one where every other
 * byte is nothing, in UTF-8 where it is mostly that, else in the alphabet of western Windows, which
 * is what Excel writes for "CSV". What cannot be read is `�`.
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideWithoutMark(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  if (startsWith(bytes, 0xef, 0xbb, 0xbf) || isMostlyUtf8(text)) return text
  return fromWindows1252(bytes)
}

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte)

/**
 * One broken letter makes no other alphabet of a file: there are more letters that need
 * UTF-8 than signs it cannot read.
 */
function isMostlyUtf8(text: string): boolean {
  let broken = 0
  let wide = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd) broken += 1
    else if (code > 0x7f) wide += 1
  }
  return broken === 0 || wide > broken
}

/** Latin text in UTF-16 has a zero beside almost every letter, always on the same side. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 1000)
  if (head.length < 16) return null
  const zeros = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const many = head.length * 0.3
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : null
}
