import type { NavRoute } from '@/components/site/NavLinks'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import type { EditionKey } from '@/lib/read-scope'
import { type EditionRoute, pathTo } from '@/lib/routes'
import { findBySlug } from '@/lib/slugs'
import type { Slugs } from '@/lib/views'
import { getFigureCodes } from '@/queries/figures'
import { addressesBySlug, addressesOf } from './addresses'
import type { Subject } from './define-page'
import { addressBySlug, leadToMissingEdition, leadToOlderEdition, newerAddress } from './edition-page'

/** The pages that an edition has one of each. */
export type Section = Exclude<EditionRoute, 'home' | 'axis' | 'evaluation' | 'figure' | 'initiative'>

/** The edition itself, at a page that is made once and kept. */
export const section = (route: Section, current: NavRoute): Subject<null> => ({
  section: current,
  find: async () => ({ found: null }),
  addresses: ({ edition }) => addressesOf(route, { edition: edition.olderEdition }),
})

/** The same at a page that reads the choices of its reader and so is made at every visit. */
export const askedSection = (route: Section, current: NavRoute): Subject<null> => ({
  ...section(route, current),
  missing: async ({ locale, params }) => leadToMissingEdition((await params).edition, locale),
})

type Slugged = { code: string; slug: string; slugs: Slugs }

/** Something whose address ends in a name of its own, which may have been another once. */
export const bySlug = <Thing extends Slugged>(
  route: 'axis' | 'evaluation' | 'initiative',
  current: NavRoute,
  readAll: (locale: Locale, key: EditionKey) => Promise<Thing[]>,
): Subject<Thing> => ({
  section: current,
  find: async ({ locale, edition }, params) => {
    const match = findBySlug(await readAll(locale, edition.key), locale, (await params).slug ?? '')
    if (!match || 'found' in match) return match
    return { movedTo: pathTo(locale, route, { slug: match.movedTo, edition: edition.olderEdition }) }
  },
  addresses: ({ edition }, { slugs }) => addressesBySlug(route, slugs, edition.olderEdition),
  newer: (page, { code }) => newerAddress(page, code, readAll, ({ slug }) => pathTo(page.locale, route, { slug })),
  missing: async ({ locale, params }) => {
    const { edition, slug = '' } = await params
    await leadToOlderEdition(edition, locale, addressBySlug(locale, route, slug, readAll))
  },
})

/** One figure, by its code. */
export const figureByCode: Subject<Figure> = {
  section: 'data',
  find: async ({ figures }, params) => {
    const found = figures.find((await params).code ?? '')
    return found ? { found } : null
  },
  addresses: ({ edition }, { code }) => addressesOf('figure', { code, edition: edition.olderEdition }),
  newer: (page, { code }) =>
    newerAddress(page, code, figureCodes, (same) => pathTo(page.locale, 'figure', { code: same.code })),
  missing: async ({ locale, params }) => {
    const { edition, code = '' } = await params
    await leadToOlderEdition(edition, locale, async (year) =>
      (await getFigureCodes(year)).includes(code) ? pathTo(locale, 'figure', { code, edition: year }) : null,
    )
  },
}

const figureCodes = async (_: Locale, key: EditionKey) => (await getFigureCodes(key)).map((code) => ({ code }))
