import { inflateRawSync } from 'node:zlib'
import { UnreadableFileError } from './cells'
import { largestUnpacked, mostElementsAside, mostParts } from './limits'

/**
 * Looks a workbook's parts over before a library unpacks them: how many, how large, that what a part says of its size is true,
 * and that a sheet is cells and not a million rules. Throws UnreadableFileError.
 */
export function guardWorkbook(bytes: Uint8Array): void {
  const parts = partsOf(bytes)
  if (parts.length > mostParts) throw new UnreadableFileError('bomb')
  const declared = parts.reduce((sum, { unpacked }) => sum + unpacked, 0)
  if (declared > largestUnpacked) throw new UnreadableFileError('bomb')
  for (const part of parts) {
    const content = unpack(bytes, part)
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(part.name)) guardSheet(content)
  }
}

type Part = { name: string; method: number; packed: number; unpacked: number; start: number }

const endMark = 0x06054b50
const partMark = 0x02014b50

/** The list of parts at the end of the file, which the reader goes by too. */
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
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    })
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return parts
}

const none = new Uint8Array()

/** A part as it is, never larger than it said it would be. */
function unpack(bytes: Uint8Array, { method, packed, unpacked, start }: Part): Uint8Array {
  if (start + 30 > bytes.length) throw new UnreadableFileError('damaged')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const content = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (content + packed > bytes.length) throw new UnreadableFileError('damaged')
  const data = bytes.subarray(content, content + packed)
  if (method === 0) return data
  // Something packed to nothing has its size elsewhere, where nobody vouches for it.
  if (method !== 8 || packed === 0 || (unpacked === 0 && packed > 2)) throw new UnreadableFileError('damaged')
  if (unpacked === 0) return none
  try {
    return inflateRawSync(data, { maxOutputLength: unpacked })
  } catch (error) {
    throw new UnreadableFileError((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'damaged')
  }
}

/** Each width of a column, merged range or rule may cost the reader a whole row of the sheet. */
function guardSheet(content: Uint8Array): void {
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const start = text.indexOf('<sheetData')
  const end = text.lastIndexOf('</sheetData')
  const aside = [text.subarray(0, Math.max(0, start)), text.subarray(Math.max(start, end))]
  const elements = aside.reduce((sum, part) => sum + part.toString('latin1').split('<').length, 0)
  if (elements > mostElementsAside) throw new UnreadableFileError('bomb')
}
