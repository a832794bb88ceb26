import type { ImportGraph } from './imports'

/**
 * Groups of files that import one another, directly or not: each is
 * a circle, or several that touch.
 */
export function circlesIn(graph: ImportGraph): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const circles: string[][] = []

  // Tarjan's strongly connected components.
  function visit(path: string) {
    order.set(path, order.size)
    lowest.set(path, order.size - 1)
    open.push(path)
    for (const target of graph.get(path) ?? []) {
      if (!order.has(target)) visit(target)
      else if (!open.includes(target)) continue
      lowest.set(path, Math.min(lowest.get(path) ?? 0, lowest.get(target) ?? 0))
    }
    if (lowest.get(path) !== order.get(path)) return
    const group = open.splice(open.indexOf(path))
    if (group.length > 1 || graph.get(path)?.has(path)) circles.push(group)
  }

  for (const path of graph.keys()) if (!order.has(path)) visit(path)
  return circles
}

/**
 * How many imports lead from one room of `collections/` to another, and those against
 * the order, each as "path: reason".
 */
export function roomImports(graph: ImportGraph, rooms: string[]): { count: number; against: string[] } {
  const between = [...graph].flatMap(([from, targets]) =>
    [...targets].flatMap((to) => {
      const [one, other] = [roomOf(from), roomOf(to)]
      return one === null || other === null || one === other ? [] : [{ from, to, one, other }]
    }),
  )
  const isAgainst = ({ one, other }: { one: string; other: string }) =>
    // The root stands above the rooms.
    one !== root && (other === root || rooms.indexOf(other) > rooms.indexOf(one))
  const against = between.filter(isAgainst).map(({ from, to }) => `${from}: imports ${to}, which stands above it`)
  return { count: between.length, against }
}

const root = ''

/** The room of a file of `collections/`, which is empty at its root; null for any other file. */
function roomOf(path: string): string | null {
  const [folder, room, file] = path.split('/')
  if (folder !== 'collections' || room === undefined) return null
  return file === undefined ? root : room
}

/**
 * What stands at the root of `collections/` though it is no collection
 * and no global, as "path: reason".
 */
export const strangersAtRoot = (paths: string[]): string[] =>
  paths
    .filter((path) => /^collections\/[^/]+$/.test(path) && !/^collections\/[A-Z][A-Za-z]+\.ts$/.test(path))
    .map((path) => `${path}: is no collection; put it into the room of what it rules`)

/** Features that two folders name differently, one in the singular and one in the plural. */
export const twoStems = (names: string[]): string[] => [...new Set(names)].filter((name) => names.includes(`${name}s`))
