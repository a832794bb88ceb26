import 'server-only'
import type { Locale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import type { RichContent } from '@/lib/text'
import type { EvaluationView } from '@/lib/views'
import type { Evaluation } from '@/payload-types'
import { cached } from './cached'
import { olderEdition } from './editions'
import { toLinks } from './links'
import { inEveryLocale, isoDay, type Pair, readPublic, required } from './payload'
import { toSlugs } from './slugs'

const readEvaluations = cached(
  'evaluations',
  async (year: number) => {
    const older = await olderEdition(year)
    const pairs = await readPublic('evaluations', { where: { 'edition.year': { equals: year } }, sort: 'position' })
    return inEveryLocale(pairs, (pair, locale) => toEvaluation(pair, locale, older))
  },
  (year) => [cacheTags.evaluations(year), cacheTags.axes(year), cacheTags.editions],
)

/** The evaluation questions of an edition, in reading order. */
export const getEvaluations = async (locale: Locale, year: number): Promise<EvaluationView[]> =>
  (await readEvaluations(year))[locale]

function toEvaluation(pair: Pair<Evaluation>, locale: Locale, olderEdition: number | null): EvaluationView {
  const { code, axes, evidenceDate, updatedAt } = pair.it
  return {
    code,
    olderEdition,
    slug: toSlugs(pair).current[locale],
    slugs: toSlugs(pair),
    question: required(pair, locale, (doc) => doc.question),
    answer: required(pair, locale, (doc) => doc.answer as RichContent | null | undefined),
    themes: pair[locale].themes ?? [],
    axes: (axes ?? []).flatMap((axis) => (typeof axis === 'object' ? [axis.code] : [])),
    evidenceDate: isoDay(evidenceDate) ?? '',
    links: toLinks(pair, locale),
    updatedAt,
  }
}
