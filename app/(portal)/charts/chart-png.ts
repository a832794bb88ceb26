import { cacheTags } from '@/lib/cache-tags'
import { cached } from '@/queries/cached'
import { renderPng } from './render-png'

/**
 * Kept by what is drawn, so a kept picture is never an old one; the tags only let go of
 * those nobody will ask for again.
 */
const drawn = cached(
  'chart-png',
  async (svg: string, _year: number) => (await renderPng(svg)).toString('base64'),
  (_, year) => [cacheTags.figures(year), cacheTags.axes(year), cacheTags.editions],
)

/** A chart's SVG as PNG, at twice its size, for places that take no SVG. */
export const chartPng = async (svg: string, year: number): Promise<Buffer> =>
  Buffer.from(await drawn(svg, year), 'base64')
