import 'server-only'
import type { GlobalSlug } from 'payload'
import { type Locale, locales, sourceLocale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import type { ProgrammeView, SiteView } from '@/lib/views'
import type { Programme, Site } from '@/payload-types'
import { cached } from './cached'
import { localise, type Pair, payload } from './payload'
import { toSlugs } from './slugs'

async function readGlobal<T>(slug: GlobalSlug): Promise<Pair<T>> {
  const client = await payload()
  const read = (locale: Locale) =>
    client.findGlobal({ slug, locale, fallbackLocale: false, depth: 1, overrideAccess: false })
  const [it, en] = await Promise.all(locales.map(read))
  return { it, en } as unknown as Pair<T>
}

const readProgramme = cached(
  'programme',
  async () => {
    const pair = await readGlobal<Programme>('programme')
    return { it: toProgramme(pair, 'it'), en: toProgramme(pair, 'en') }
  },
  () => [cacheTags.programme],
)

const readSite = cached(
  'site',
  async () => {
    const pair = await readGlobal<Site>('site')
    return { it: toSite(pair, 'it'), en: toSite(pair, 'en') }
  },
  () => [cacheTags.site, cacheTags.pages, cacheTags.media],
)

/** The programme the portal reports on. */
export const getProgramme = async (locale: Locale): Promise<ProgrammeView> => (await readProgramme())[locale]

/** What every page says of the site. */
export const getSite = async (locale: Locale): Promise<SiteView> => (await readSite())[locale]

/**
 * Globals have no required fields, as they exist before anybody wrote them:
 * what is missing reads as empty.
 */
const text = <D>(pair: Pair<D>, locale: Locale, of: (doc: D) => string | null | undefined) =>
  localise(pair, locale, of) ?? { value: '', lang: locale }

const toProgramme = (pair: Pair<Programme>, locale: Locale): ProgrammeView => ({
  name: text(pair, locale, (doc) => doc.name),
  shortName: pair[sourceLocale].shortName ?? '',
  fund: text(pair, locale, (doc) => doc.fund),
  periodStart: pair[sourceLocale].periodStart ?? 0,
  periodEnd: pair[sourceLocale].periodEnd ?? 0,
  region: pair[sourceLocale].region ?? '',
  managingAuthority: text(pair, locale, (doc) => doc.managingAuthority),
})

function toSite(pair: Pair<Site>, locale: Locale): SiteView {
  const { contactEmail, contactUrl, callsUrl, accessibilityStatementUrl, licenceName, licenceUrl, regionLogo } =
    pair[sourceLocale]
  const logo = typeof regionLogo === 'object' ? regionLogo : null
  const slugOf = (page: (doc: Site) => Site['privacyPage']) => {
    const [it, en] = [page(pair[sourceLocale]), page(pair.en)]
    return it && en && typeof it === 'object' && typeof en === 'object' ? toSlugs({ it, en }).current[locale] : null
  }
  return {
    title: text(pair, locale, (doc) => doc.title),
    description: text(pair, locale, (doc) => doc.description),
    contactName: text(pair, locale, (doc) => doc.contactName),
    contactEmail: contactEmail ?? '',
    contactUrl: contactUrl ?? '',
    callsUrl: callsUrl ?? '',
    accessibilityStatementUrl: accessibilityStatementUrl ?? '',
    licenceName: licenceName ?? '',
    licenceUrl: licenceUrl ?? '',
    regionLogo: logo?.url
      ? {
          url: logo.url,
          alt: text(pair, locale, (doc) => (typeof doc.regionLogo === 'object' ? doc.regionLogo?.alt : null)),
          width: logo.width ?? 0,
          height: logo.height ?? 0,
        }
      : null,
    privacySlug: slugOf((doc) => doc.privacyPage),
    legalNotesSlug: slugOf((doc) => doc.legalNotesPage),
  }
}
