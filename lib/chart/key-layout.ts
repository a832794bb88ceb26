import type { KeyEntry } from './drawn'
import { bar, lineHeight, straightLine, text } from './marks'
import { type Mark, smallTextSize } from './picture'
import { textWidth, wrapText } from './text-width'

const [swatch, gap] = [26, 20]

/**
 * What the signs stand for, one after the other on as many lines as they
 * need. Gives the top of what follows.
 */
export function placeKey(
  into: Mark[],
  key: KeyEntry[],
  { y, width, ours }: { y: number; width: number; ours: string },
): number {
  if (key.length === 0) return y
  const room = width - swatch - 8
  let [x, top] = [0, y]
  for (const entry of key) {
    const lines = wrapText(wordsOf(entry, ours), smallTextSize, room)
    const length = swatch + 8 + Math.max(...lines.map((line) => textWidth(line, smallTextSize)))
    if (x > 0 && x + length > width) [x, top] = [0, top + lineHeight + 4]
    into.push(
      sign(entry, x, top + 3),
      ...lines.map((line, row) => text(x + swatch + 8, top + 15 + row * lineHeight, line, { size: smallTextSize })),
    )
    if (lines.length > 1) [x, top] = [0, top + lines.length * lineHeight + 4]
    else x += length + gap
  }
  return (x === 0 ? top : top + lineHeight + 4) + 10
}

const wordsOf = ({ label, amount, isOurs }: KeyEntry, ours: string): string =>
  [label, amount, isOurs ? `= ${ours}` : null].filter(Boolean).join(' ')

const sign = ({ sign: tone }: KeyEntry, x: number, y: number): Mark =>
  tone === 'mark' ? straightLine(x + swatch / 2, y - 1, x + swatch / 2, y + 15, 'target') : bar(x, y, swatch, 14, tone)
