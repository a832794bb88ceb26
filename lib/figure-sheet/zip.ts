import { inflateRawSync } from 'node:zlib'
import { UnreadableFileError } from './cells'
import { largestUnpacked, mostParts } from './limits'

type Part = { name: string; flags: number; method: number; packed: number; unpacked: number; start: number }

/** The parts of a ZIP by their names, whose case says nothing. */
export type Parts = {
  has: (name: string) => boolean
  bytes: (name: string) => Uint8Array
  text: (name: string) => string
}

/**
 * Opens a ZIP: how many parts, how large together, and that what a part says of its size is true
 * when it is unpacked, which happens only to those that are asked for. Throws UnreadableFileError.
 */
export function openZip(bytes: Uint8Array): Parts {
  const listed = partsOf(bytes)
  if (listed.length > mostParts) throw new UnreadableFileError('bomb')
  if (listed.reduce((sum, { unpacked }) => sum + unpacked, 0) > largestUnpacked) throw new UnreadableFileError('bomb')
  const parts = new Map(listed.map((part) => [keyOf(part.name), part]))
  // Of two parts with one name every reader takes another.
  if (parts.size < listed.length) throw new UnreadableFileError('damaged')
  const unpacked = (name: string): Uint8Array => {
    const part = parts.get(keyOf(name))
    if (!part) throw new UnreadableFileError('damaged')
    return unpack(bytes, part)
  }
  return {
    has: (name) => parts.has(keyOf(name)),
    bytes: unpacked,
    text: (name) => new TextDecoder().decode(unpacked(name)),
  }
}

const keyOf = (name: string) => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()

const endMark = 0x06054b50
const partMark = 0x02014b50

/** The list of parts at the end of the file. */
function partsOf(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== endMark) end -= 1
  if (end < 0 || view.getUint32(end, true) !== endMark) throw new UnreadableFileError('damaged')
  const count = view.getUint16(end + 10, true)
  // 65,535 stands for "more than can be said here".
  if (count > mostParts) throw new UnreadableFileError('bomb')
  const parts: Part[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== partMark) throw new UnreadableFileError('damaged')
    const [nameLength = 0, extra = 0, comment = 0] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + extra + comment
  }
  return parts
}

/** A part as it is, never larger than it said it would be. */
function unpack(bytes: Uint8Array, { flags, method, packed, unpacked, start }: Part): Uint8Array {
  if (flags & 1) throw new UnreadableFileError('encrypted')
  if (start + 30 > bytes.length) throw new UnreadableFileError('damaged')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const content = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (content + packed > bytes.length) throw new UnreadableFileError('damaged')
  const data = bytes.subarray(content, content + packed)
  if (method === 0) return data
  // Something packed to nothing has its size elsewhere, where nobody vouches for it.
  if (method !== 8 || packed === 0 || (unpacked === 0 && packed > 2)) throw new UnreadableFileError('damaged')
  if (unpacked === 0) return new Uint8Array()
  try {
    return inflateRawSync(data, { maxOutputLength: unpacked })
  } catch (error) {
    throw new UnreadableFileError((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'damaged')
  }
}
