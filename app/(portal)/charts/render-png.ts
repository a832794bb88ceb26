import { installChartFonts } from './chart-fonts'

/** Dots an inch at which one pixel is one unit of the picture. */
const density = 72

/**
 * Draws an SVG with the portal's own fonts, `scale` pixels for each of its units. It must bring no
 * media rules: they would be taken for plain ones.
 */
export async function renderPng(svg: string, scale = 2): Promise<Buffer> {
  installChartFonts()
  // Loaded when asked for: the fonts must be known before the renderer starts.
  const { default: sharp } = await import('sharp')
  return sharp(Buffer.from(svg), { density: density * scale })
    .png({ compressionLevel: 9 })
    .toBuffer()
}
