import 'server-only'
import { type Locale, sourceLocale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import type { EditionKey } from '@/lib/read-scope'
import type { RichContent } from '@/lib/text'
import type { EvaluationView, LaterMeasure } from '@/lib/views'
import type { Evaluation } from '@/payload-types'
import { cached } from './cached'
import { codeOf } from './code-of'
import { readOf } from './edition-content'
import { olderEdition } from './editions'
import { toLinks } from './links'
import { inEveryLocale, isoDay, localise, type Pair, required, requiredRich } from './payload'
import { toSlugs } from './slugs'

const readEvaluations = cached(
  'evaluations',
  async (key: EditionKey) => {
    const older = await olderEdition(key)
    const pairs = await readOf('evaluations', { of: key, sort: 'position' })
    return inEveryLocale(pairs, (pair, locale) => toEvaluation(pair, locale, older))
  },
  // Figures too: those an answer rests on are named only while they are public.
  (key) => [cacheTags.evaluations(key), cacheTags.axes(key), cacheTags.figures(key), cacheTags.editions],
)

/** The evaluation questions of an edition, in reading order. */
export const getEvaluations = async (locale: Locale, key: EditionKey): Promise<EvaluationView[]> =>
  (await readEvaluations(key))[locale]

function toEvaluation(pair: Pair<Evaluation>, locale: Locale, olderEdition: EditionKey | null): EvaluationView {
  const { code, axes, keyFigure, evidence, evidenceDate, updatedAt } = pair[sourceLocale]
  return {
    code,
    olderEdition,
    slug: toSlugs(pair).current[locale],
    slugs: toSlugs(pair),
    question: required(pair, locale, (doc) => doc.question),
    shortAnswer: localise(pair, locale, (doc) => doc.shortAnswer as RichContent | null | undefined),
    answer: requiredRich(pair, locale, (doc) => doc.answer as RichContent | null | undefined),
    keyFigure: codeOf(keyFigure),
    evidence: (evidence ?? []).flatMap((figure) => codeOf(figure) ?? []),
    later: toLater(pair, locale),
    themes: pair[locale].themes ?? [],
    axes: (axes ?? []).flatMap((axis) => codeOf(axis) ?? []),
    evidenceDate: isoDay(evidenceDate),
    links: toLinks(pair, locale),
    updatedAt,
  }
}

/** A comparison of which one side cannot be read compares nothing. */
const toLater = (pair: Pair<Evaluation>, locale: Locale): LaterMeasure[] =>
  (pair[sourceLocale].later ?? []).flatMap((row, index) => {
    const [figure, laterFigure] = [codeOf(row.figure), codeOf(row.laterFigure)]
    const caveat = localise(pair, locale, (doc) => doc.later?.[index]?.caveat)
    return figure && laterFigure ? [{ figure, laterFigure, caveat }] : []
  })
