/** Kinds of file that the portal takes, by what they begin with. */
const kinds = [
  {
    mimeType: 'image/png',
    extension: 'png',
    begins: (bytes: Buffer) => bytes.subarray(0, 8).toString('hex') === '89504e470d0a1a0a',
  },
  {
    mimeType: 'image/jpeg',
    extension: 'jpg',
    begins: (bytes: Buffer) => bytes.subarray(0, 3).toString('hex') === 'ffd8ff',
  },
  {
    mimeType: 'image/webp',
    extension: 'webp',
    begins: (bytes: Buffer) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  },
  {
    mimeType: 'application/pdf',
    extension: 'pdf',
    begins: (bytes: Buffer) => bytes.toString('latin1', 0, 5) === '%PDF-' && bytes.subarray(-2048).includes('%%EOF'),
  },
] as const

export type FileKind = Pick<(typeof kinds)[number], 'mimeType' | 'extension'>

/** What a file is, whatever it is called; null for any other kind. */
export const fileKind = (bytes: Buffer): FileKind | null => kinds.find(({ begins }) => begins(bytes)) ?? null

/** In UTF-8. File systems take 255, and the names of smaller copies of a picture are longer. */
const mostBytes = 120

/**
 * Names of devices on Windows. Payload takes such a stem away, and leaves a file
 * that is called by its ending alone.
 */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A name that ends in what the file is, and only there: `foto.php.png` of a JPEG is `foto-php.jpg`.
 * The last ending goes if it is one, the other dots become hyphens. Signs that nobody sees go:
 * among them are those that turn the direction of writing, and an ending with it.
 */
export function fileNameFor(name: string, { extension }: Pick<FileKind, 'extension'>): string {
  const stem = name
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[\p{Cf}\p{Cs}]+/gu, '')
    .replace(/[\p{Cc}.?#%:;<>*|"]+/gu, '-')
    .replace(/^[-\s]+|(?<![-\s])[-\s]+$/g, '')
  const kept = withinBytes(stem, mostBytes) || 'file'
  return `${devices.test(kept) ? `file-${kept}` : kept}.${extension}`
}

/** As many whole letters of the text as fit. */
function withinBytes(text: string, most: number): string {
  let kept = ''
  for (const letter of text) {
    if (Buffer.byteLength(kept + letter) > most) break
    kept += letter
  }
  return kept.trimEnd()
}
