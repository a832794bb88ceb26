import 'server-only'

type Kept = { version: string; result: unknown; weight: number }

/**
 * Of this many documents in each language: all of two periods of programming, or
 * a few editions of ten thousand.
 */
const mostDocuments = 60_000

/** About what a figure takes. */
const lettersOfOne = 2000

/**
 * By name and arguments of the read; what was asked for last stands at the end. One for the
 * process, whose routes are bundled apart.
 */
const process = globalThis as { sintesiKeptResults?: Map<string, Kept> }
process.sintesiKeptResults ??= new Map()
const kept = process.sintesiKeptResults

/** The result of a read in this version, which nobody may change; null where it is not at hand. */
export function cachedResult(key: string, version: string): Pick<Kept, 'result'> | null {
  const found = kept.get(key)
  if (found?.version !== version) return null
  kept.delete(key)
  kept.set(key, found)
  return found
}

/**
 * Keeps a result in the place of its earlier version, and lets go of those not asked for longest,
 * once there are too many documents.
 */
export function cacheResult(key: string, version: string, result: unknown, most = mostDocuments): void {
  kept.delete(key)
  kept.set(key, { version, result, weight: documentsIn(result) })
  let weight = 0
  for (const one of kept.values()) weight += one.weight
  for (const [oldest, one] of kept) {
    if (weight <= most || oldest === key) break
    kept.delete(oldest)
    weight -= one.weight
  }
}

/**
 * How many there are in a list, or in the longest of the lists of several languages. A text weighs
 * as its length, anything else as one.
 */
function documentsIn(result: unknown): number {
  if (typeof result === 'string') return 1 + result.length / lettersOfOne
  if (Array.isArray(result)) return 1 + result.length
  if (typeof result !== 'object' || result === null) return 1
  const lists = Object.values(result).map((part) => (Array.isArray(part) ? part.length : 0))
  return 1 + Math.max(0, ...lists)
}
