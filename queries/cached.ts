import 'server-only'
import { unstable_cache } from 'next/cache'

/**
 * A read kept until one of its tags is invalidated. Every argument is part of the key, and the tags are declared here,
 * beside the read, because whoever changes what is read changes what must be refreshed.
 */
export function cached<A extends (number | string)[], R>(
  name: string,
  read: (...args: A) => Promise<R>,
  tags: (...args: A) => string[],
) {
  return (...args: A): Promise<R> =>
    unstable_cache(() => read(...args), [name, ...args.map(String)], { tags: tags(...args), revalidate: false })()
}
