import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { unstable_cache } from 'next/cache'
import { cache } from 'react'
import { isUnkeptReading, readingOf } from '@/lib/reading'
import { inReading } from './reading'

const insideRead = new AsyncLocalStorage<true>()

/**
 * A read kept until one of its tags is invalidated. Every argument is part of the key, and the tags are declared here,
 * beside the read, because whoever changes what is read changes what must be refreshed.
 *
 * The parts of one page share the result instead of parsing it again each, so nobody may change it. A read within
 * another read is not shared: it tells its tags to that read only, and the page would then not learn them.
 *
 * Where an argument is the key of a draft or of a dated state nothing is kept beyond the page: drafts change at every key
 * pressed, and there are as many instants as anybody cares to ask for.
 */
export function cached<A extends (number | string)[], R>(
  name: string,
  read: (...args: A) => Promise<R>,
  tags: (...args: A) => string[],
) {
  const kept = (...args: A): Promise<R> =>
    unstable_cache(
      () => insideRead.run(true, () => inReading(null, () => read(...args))),
      [name, ...args.map(String)],
      {
        tags: tags(...args),
        revalidate: false,
      },
    )()
  const shared = cache(kept)
  const unkept = cache((...args: A): Promise<R> => {
    const key = args.find(isUnkeptReading)
    return inReading(key ? readingOf(key) : null, () => read(...args))
  })
  return (...args: A): Promise<R> => {
    if (args.some(isUnkeptReading)) return unkept(...args)
    return insideRead.getStore() ? kept(...args) : shared(...args)
  }
}
