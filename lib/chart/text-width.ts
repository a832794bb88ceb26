import type { TextStyle } from './picture'

/** Advance widths of Titillium Web, in hundredths of the size, by the characters that have them. */
const advances: [number, string][] = [
  [22, " ij.,:'’·ìI;"],
  [26, 'l()J|'],
  [35, 'frt'],
  [40, '“”"/-'],
  [45, 'cxz'],
  [48, 'kvysL'],
  [51, 'aeàgèé'],
  [54, 'bdopquhnòùFTCSYZE'],
  [57, '0123456789%€+×≥XK'],
  [60, 'VPABGR–'],
  [66, 'OQUDHN'],
  [76, 'w'],
  [85, 'mM'],
  [90, 'W'],
  [113, '—'],
]
const advanceOf = new Map(advances.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])))

/** The figures' typeface gives every character the same width; it is set a little closer. */
const figureAdvance = 58

/**
 * How wide a text will be, in the unit of `size`: layouts have no browser to ask. A letter the
 * table does not have counts as a wide one, so that a guess makes room rather than an overlap.
 */
export function textWidth(text: string, size: number, style: TextStyle = 'label'): number {
  const letters = [...text]
  if (style === 'number') return (letters.length * figureAdvance * size) / 100
  const total = letters.reduce((sum, letter) => sum + (advanceOf.get(letter.replace('\u00a0', ' ')) ?? 66), 0)
  return ((style === 'strong' ? total * 1.03 : total) * size) / 100
}

/**
 * Breaks a text between words into lines no wider than `width`; a single word wider
 * than that keeps a line of its own.
 */
export function wrapText(text: string, size: number, width: number, style: TextStyle = 'label'): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, size, style) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
