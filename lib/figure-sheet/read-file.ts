import { type SheetFile, UnreadableFileError } from './cells'
import { largestFile } from './limits'
import { readCsv } from './read-csv'
import { readWorkbook } from './read-xlsx'

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte)

/**
 * Reads a workbook or a CSV, told apart by their first bytes, whatever the file is
 * called. Throws UnreadableFileError.
 */
export async function readSheetFile(bytes: Uint8Array): Promise<SheetFile> {
  if (bytes.length === 0) throw new UnreadableFileError('empty')
  if (bytes.length > largestFile) throw new UnreadableFileError('tooLarge')
  if (startsWith(bytes, 0x50, 0x4b)) return readWorkbook(bytes)
  // The old container of Office: .xls, and workbooks under a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new UnreadableFileError(isEncrypted(bytes) ? 'encrypted' : 'oldExcel')
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw new UnreadableFileError('notASheet')
  return readCsv(bytes)
}

/** The name of the stream that holds an encrypted workbook, in UTF-16. */
const isEncrypted = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))
