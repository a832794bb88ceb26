import type { EmbedSubject } from './embed-path'

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

/** The narrower the frame the taller it is: the height in which the longest card, or chart, fits a frame that wide. */
const heights: Record<EmbedSubject['kind'], { upTo: number; height: number }[]> = {
  figure: [
    { upTo: 239, height: 520 },
    { upTo: 359, height: 400 },
    { upTo: Number.POSITIVE_INFINITY, height: 320 },
  ],
  chart: [
    { upTo: 319, height: 620 },
    { upTo: 599, height: 760 },
    { upTo: Number.POSITIVE_INFINITY, height: 720 },
  ],
}

const widest: Record<EmbedSubject['kind'], number> = { figure: 480, chart: 800 }

/** The size of an embed, within what the site that shows it allows. */
export function embedSize(kind: EmbedSubject['kind'], most: Partial<EmbedSize> = {}): EmbedSize {
  const width = Math.min(widest[kind], most.width ?? Number.POSITIVE_INFINITY)
  const height = heights[kind].find(({ upTo }) => width <= upTo)?.height ?? 0
  return { width, height: Math.min(height, most.height ?? Number.POSITIVE_INFINITY) }
}
