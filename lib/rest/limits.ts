/** How much one question to the REST API may ask for. */
export type Limits = { limit: number; depth: number }

/**
 * Of whoever is not signed in: one page of a list, with what it names.
 * Whole tables are in the open data.
 */
export const publicLimits: Limits = { limit: 100, depth: 2 }
/** Of accounts: the largest edition at once, and as deep as any form of the office looks. */
export const officeLimits: Limits = { limit: 10_000, depth: 5 }

type Query = Record<string, unknown>

/**
 * Brings a question within its limits, as Payload does with depth: `limit=0`, which means
 * everything, becomes the most there is, and the answer says so in its `limit`. Changes the query.
 */
export function withinLimits(query: Query, most: Limits): void {
  const isWhole = query.pagination === 'false' && query.limit === undefined
  if (query.limit !== undefined || isWhole) query.limit = String(atMost(query.limit, most.limit))
  if (query.depth !== undefined) query.depth = String(Math.min(Number(query.depth), most.depth))
  for (const join of Object.values((query.joins ?? {}) as Query)) {
    const asked = join as Query
    if (typeof join === 'object' && join && asked.limit !== undefined)
      asked.limit = String(atMost(asked.limit, most.limit))
  }
}

const atMost = (asked: unknown, most: number): number => Math.min(Number(asked ?? 0) || most, most)
