/**
 * What Windows writes for 0x80 to 0x9F. Five of the signs it never gave out; they become
 * the mark of what cannot be read.
 */
const special = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

const piece = 32_768

/**
 * Text in the alphabet of western Windows. Not by TextDecoder: on Node 20 it reads `windows-1252`
 * as Latin-1, where the euro and the curly quotes are control characters.
 */
export function fromWindows1252(bytes: Uint8Array): string {
  const texts: string[] = []
  for (let start = 0; start < bytes.length; start += piece) {
    const codes = Array.from(bytes.subarray(start, start + piece), codeOf)
    texts.push(String.fromCharCode(...codes))
  }
  return texts.join('')
}

const codeOf = (byte: number): number => (byte >= 0x80 && byte <= 0x9f ? special.charCodeAt(byte - 0x80) : byte)
