import { randomBytes, timingSafeEqual } from 'node:crypto'

const header = 'x-sintesi-own-request'

/**
 * Made at start, told to nobody; on the process and not in a module, of which a build may hold two.
 */
const place = Symbol.for('sintesi.ownRequest')
const process_ = globalThis as { [place]?: string }

function secret(): string {
  process_[place] ??= randomBytes(32).toString('hex')
  return process_[place]
}

/** What a request of this process to itself carries, for `isOwnRequest`. */
export const ownRequestHeaders = (): Record<string, string> => ({ [header]: secret() })

/** Whether this process itself sent the request. */
export function isOwnRequest(headers: Pick<Headers, 'get'>): boolean {
  const [given, own] = [Buffer.from(headers.get(header) ?? ''), Buffer.from(secret())]
  return given.length === own.length && timingSafeEqual(given, own)
}
