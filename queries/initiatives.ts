import 'server-only'
import { type Locale, sourceLocale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import type { EditionKey } from '@/lib/read-scope'
import type { RichContent } from '@/lib/text'
import type { InitiativeView } from '@/lib/views'
import type { Axis, Initiative } from '@/payload-types'
import { cached } from './cached'
import { readOf } from './edition-content'
import { olderEdition } from './editions'
import { toLinks } from './links'
import { inEveryLocale, isoDay, localise, type Pair, required } from './payload'
import { toSlugs } from './slugs'

const readInitiatives = cached(
  'initiatives',
  async (key: EditionKey) => {
    const older = await olderEdition(key)
    const pairs = await readOf('initiatives', { of: key, sort: 'title' })
    return inEveryLocale(pairs.filter(hasPublicAxis), (pair, locale) => toInitiative(pair, locale, older))
  },
  (key) => [cacheTags.initiatives(key), cacheTags.axes(key), cacheTags.editions],
)

/** The initiatives of an edition, by name. */
export const getInitiatives = async (locale: Locale, key: EditionKey): Promise<InitiativeView[]> =>
  (await readInitiatives(key))[locale]

type Placed = Initiative & { axis: Axis }

/**
 * Relationships the public may not read stay ids: without its axis an
 * initiative has no place on the site.
 */
const hasPublicAxis = (pair: Pair<Initiative>): pair is Pair<Placed> =>
  typeof pair[sourceLocale].axis === 'object' && pair[sourceLocale].axis !== null

function toInitiative(pair: Pair<Placed>, locale: Locale, olderEdition: EditionKey | null): InitiativeView {
  const { code, axis, edition, status, acts, partners, updatedAt } = pair[sourceLocale]
  return {
    code,
    olderEdition,
    axis: axis.code,
    slug: toSlugs(pair).current[locale],
    slugs: toSlugs(pair),
    title: required(pair, locale, (doc) => doc.title),
    // A gloss explains the Italian name to readers of one language: another
    // language's would explain nothing.
    gloss: pair[locale].gloss ? { value: pair[locale].gloss, lang: locale } : null,
    summary: required(pair, locale, (doc) => doc.summary),
    forWhom: localise(pair, locale, (doc) => doc.forWhom?.trim()),
    description: localise(pair, locale, (doc) => doc.description as RichContent | null | undefined),
    status: status ?? 'started',
    statusOn: typeof edition === 'object' ? isoDay(edition.dataDate) : null,
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
