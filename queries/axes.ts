import 'server-only'
import type { Locale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import type { RichContent } from '@/lib/text'
import type { AxisView } from '@/lib/views'
import type { Axis } from '@/payload-types'
import { cached } from './cached'
import { olderEdition } from './editions'
import { inEveryLocale, localise, type Pair, readPublic, required } from './payload'
import { toSlugs } from './slugs'

const readAxes = cached(
  'axes',
  async (year: number) => {
    const older = await olderEdition(year)
    const pairs = await readPublic('axes', { where: { 'edition.year': { equals: year } }, sort: 'code', depth: 0 })
    return inEveryLocale(pairs, (pair, locale) => toAxis(pair, locale, older))
  },
  (year) => [cacheTags.axes(year), cacheTags.editions],
)

/** The axes of an edition, in the programme's order. */
export const getAxes = async (locale: Locale, year: number): Promise<AxisView[]> => (await readAxes(year))[locale]

function toAxis(pair: Pair<Axis>, locale: Locale, olderEdition: number | null): AxisView {
  const { code, numeral, thematicObjective, updatedAt } = pair.it
  const rich = (text: (doc: Axis) => unknown) =>
    localise(pair, locale, (doc) => text(doc) as RichContent | null | undefined)
  return {
    code,
    olderEdition,
    numeral,
    thematicObjective: thematicObjective ?? null,
    slug: toSlugs(pair).current[locale],
    slugs: toSlugs(pair),
    title: required(pair, locale, (doc) => doc.title),
    strategy: rich((doc) => doc.strategy),
    implementation: rich((doc) => doc.implementation),
    highlights: rich((doc) => doc.highlights),
    updatedAt,
  }
}
