import 'server-only'
import { currentRequest } from '@/lib/log/current-request'
import { once } from '@/lib/once'

const done = new WeakMap<object, Map<string, Promise<unknown>>>()

/**
 * Does the work once for the request that is being answered: a caller that asks again while it is
 * under way, or after it, gets the same. Outside of a request it is done each time.
 */
export function oncePerRequest<R>(key: string, work: () => Promise<R>): Promise<R> {
  const request = currentRequest()
  if (!request) return work()
  const ofRequest = done.get(request) ?? new Map<string, Promise<unknown>>()
  done.set(request, ofRequest)
  return once(ofRequest, key, work)
}
