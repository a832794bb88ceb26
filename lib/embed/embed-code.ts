export type EmbedSize = { width: number; height: number }

/** What a site pastes to show an embed: a frame as wide as its column, up to `width`. `title` names it for screen readers. */
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

/** The narrower the frame the taller it is: what the longest card needs in a frame that wide. */
const cardHeights = [
  { upTo: 239, height: 560 },
  { upTo: 359, height: 430 },
  { upTo: Number.POSITIVE_INFINITY, height: 350 },
]

/** The size of a figure's card, within what the site that shows it allows. */
export function cardSize(most: Partial<EmbedSize> = {}): EmbedSize {
  return within(most, 480, (width) => cardHeights.find(({ upTo }) => width <= upTo)?.height ?? 0)
}

/** What stands around the picture of a chart, in pixels: margins beside it, and the lines below. */
const around = { beside: 26, below: 170 }
const wordsOnly = 640

/** The size of a chart, whose frame is as tall as its picture asks for at that width. */
export function chartSize(
  { wide, narrow }: { wide: string; narrow: string },
  most: Partial<EmbedSize> = {},
): EmbedSize {
  return within(most, 800, (width) => {
    if (width < narrowestPicture) return wordsOnly
    const picture = width < narrowestWide ? narrow : wide
    return Math.ceil((width - around.beside) * proportion(picture)) + around.below
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

function within(most: Partial<EmbedSize>, widest: number, heightAt: (width: number) => number): EmbedSize {
  const width = Math.min(widest, most.width ?? widest)
  return { width, height: Math.min(heightAt(width), most.height ?? Number.POSITIVE_INFINITY) }
}
