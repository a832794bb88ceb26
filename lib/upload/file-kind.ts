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

/**
 * A name that ends in what the file is, and only there: `foto.php.png` of a JPEG is `foto-php.jpg`. The last ending goes if it is one, the
 * other dots become hyphens.
 */
export function fileNameFor(name: string, { extension }: Pick<FileKind, 'extension'>): string {
  const stem = name
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to go
    .replace(/[\u0000-\u001f\u007f.?#%:;]+/g, '-')
    .replace(/^[-\s]+|(?<![-\s])[-\s]+$/g, '')
    .slice(0, 120)
  return `${stem || 'file'}.${extension}`
}
