import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'

/** The characters that a font file, compressed or not, has a drawing for. */
export async function charactersOf(font: Buffer): Promise<Set<string>> {
  const uncompressed = await subsetFont(font, '', { keepAllGlyphs: true, targetFormat: 'sfnt' })
  const points = new Face(new Blob(uncompressed)).collectUnicodes()
  return new Set([...points].map((point) => String.fromCodePoint(point)))
}
