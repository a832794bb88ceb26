import 'server-only'
import { type Locale, sourceLocale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import type { EditionKey } from '@/lib/read-scope'
import type { RichContent } from '@/lib/text'
import type { AxisView } from '@/lib/views'
import type { Axis } from '@/payload-types'
import { cached } from './cached'
import { readOf } from './edition-content'
import { olderEdition } from './editions'
import { inEveryLocale, localise, type Pair, required } from './payload'
import { isDraftScope } from './read-scope'
import { toSlugs } from './slugs'

const readAxes = cached(
  'axes',
  async (key: EditionKey) => {
    const older = await olderEdition(key)
    const pairs = await readOf('axes', { of: key, sort: 'code', depth: 0 })
    const shown = isDraftScope() ? pairs.filter(({ it }) => it.code && it.numeral) : pairs
    return inEveryLocale(shown, (pair, locale) => toAxis(pair, locale, older))
  },
  (key) => [cacheTags.axes(key), cacheTags.editions],
)

/** The axes of an edition, in the programme's order. */
export const getAxes = async (locale: Locale, key: EditionKey): Promise<AxisView[]> => (await readAxes(key))[locale]

function toAxis(pair: Pair<Axis>, locale: Locale, olderEdition: EditionKey | null): AxisView {
  const { code, numeral, thematicObjective, updatedAt } = pair[sourceLocale]
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
    moneyNote: rich((doc) => doc.moneyNote),
    updatedAt,
  }
}
