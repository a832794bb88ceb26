import type { Both } from './text'

type Stored = { id: string | number }

/** For each document the first of its states, which come in the order in which they ended. */
export function statesAt<T>(states: { document: string; data: T }[]): Map<string, T> {
  const first = new Map<string, T>()
  for (const { document, data } of states) if (!first.has(document)) first.set(document, data)
  return first
}

/**
 * Today's documents with these states in their place, and those of documents that are there no
 * more, by the field the list is ordered by: ascending, or descending after a hyphen; left as they
 * come without one. A state of null is of a document that was not there yet.
 */
export function inOrder<D extends object>(
  today: Both<D>[],
  states: Map<string, Both<D> | null>,
  sort?: string,
): Both<D>[] {
  const idOf = (pair: Both<D>) => String((pair.it as D & Stored).id)
  const known = new Set(today.map(idOf))
  const gone = [...states].flatMap(([id, state]) => (state && !known.has(id) ? [state] : []))
  const then = today.flatMap((pair) => {
    const state = states.get(idOf(pair))
    return state === undefined ? [pair] : (state ?? [])
  })
  const all = [...then, ...gone]
  if (!sort || states.size === 0) return all
  const field = sort.replace(/^-/, '')
  const direction = sort.startsWith('-') ? -1 : 1
  const keyOf = ({ it }: Both<D>) => (it as Record<string, unknown>)[field]
  return all.sort((a, b) => direction * compare(keyOf(a), keyOf(b)))
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [one, other] = [String(a ?? ''), String(b ?? '')]
  return one < other ? -1 : Number(one > other)
}
