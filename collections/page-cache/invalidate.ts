import { revalidateTag } from 'next/cache.js'
/**
 * Has every page that shows one of these tags rendered anew at its next visit, in both languages.
 * Next carries it out when the request has been handled, that is after the database committed:
 * earlier, a reader could cache the old text again. What is being made meanwhile from the old text
 * is not kept (`deploy/page-cache.mjs`). Outside the server (a command) there is no page cache to
 * refresh: pages cached by another process are renewed at its start.
 */
export function invalidate(tags: string[]) {
  if (!process.env.NEXT_RUNTIME) return
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
}
