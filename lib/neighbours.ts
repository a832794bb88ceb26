/**
 * What stands before and after the one of that code in a list, each made into `to`'s result; null
 * at the ends and for a stranger.
 */
export function neighbours<T extends { code: string }, R>(
  list: T[],
  code: string,
  to: (neighbour: T) => R,
): { previous: R | null; next: R | null } {
  const at = list.findIndex((candidate) => candidate.code === code)
  const [previous, next] = at < 0 ? [undefined, undefined] : [list[at - 1], list[at + 1]]
  return { previous: previous ? to(previous) : null, next: next ? to(next) : null }
}
