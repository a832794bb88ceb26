import { UnreadableFileError } from './cells'

/**
 * The text of a file: in UTF-8 or UTF-16 as its mark says, in UTF-8 without one, else in the alphabet of western Windows,
 * which is what Excel writes for "CSV". Throws UnreadableFileError for what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes)
  if (text.includes('\u0000')) throw new UnreadableFileError('notASheet')
  return text
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
