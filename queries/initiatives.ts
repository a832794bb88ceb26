import 'server-only'
import type { Locale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import type { RichContent } from '@/lib/text'
import type { InitiativeView } from '@/lib/views'
import type { Axis, Initiative } from '@/payload-types'
import { cached } from './cached'
import { olderEdition } from './editions'
import { toLinks } from './links'
import { inEveryLocale, isoDay, localise, type Pair, readPublic, required } from './payload'
import { toSlugs } from './slugs'

const readInitiatives = cached(
  'initiatives',
  async (year: number) => {
    const older = await olderEdition(year)
    const pairs = await readPublic('initiatives', { where: { 'edition.year': { equals: year } }, sort: 'title' })
    return inEveryLocale(pairs.filter(hasPublicAxis), (pair, locale) => toInitiative(pair, locale, older))
  },
  (year) => [cacheTags.initiatives(year), cacheTags.axes(year), cacheTags.editions],
)

/** The initiatives of an edition, by name. */
export const getInitiatives = async (locale: Locale, year: number): Promise<InitiativeView[]> =>
  (await readInitiatives(year))[locale]

type Placed = Initiative & { axis: Axis }

/** Relationships the public may not read stay ids: without its axis an initiative has no place on the site. */
const hasPublicAxis = (pair: Pair<Initiative>): pair is Pair<Placed> => typeof pair.it.axis === 'object'

function toInitiative(pair: Pair<Placed>, locale: Locale, olderEdition: number | null): InitiativeView {
  const { code, axis, status, acts, partners, updatedAt } = pair.it
  return {
    code,
    olderEdition,
    axis: axis.code,
    slug: toSlugs(pair).current[locale],
    slugs: toSlugs(pair),
    title: required(pair, locale, (doc) => doc.title),
    // A gloss explains the Italian name to readers of one language: another language's would explain nothing.
    gloss: pair[locale].gloss ? { value: pair[locale].gloss, lang: locale } : null,
    summary: required(pair, locale, (doc) => doc.summary),
    description: localise(pair, locale, (doc) => doc.description as RichContent | null | undefined),
    status,
    acts: (acts ?? []).map(({ type, number, date }, row) => ({
      type,
      number,
      date: isoDay(date),
      subject: localise(pair, locale, (doc) => doc.acts?.[row]?.subject),
    })),
    partners: partners ?? [],
    links: toLinks(pair, locale),
    updatedAt,
  }
}
