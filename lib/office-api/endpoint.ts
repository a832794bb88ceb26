import type { ZodMiniType } from 'zod/mini'

/**
 * One address of the office's API, said once for the endpoint that answers and the screen that
 * asks: `lib/<feature>/api.ts` lists those of a feature. `Answer` is what comes back, `Body` what
 * is sent, null where nothing is.
 */
export type OfficeEndpoint<Answer, Body = null> = {
  method: 'get' | 'post' | 'patch' | 'delete'
  /** Below `/api`, with what varies as `:name`: `/editions/:id/checklist`. */
  path: string
  /**
   * What a right body looks like. Without it the body goes as it is: a
   * file, or a form that Payload checks.
   */
  body?: ZodMiniType<Body>
  /** Never set: it ties the type of the answer to the endpoint. */
  answer?: Answer
}

/** A file that the office's API gives out: a screen leads to its address. */
export type OfficeDownload = { method: 'get'; path: string }

/** What an endpoint is sent. */
export type BodyOf<E> = E extends { body?: ZodMiniType<infer Body> } ? Body : never

/** Parts of the path by their name; any other goes behind the question mark. */
export type Params = Record<string, string | number>

/**
 * The address of an endpoint, below `/api`. Throws where a part of the path is
 * not given: that is a slip of ours.
 */
export function addressOf({ path }: { path: string }, params: Params = {}): string {
  const rest = new Map(Object.entries(params))
  const address = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest.get(name)
    if (value === undefined || value === '') throw new Error(`${path} needs ${name}`)
    rest.delete(name)
    return encodeURIComponent(String(value))
  })
  const query = new URLSearchParams([...rest].map(([name, value]) => [name, String(value)]))
  return query.size > 0 ? `${address}?${query}` : address
}
