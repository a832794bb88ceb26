import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { textWidth } from '@/lib/chart/text-width'
import { renderPng } from './render-png'

const words = 'Dotazione e spesa certificata'
const drawing = (family: string, weight = 400) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="100"><rect width="900" height="100" fill="#fff"/><text x="10" y="70" font-size="50" font-weight="${weight}" font-family="${family}">${words}</text></svg>`

/** How wide the drawn letters are, in the picture's units. */
async function inkWidth(family: string, weight?: number): Promise<number> {
  const { info } = await sharp(await renderPng(drawing(family, weight)))
    .trim()
    .toBuffer({ resolveWithObject: true })
  return info.width / 2
}

describe('renderPng', () => {
  beforeAll(() => {
    // What a server without any font has.
    process.env.FONTCONFIG_FILE = '/nowhere/fonts.conf'
  })

  it('is a PNG of twice the size', async () => {
    const { format, width, height } = await sharp(await renderPng(drawing('Titillium Web'))).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', width: 1800, height: 200 })
  })

  it('is of its own size when asked', async () => {
    const { width, height } = await sharp(await renderPng(drawing('Titillium Web'), 1)).metadata()
    expect({ width, height }).toEqual({ width: 900, height: 100 })
  })

  it('draws letters in the portal’s own faces, not in boxes or in a stand-in', async () => {
    const titillium = await inkWidth('Titillium Web')
    expect(titillium / textWidth(words, 50)).toBeGreaterThan(0.95)
    expect(titillium / textWidth(words, 50)).toBeLessThan(1.05)
    const mono = await inkWidth('Roboto Mono')
    expect(mono / (0.6 * 50 * words.length)).toBeGreaterThan(0.95)
    expect(mono).toBeGreaterThan(titillium * 1.2)
    expect(await inkWidth('Titillium Web', 600)).toBeGreaterThan(titillium)
  })
})
