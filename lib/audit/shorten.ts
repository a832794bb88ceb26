/** Characters of a value that a row keeps. */
export const mostCharacters = 600
const around = 60

/**
 * Two texts, cut to where they differ when they are long, so that a comma
 * changed on page ten still shows.
 */
export function shortened(from: string | null, to: string | null): { from: string | null; to: string | null } {
  if ((from?.length ?? 0) <= mostCharacters && (to?.length ?? 0) <= mostCharacters) return { from, to }
  const start = from && to ? Math.max(0, commonStart(from, to) - around) : 0
  const end = from && to ? Math.max(0, commonEnd(from, to, start + around) - around) : 0
  return { from: from && cut(from, start, end), to: to && cut(to, start, end) }
}

function cut(text: string, start: number, end: number): string {
  const middle = text.slice(start, Math.max(start, text.length - end))
  const kept = middle.length > mostCharacters ? `${middle.slice(0, mostCharacters)} […]` : middle
  return `${start > 0 ? '[…] ' : ''}${kept}${end > 0 && middle.length <= mostCharacters ? ' […]' : ''}`
}

function commonStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1
  return at
}

/** What was counted from the start is not counted again from the end. */
function commonEnd(one: string, other: string, taken: number): number {
  const most = Math.min(one.length, other.length) - taken
  let count = 0
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1
  return count
}
