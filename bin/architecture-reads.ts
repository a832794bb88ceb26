import type { Source } from './source'

/**
 * A read of the sources that asks for every document there is: where its
 * arguments begin, as "path:line".
 */
export function unboundedReads({ path, text }: Source): string[] {
  const starts = new Set<number>()
  for (const { index } of text.matchAll(/\bpagination: false\b|\blimit: (?:0|all)\b/g)) {
    const [start, end] = bracesAround(text, index)
    if (!hasLimit(text.slice(start + 1, end))) starts.add(start)
  }
  return [...starts].map((start) => `${path}:${text.slice(0, start).split('\n').length}`)
}

/** The braces that the place stands between. */
function bracesAround(text: string, place: number): [start: number, end: number] {
  const find = (step: 1 | -1, opening: string, closing: string) => {
    let depth = 0
    for (let at = place; at >= 0 && at < text.length; at += step) {
      if (text[at] === closing) depth += 1
      if (text[at] === opening && depth-- === 0) return at
    }
    return step === 1 ? text.length : 0
  }
  return [find(-1, '{', '}'), find(1, '}', '{')]
}

/** Whether arguments say at most how many, in themselves and not in an object within them. */
function hasLimit(args: string): boolean {
  let own = args
  for (let before = ''; before !== own; ) [before, own] = [own, own.replace(/\{[^{}]*\}/g, '')]
  return /\blimit(: (?!(?:0|all)\b)|\s*,|\s*$)/.test(own)
}

/**
 * What queries name: the paths of fields they filter by, and those they sort by, each
 * once, in the order of the sources.
 */
export function queriedFields(sources: Source[]): string[] {
  const operators =
    'equals|not_equals|in|not_in|greater_than|greater_than_equal|less_than|less_than_equal|exists|contains|like'
  const filtered = new RegExp(`(?<![\\w.'])'?([A-Za-z_][\\w.]*)'?: \\{ (?:${operators})\\b`, 'g')
  const found = sources.flatMap(({ text }) => [
    ...[...text.matchAll(filtered)].map(([, field]) => field ?? ''),
    ...[...text.matchAll(/\b(?:sort|defaultSort): '-?([\w.]+)'/g)].map(([, field]) => field ?? ''),
  ])
  return [...new Set(found.map((field) => field.replace(/^version\./, '')))]
}
