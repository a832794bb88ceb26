import type { Computable } from './types'

type Graph = Map<string, string[]>

/**
 * The circles that formulas make, each as its codes in order of need, beginning with the code that
 * comes first in `records`. Every operand that closes a circle is in one of them, so none can hide
 * behind another. Unknown operands are passed over.
 */
export function cyclesOf(records: Pick<Computable, 'code' | 'formula'>[]): string[][] {
  const codes = records.map(({ code }) => code)
  const known = new Set(codes)
  const graph: Graph = new Map(
    records.map(({ code, formula }) => [code, (formula?.operands ?? []).filter((operand) => known.has(operand))]),
  )
  const found = new Map<string, string[]>()
  const named = new Set<string>()
  for (const [code, operands] of graph)
    for (const operand of operands) {
      if (named.has(step(code, operand))) continue
      const back = shortestPath(graph, operand, code)
      if (!back) continue
      const cycle = fromFirst(back, codes)
      cycle.forEach((from, index) => {
        named.add(step(from, cycle[(index + 1) % cycle.length] ?? from))
      })
      found.set(cycle.join(' '), cycle)
    }
  return [...found.values()]
}

const step = (from: string, to: string) => `${from} ${to}`

/** Both ends included; null when there is no way. From a code to itself it is that code alone. */
function shortestPath(graph: Graph, from: string, to: string): string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]])
  const waiting = [from]
  for (const code of waiting) {
    if (code === to) return wayTo(code, cameFrom)
    for (const next of graph.get(code) ?? [])
      if (!cameFrom.has(next)) {
        cameFrom.set(next, code)
        waiting.push(next)
      }
  }
  return null
}

function wayTo(code: string, cameFrom: Map<string, string | null>): string[] {
  const before = cameFrom.get(code)
  return before ? [...wayTo(before, cameFrom), code] : [code]
}

/** The same circle, begun at the code that comes first. */
function fromFirst(cycle: string[], order: string[]): string[] {
  const first = order.find((code) => cycle.includes(code)) ?? ''
  const start = cycle.indexOf(first)
  return [...cycle.slice(start), ...cycle.slice(0, start)]
}
