/** What the portal uses of the package, which has no types of its own. */
declare module 'subset-font' {
  type Options = {
    targetFormat?: 'sfnt' | 'woff' | 'woff2'
    /** OpenType features to keep; all when left out. */
    keepFeatures?: string[]
    /** Takes the whole font, and no text. */
    keepAllGlyphs?: boolean
  }
  /** Rejects what is no font. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
