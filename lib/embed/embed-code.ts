export type EmbedSize = { width: number; height: number }

/**
 * What a site pastes to show an embed: a frame as wide as its column, up to `width`.
 * `title` names it for screen readers.
 */
export function embedCode(url: string, title: string, { width, height }: EmbedSize): string {
  const style = `width:100%;max-width:${width}px;border:0`
  return `<iframe src="${escapeMarkup(url)}" title="${escapeMarkup(title)}" width="${width}" height="${height}" style="${style}" loading="lazy"></iframe>`
}

/** A text inside HTML or XML, in quotes or not. Characters that XML cannot hold are left out. */
export function escapeMarkup(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(unwritable, '').replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu

/**
 * The narrower the frame the taller it is: what the card with the longest name needs in a frame
 * that wide, in wide letters and with the notice of a newer report. The guide on embedding says the
 * same numbers; e2e/embed-heights.spec.ts measures them.
 */
export const cardHeights = [
  { upTo: 239, height: 830 },
  { upTo: 359, height: 660 },
  { upTo: 479, height: 560 },
  { upTo: Number.POSITIVE_INFINITY, height: 470 },
]

/** The size of a figure's card, within what the site that shows it allows. */
export function cardSize(most: Partial<EmbedSize> = {}): EmbedSize {
  return within(most, 480, (width) => heightAt(cardHeights, width))
}

/** The margins beside the picture of a chart, in pixels. */
const beside = 26

/**
 * What stands below the picture, the notice of a newer report
 * included: the narrower, the more lines.
 */
const below = [
  { upTo: 419, height: 260 },
  { upTo: 599, height: 215 },
  { upTo: Number.POSITIVE_INFINITY, height: 170 },
]

/** A chart told in words, the longest there is, where it is too narrow to draw. */
const wordsOnly = [
  { upTo: 249, height: 1900 },
  { upTo: Number.POSITIVE_INFINITY, height: 1430 },
]

const heightAt = (heights: { upTo: number; height: number }[], width: number): number =>
  heights.find(({ upTo }) => width <= upTo)?.height ?? 0

/** The size of a chart, whose frame is as tall as its picture asks for at that width. */
export function chartSize(
  { wide, narrow }: { wide: string; narrow: string },
  most: Partial<EmbedSize> = {},
): EmbedSize {
  return within(most, 800, (width) => {
    if (width < narrowestPicture) return heightAt(wordsOnly, width)
    const picture = width < narrowestWide ? narrow : wide
    return Math.ceil((width - beside) * proportion(picture)) + heightAt(below, width)
  })
}

/** From which widths of the frame a chart is drawn at all, and drawn wide. */
export const narrowestPicture = 300
export const narrowestWide = 600

/** Height over width of an SVG, as its view box says. */
function proportion(svg: string): number {
  const [, width, height] = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return width && height ? Number(height) / Number(width) : 1
}

function within(most: Partial<EmbedSize>, widest: number, heightIn: (width: number) => number): EmbedSize {
  const width = Math.min(widest, most.width ?? widest)
  return { width, height: Math.min(heightIn(width), most.height ?? Number.POSITIVE_INFINITY) }
}
