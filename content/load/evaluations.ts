import type { EvaluationData, LaterData } from '@/content/types'
import { idFrom } from './id-from'
import { intendedMarks } from './intended-marks'
import { linkRows, rows } from './rows'
import { byLocale, day, type Writer } from './writer'

type Belonging = { edition: string; axes: Map<string, string>; figures: Map<string, string> }

/** Rows of two figures each; one that names a figure that is not there is left out. */
export const laterRows = (later: LaterData[], idOf: (code: string) => string | undefined) =>
  rows(
    later.filter(({ figure, laterFigure }) => idOf(figure) && idOf(laterFigure)),
    ({ figure, laterFigure, caveat }, locale) => ({
      figure: idOf(figure),
      laterFigure: idOf(laterFigure),
      caveat: caveat[locale],
    }),
  )

/** In the order of the data, with the figures each answer rests on. */
export async function loadEvaluations(write: Writer, evaluations: EvaluationData[], to: Belonging) {
  const figure = (code: string) => idFrom(to.figures, code)
  for (const [position, evaluation] of evaluations.entries()) {
    const { code, slug, question, shortAnswer, answer, keyFigure, evidence, later, themes, axes, evidenceDate } =
      evaluation
    await write.create(
      'evaluations',
      {
        edition: to.edition,
        code,
        position: (position + 1) * 10,
        axes: axes.map((axis) => idFrom(to.axes, axis)),
        keyFigure: keyFigure && figure(keyFigure),
        evidence: evidence?.map(figure),
        evidenceDate: day(evidenceDate),
      },
      byLocale({
        slug,
        question,
        shortAnswer: write.rich(shortAnswer),
        answer: write.rich(answer),
        later: laterRows(later ?? [], figure),
        themes: { it: themes.map(({ it }) => it), en: themes.map(({ en }) => en) },
        links: linkRows(evaluation.links),
        intendedNumbers: intendedMarks(evaluation.intended),
      }),
    )
  }
}
