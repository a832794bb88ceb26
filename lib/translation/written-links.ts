/** `[words](address)` or `[words](address _blank)` in the written form; `end` is past it. */
export type WrittenLink = { words: string; url: string; newTab: boolean; end: number }

/**
 * Finds links in one line. Asked from left to right, at brackets that no backslash keeps, it
 * goes over the line once: what closes the words of one, and what ends its address, is the
 * same for all that open before it.
 */
export function linkFinder(line: string): (start: number) => WrittenLink | null {
  let close = -1
  let stop = -1
  return (start) => {
    if (close <= start) close = closingAfter(line, start)
    const from = close + ']('.length
    if (!line.startsWith('](', close)) return null
    if (stop < from) stop = stopAfter(line, from)
    const isTab = line.startsWith(' _blank)', stop)
    if (line[stop] !== ')' && !isTab) return null
    const end = stop + (isTab ? ' _blank)'.length : 1)
    return { words: line.slice(start + 1, close), url: line.slice(from, stop), newTab: isTab, end }
  }
}

/**
 * The first closing bracket that no backslash keeps; past the end where there is
 * none, nor for any that opens later.
 */
function closingAfter(line: string, start: number): number {
  let at = start + 1
  while (at < line.length && line[at] !== ']') at += line[at] === '\\' ? 2 : 1
  return at < line.length ? at : Number.POSITIVE_INFINITY
}

/** Where an address cannot go on. */
function stopAfter(line: string, from: number): number {
  let at = from
  while (at < line.length && !/[\s)]/.test(line.charAt(at))) at += 1
  return at
}
