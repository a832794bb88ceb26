import 'server-only'
import type { Locale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import type { EditionKey } from '@/lib/reading'
import type { RichContent } from '@/lib/text'
import type { EvaluationView } from '@/lib/views'
import type { Evaluation } from '@/payload-types'
import { cached } from './cached'
import { readOf } from './edition-content'
import { olderEdition } from './editions'
import { toLinks } from './links'
import { inEveryLocale, isoDay, type Pair, required, requiredRich } from './payload'
import { toSlugs } from './slugs'

const readEvaluations = cached(
  'evaluations',
  async (key: EditionKey) => {
    const older = await olderEdition(key)
    const pairs = await readOf('evaluations', { of: key, sort: 'position' })
    return inEveryLocale(pairs, (pair, locale) => toEvaluation(pair, locale, older))
  },
  (key) => [cacheTags.evaluations(key), cacheTags.axes(key), cacheTags.editions],
)

/** The evaluation questions of an edition, in reading order. */
export const getEvaluations = async (locale: Locale, key: EditionKey): Promise<EvaluationView[]> =>
  (await readEvaluations(key))[locale]

function toEvaluation(pair: Pair<Evaluation>, locale: Locale, olderEdition: EditionKey | null): EvaluationView {
  const { code, axes, evidenceDate, updatedAt } = pair.it
  return {
    code,
    olderEdition,
    slug: toSlugs(pair).current[locale],
    slugs: toSlugs(pair),
    question: required(pair, locale, (doc) => doc.question),
    answer: requiredRich(pair, locale, (doc) => doc.answer as RichContent | null | undefined),
    themes: pair[locale].themes ?? [],
    axes: (axes ?? []).flatMap((axis) => (typeof axis === 'object' ? [axis.code] : [])),
    evidenceDate: isoDay(evidenceDate),
    links: toLinks(pair, locale),
    updatedAt,
  }
}
