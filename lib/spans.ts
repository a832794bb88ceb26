export type Span = { start: number; end: number }

/**
 * Where a text stands between signs: from each opening to the nearest closing after it, both
 * included, the first that opens first. In one pass: once no closing of a kind follows, none
 * of that kind is looked for again.
 */
export function spansBetween(text: string, pairs: readonly (readonly [opening: string, closing: string])[]): Span[] {
  const spans: Span[] = []
  let open = pairs.map(([opening, closing]) => ({ opening, closing, next: -1 }))
  let at = 0
  for (;;) {
    for (const pair of open) if (pair.next < at) pair.next = text.indexOf(pair.opening, at)
    open = open.filter(({ next }) => next >= 0)
    const first = open.reduce<(typeof open)[number] | null>(
      (best, pair) => (best && best.next < pair.next ? best : pair),
      null,
    )
    if (!first) return spans
    const close = text.indexOf(first.closing, first.next + first.opening.length)
    if (close < 0) {
      open = open.filter((pair) => pair !== first)
      continue
    }
    at = close + first.closing.length
    spans.push({ start: first.next, end: at })
  }
}

/**
 * A text cut at its spans: what is between signs has the odd places, as when a text is
 * split by an expression that is kept.
 */
export function splitAtSpans(text: string, spans: Span[]): string[] {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), text.slice(start, end))
    at = end
  }
  return [...parts, text.slice(at)]
}

const braces = [['{{', '}}']] as const

/** A text cut at its figures, `{{code}}`, which have the odd places. */
export const splitAtBraces = (text: string): string[] => splitAtSpans(text, spansBetween(text, braces))
