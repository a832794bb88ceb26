import { figureKey, type Inline } from '../blocks'

/**
 * What a translator moves but does not change: a figure, a link, a line break.
 * `key` is the same for equal ones.
 */
export type Code = { id: string; key: string; segment: number; inline: Exclude<Inline, { kind: 'text' }> }

/**
 * The codes of a text in reading order, links before what they hold; their
 * ids follow from their order alone.
 */
export function codesOf(segments: Inline[][]): Code[] {
  const codes: Code[] = []
  const counts = { f: 0, l: 0, b: 0 }
  const walk = (inlines: Inline[], segment: number) => {
    for (const inline of inlines) {
      if (inline.kind === 'text') continue
      const letter = ({ figure: 'f', link: 'l', break: 'b' } as const)[inline.kind]
      counts[letter] += 1
      codes.push({ id: `${letter}${counts[letter]}`, key: keyOf(inline), segment, inline })
      if (inline.kind === 'link') walk(inline.children, segment)
    }
  }
  segments.forEach((inlines, index) => {
    walk(inlines, index)
  })
  return codes
}

/** Links are told apart by their place: the two languages may lead to different addresses. */
export function keyOf(inline: Code['inline']): string {
  if (inline.kind === 'figure') return figureKey(inline.figure)
  return inline.kind
}
