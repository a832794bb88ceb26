import type { Both } from '../text'

/** Part of a list: at most `limit` rows, after the first `offset`. */
export type Slice = { limit: number; offset: number }

/**
 * What a list says of itself: how many rows there are in all, and which of them it
 * holds. `limit` is null for all.
 */
export type Page = { total: number; limit: number | null; offset: number }

/** No program needs more at once; one that wants everything asks for no slice at all. */
export const largestLimit = 1000

/** A parameter of a request that cannot be what it says. */
export class BadParameterError extends Error {
  constructor(
    readonly parameter: string,
    readonly reason: Both<string>,
  ) {
    super(reason.en)
    this.name = 'BadParameterError'
  }
}

/**
 * The slice a request asks for; undefined when it asks for everything. Throws BadParameterError.
 */
export function sliceOf(parameters: URLSearchParams): Slice | undefined {
  const limit = wholeNumber(parameters, 'limit', 1, largestLimit)
  const offset = wholeNumber(parameters, 'offset', 0, Number.MAX_SAFE_INTEGER)
  if (limit === undefined && offset === undefined) return undefined
  return { limit: limit ?? largestLimit, offset: offset ?? 0 }
}

export function paged<T>(all: T[], slice?: Slice): { rows: T[]; page: Page } {
  if (!slice) return { rows: all, page: { total: all.length, limit: null, offset: 0 } }
  const { limit, offset } = slice
  return { rows: all.slice(offset, offset + limit), page: { total: all.length, limit, offset } }
}

export type PageLink = { rel: 'first' | 'prev' | 'next' | 'last'; limit: number; offset: number }

/** The ways from one slice to the others (RFC 8288). None when the list is whole. */
export function pageLinks({ total, limit, offset }: Page): PageLink[] {
  if (limit === null) return []
  const last = Math.max(0, Math.ceil(total / limit) - 1) * limit
  const links: PageLink[] = [{ rel: 'first', limit, offset: 0 }]
  if (offset > 0) links.push({ rel: 'prev', limit, offset: Math.min(Math.max(0, offset - limit), last) })
  if (offset + limit < total) links.push({ rel: 'next', limit, offset: offset + limit })
  return [...links, { rel: 'last', limit, offset: last }]
}

function wholeNumber(parameters: URLSearchParams, name: string, least: number, most: number): number | undefined {
  const [text, ...more] = parameters.getAll(name)
  if (text === undefined) return undefined
  const value = Number(text)
  if (more.length === 0 && /^\d+$/.test(text) && value >= least && value <= most) return value
  throw new BadParameterError(name, {
    it: `"${name}" deve essere un solo numero intero tra ${least} e ${most}.`,
    en: `"${name}" must be one whole number between ${least} and ${most}.`,
  })
}
