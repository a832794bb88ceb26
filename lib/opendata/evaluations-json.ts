import { plainText } from '../figure/headline-text'
import { type FigureIndex, figureIndex } from '../figure/lookup'
import { countFigures } from '../figure/target-counts'
import { pathTo } from '../routes'
import type { Both } from '../text'
import type { EvaluationView } from '../views'
import type { OpenEvaluation } from './open-objects'
import { type Page, paged, type Slice } from './paging'
import {
  inEach,
  numeralOf,
  type OpenDataHeader,
  type OpenDataSource,
  type OpenEvaluationView,
  openDataHeader,
  openText,
} from './source'

export type EvaluationsJson = OpenDataHeader & { evaluations: OpenEvaluation[] } & Page

/**
 * `evaluations.json`, ready to be serialised: all of it or one slice. Throws when a question is
 * missing in one of the languages.
 */
export function evaluationsJson(source: OpenDataSource, slice?: Slice): EvaluationsJson {
  const { rows, page } = paged(openEvaluations(source), slice)
  return { ...openDataHeader(source), evaluations: rows, ...page }
}

/** The evaluations alone, for the other formats: what they say can then not differ. */
export function openEvaluations(source: OpenDataSource): OpenEvaluation[] {
  const { edition, figures, evaluations } = source
  const index = inEach((locale) =>
    figureIndex(figures[locale], { counts: countFigures(figures[locale], { ...edition, olderEdition: edition.year }) }),
  )
  return evaluations.it.map(({ code }) =>
    openEvaluation(
      inEach((locale) => evaluationOf(evaluations[locale], code)),
      index,
      source,
    ),
  )
}

function openEvaluation(
  views: Both<OpenEvaluationView>,
  figures: Both<FigureIndex>,
  { edition, axes, absoluteUrl }: OpenDataSource,
): OpenEvaluation {
  const { code, keyFigure, evidence, evidenceDate, links, slugs, updatedAt } = views.it
  return {
    code,
    axes: views.it.axes.map((axis) => numeralOf(axes, axis)),
    question: openText(inEach((locale) => views[locale].question)),
    shortAnswer: openText(inEach((locale) => plainText(views[locale].shortAnswer, figures[locale]))),
    keyFigure,
    evidence,
    evidenceDate,
    sources: links.map(({ url }, row) => ({
      label: openText(inEach((locale) => views[locale].links[row]?.label ?? null)),
      url,
    })),
    url: inEach((locale) =>
      absoluteUrl(pathTo(locale, 'evaluation', { slug: slugs.current[locale], edition: edition.year })),
    ),
    modified: updatedAt,
  }
}

function evaluationOf(evaluations: OpenEvaluationView[], code: EvaluationView['code']): OpenEvaluationView {
  const evaluation = evaluations.find((candidate) => candidate.code === code)
  if (!evaluation) throw new Error(`No evaluation has the code ${code}`)
  return evaluation
}
