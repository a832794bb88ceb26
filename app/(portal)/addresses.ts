import type { EditionKey } from '@/lib/read-scope'
import { pathTo, type Route, type RouteArguments } from '@/lib/routes'
import type { Both } from '@/lib/text'
import type { Slugs } from '@/lib/views'

/** The same page in each language. */
export const addressesOf = <R extends Route>(route: R, ...params: RouteArguments<R>): Both<string> => ({
  it: pathTo('it', route, ...params),
  en: pathTo('en', route, ...params),
})

/**
 * The same for pages whose last word differs between languages; in the edition
 * its addresses name, where they do.
 */
export const addressesBySlug = (
  route: 'axis' | 'evaluation' | 'initiative',
  { current }: Slugs,
  edition: EditionKey | null,
): Both<string> => ({
  it: pathTo('it', route, { slug: current.it, edition }),
  en: pathTo('en', route, { slug: current.en, edition }),
})

/** The same for a free page; `edition` where drafts are being read. */
export const addressesOfPage = ({ current }: Slugs, edition: EditionKey | null = null): Both<string> => ({
  it: pathTo('it', 'page', { slug: current.it, edition }),
  en: pathTo('en', 'page', { slug: current.en, edition }),
})
