import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { unstable_cache } from 'next/cache'
import { cache } from 'react'
import { isUncachedScope, scopeOf } from '@/lib/read-scope'
import { oncePerRequest } from './once-per-request'
import { inScope } from './read-scope'
import { cachedResult, cacheResult } from './result-cache'

const insideRead = new AsyncLocalStorage<true>()

/**
 * A read kept until one of its tags is invalidated. Every argument is part of the key, and
 * the tags are declared here, beside the read, because whoever changes what is read
 * changes what must be refreshed.
 *
 * Next keeps no more than which version of the result holds: the result itself stays in the
 * memory of the process. Written to a file and parsed for every page, ten thousand figures
 * cost each a quarter of a second.
 *
 * All pages share the result, so nobody may change it. For a read within another, Next would
 * neither look for what is kept nor let the page learn its tags: it is simply done, once for the
 * request, and the outer read has to declare its tags too.
 *
 * Where an argument is the key of a draft or of a dated state nothing is kept beyond the page:
 * drafts change at every key pressed, and there are as many instants as anybody cares to ask for.
 */
export function cached<A extends (number | string)[], R>(
  name: string,
  read: (...args: A) => Promise<R>,
  tags: (...args: A) => string[],
) {
  const keyOf = (args: A) => JSON.stringify([name, ...args.map(String)])
  const readNow = async (args: A, version: string) => {
    const result = await insideRead.run(true, () => inScope(null, () => read(...args)))
    cacheResult(keyOf(args), version, result)
    return { version, result }
  }
  const readOnce = (args: A, version: string = randomUUID()) =>
    oncePerRequest(keyOf(args), () => readNow(args, version))
  const kept = async (...args: A): Promise<R> => {
    let fresh: { version: string; result: R } | undefined
    const readNewVersion = async () => {
      fresh = await readOnce(args)
      return fresh.version
    }
    const names = [name, ...args.map(String)]
    const version = await unstable_cache(readNewVersion, names, { tags: tags(...args), revalidate: false })()
    if (fresh?.version === version) return fresh.result
    const known = cachedResult(keyOf(args), version) as { result: R } | null
    const { result } = known
      ? await oncePerRequest(keyOf(args), async () => ({ version, ...known }))
      : await readOnce(args, version)
    return result
  }
  const shared = cache(kept)
  const uncached = cache((...args: A): Promise<R> => {
    const key = args.find(isUncachedScope)
    return inScope(key ? scopeOf(key) : null, () => read(...args))
  })
  return (...args: A): Promise<R> => {
    if (args.some(isUncachedScope)) return uncached(...args)
    return insideRead.getStore() ? readOnce(args).then(({ result }) => result) : shared(...args)
  }
}
