import { installChartFonts } from './chart-fonts'

/** Two pixels for each unit of the picture: 72 dots an inch would be one. */
const density = 144

/** Draws an SVG at twice its size, with the portal's own fonts. It must bring no media rules: they would be taken for plain ones. */
export async function renderPng(svg: string): Promise<Buffer> {
  installChartFonts()
  // Loaded when asked for: the fonts must be known before the renderer starts.
  const { default: sharp } = await import('sharp')
  return sharp(Buffer.from(svg), { density }).png({ compressionLevel: 9 }).toBuffer()
}
